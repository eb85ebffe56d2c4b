import * as v from 'valibot';
import {
	calendarDay,
	contentId,
	issueAt,
	lineOfText,
	parseYaml,
	parsedUnless,
	type Issue,
	type Locale,
	type Parsed,
	type Worded
} from '../../content/index.ts';

/** A legal deadline, as it held from one day to another. */
export interface Deadline {
	readonly id: string;
	/** Elapsed hours, whatever the unit the law counts in. */
	readonly hours: number;
	readonly unit: 'hour' | 'day';
	readonly to: 'ap' | 'people' | 'telecom-regulator';
	/** What starts it: awareness, or the id of the deadline whose report comes first. */
	readonly from: string;
	readonly legalBasis: Readonly<Record<Locale, string>>;
	/** First and last calendar day on which it held. */
	readonly validFrom: string;
	readonly validUntil?: string;
	readonly source: string;
	readonly peildatum: string;
}

export const awareness = 'awareness';
const hourMs = 3_600_000;
const recipients = ['ap', 'people', 'telecom-regulator'] as const;
const units = ['hour', 'day'] as const;

/** The entries of `deadlines.yaml`. */
export const deadlinesSchema = v.pipe(
	v.array(
		v.pipe(
			v.strictObject({
				id: contentId,
				hours: v.pipe(
					v.number('expected a number of hours'),
					v.integer('expected whole hours'),
					v.minValue(1, 'at least 1 hour'),
					v.maxValue(8_784, 'at most a year')
				),
				unit: v.optional(v.picklist(units, `expected one of ${units.join(', ')}`), 'hour'),
				to: v.picklist(recipients, `expected one of ${recipients.join(', ')}`),
				from: contentId,
				legalBasis: v.strictObject({ nl: lineOfText, en: lineOfText }),
				validFrom: calendarDay,
				validUntil: v.exactOptional(calendarDay),
				source: lineOfText,
				peildatum: calendarDay
			}),
			v.check(
				({ unit, hours }) => unit === 'hour' || hours % 24 === 0,
				'a deadline in days has a multiple of 24 hours'
			),
			v.check(
				({ validFrom, validUntil }) => validUntil === undefined || validUntil >= validFrom,
				'"validUntil" lies before "validFrom"'
			)
		),
		'expected a list of deadlines'
	),
	v.minLength(1, 'at least one deadline')
);

/**
 * Parses `deadlines.yaml`. Refuses two entries of one id that hold on the same day, and a start that
 * is neither awareness nor another deadline.
 */
export function parseDeadlines(file: string, text: string): Parsed<readonly Deadline[]> {
	const parsed = parseYaml({ file, text, firstLine: 1 }, deadlinesSchema);
	if (!parsed.ok) return parsed;
	const { value: list, placeOf } = parsed.value;
	const issues: Issue[] = [];
	for (const [index, deadline] of list.entries()) {
		const report = (key: string, code: string, message: Worded) => {
			issues.push(issueAt(file, placeOf([index, key]), code, message));
		};
		const clash = list.slice(0, index).find((earlier) => holdTogether(earlier, deadline));
		if (clash)
			report('id', 'deadline-overlap', {
				nl: `Twee keer "${deadline.id}" geldt op ${deadline.validFrom}: beëindig er één met "validUntil".`,
				en: `Two entries of "${deadline.id}" hold on ${deadline.validFrom}: end one with "validUntil".`
			});
		const isKnown =
			deadline.from === awareness ||
			list.some(({ id }) => id === deadline.from && id !== deadline.id);
		if (!isKnown)
			report('from', 'deadline-start', {
				nl: `"${deadline.from}" is geen andere termijn: schrijf ${awareness} of een id uit deze lijst.`,
				en: `"${deadline.from}" is no other deadline: write ${awareness} or an id of this list.`
			});
	}
	return parsedUnless(issues, list);
}

/** The entries that hold on a calendar day, at most one per id. */
export function deadlinesOn(list: readonly Deadline[], day: string): readonly Deadline[] {
	return list.filter((deadline) => deadline.validFrom <= day && day <= lastDay(deadline));
}

/** The entry of an id that holds on a calendar day. */
export function deadlineFor(
	list: readonly Deadline[],
	id: string,
	day: string
): Deadline | undefined {
	return deadlinesOn(list, day).find((deadline) => deadline.id === id);
}

/** What `{{deadline:id}}` says in prose on a calendar day: words per id, such as “72 uur”. */
export function deadlineTexts(
	list: readonly Deadline[],
	locale: Locale,
	day: string
): ReadonlyMap<string, string> {
	return new Map(
		deadlinesOn(list, day).map((deadline) => [deadline.id, lengthInWords(deadline, locale)])
	);
}

/** “72 uur”, “3 days”. */
export function lengthInWords(
	{ hours, unit }: Pick<Deadline, 'hours' | 'unit'>,
	locale: Locale
): string {
	const count = unit === 'day' ? hours / 24 : hours;
	const words = {
		hour: { nl: 'uur', en: count === 1 ? 'hour' : 'hours' },
		day: { nl: count === 1 ? 'dag' : 'dagen', en: count === 1 ? 'day' : 'days' }
	};
	return `${count} ${words[unit][locale]}`;
}

/** The instant at which a deadline passes. Hours elapse: weekends and the change of the clock count for nothing. */
export function deadlineAt(instantMs: number, hours: number): number {
	return instantMs + hours * hourMs;
}

function holdTogether(a: Deadline, b: Deadline): boolean {
	return a.id === b.id && a.validFrom <= lastDay(b) && b.validFrom <= lastDay(a);
}

function lastDay({ validUntil }: Deadline): string {
	return validUntil ?? '9999-12-31';
}
