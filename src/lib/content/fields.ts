import * as v from 'valibot';

const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a text can be the id of a lesson, question, objective or scenario. */
export function isContentId(text: string): boolean {
	return text.length <= 60 && idShape.test(text);
}

/** One line of text that says something. */
export const lineOfText = v.pipe(
	v.string('expected text'),
	v.trim(),
	v.minLength(1, 'expected text, found nothing'),
	v.maxLength(400, 'at most 400 characters'),
	v.regex(/^[^\n]*$/u, 'expected one line')
);

export const contentId = v.pipe(
	v.string('expected an id'),
	v.check(isContentId, 'an id has lower-case letters, digits and hyphens, at most 60')
);

export const wholeMinutes = v.pipe(
	v.number('expected a number of minutes'),
	v.integer('expected whole minutes'),
	v.minValue(1, 'at least 1 minute'),
	v.maxValue(480, 'at most 480 minutes')
);

export const calendarDay = v.pipe(
	v.string('expected a day, YYYY-MM-DD'),
	v.check(isDay, 'expected an existing day, YYYY-MM-DD')
);

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** A list in which no two entries have the same key. */
export const uniqueBy = <T>(keyOf: (entry: T) => string, message: string) =>
	v.check<T[], string>((list) => new Set(list.map(keyOf)).size === list.length, message);
