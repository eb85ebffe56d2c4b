const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a text is an existing calendar day, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && toDay(instant) === text;
}

/** The calendar day on which an instant falls in a time zone such as `Europe/Amsterdam`. */
export function calendarDay(instantMs: number, timeZone: string): string {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit'
		});
		formats.set(timeZone, format);
	}
	const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
	const year = (parts.get('year') ?? '').padStart(4, '0');
	return `${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

/** The first millisecond of a calendar day in a time zone, also where midnight is skipped. */
export function startOfDay(day: string, timeZone: string): number {
	// No zone is further than 14 hours from UTC; days only ever go up in between.
	let before = toInstant(day) - 15 * 3_600_000;
	let at = toInstant(day) + 15 * 3_600_000;
	while (at - before > 1) {
		const middle = Math.floor((before + at) / 2);
		if (calendarDay(middle, timeZone) < day) before = middle;
		else at = middle;
	}
	return at;
}

/** The day `count` days later, or earlier when negative. Throws on what is no calendar day. */
export function addDays(day: string, count: number): string {
	return toDay(toInstant(day) + count * dayMs);
}

/**
 * The same day of the month `count` months later, or the last of that month when it is shorter:
 * 31 January plus one month is 28 or 29 February. Throws on what is no calendar day.
 */
export function addMonths(day: string, count: number): string {
	const start = new Date(toInstant(day));
	const target = new Date(start);
	target.setUTCDate(1);
	target.setUTCMonth(target.getUTCMonth() + count);
	const last = new Date(target);
	last.setUTCMonth(last.getUTCMonth() + 1, 0);
	target.setUTCDate(Math.min(start.getUTCDate(), last.getUTCDate()));
	return toDay(target.getTime());
}

/** Days from one day to another; negative when `to` is earlier. Throws on what is no calendar day. */
export function daysBetween(from: string, to: string): number {
	return Math.round((toInstant(to) - toInstant(from)) / dayMs);
}

function toInstant(day: string): number {
	if (!isCalendarDay(day)) throw new RangeError('Expected a calendar day, YYYY-MM-DD.');
	return Date.parse(`${day}T00:00:00Z`);
}

function toDay(instantMs: number): string {
	const text = new Date(instantMs).toISOString();
	if (!/^\d{4}-/u.test(text)) throw new RangeError('A day beyond the years 0000 to 9999.');
	return text.slice(0, 10);
}
