const zone = 'Europe/Amsterdam';
const minuteMs = 60_000;
const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
	timeZone: zone,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** The zone of every drill's clock. */
export const drillZone = zone;

/** Whether a text is a wall-clock time that exists in the Netherlands, `YYYY-MM-DDTHH:MM`. */
export function isLocalTime(text: string): boolean {
	const instant = instantAt(text);
	return !Number.isNaN(instant) && localTime(instant) === text;
}

/**
 * The instant of a wall-clock time in the Netherlands. The hour that comes twice in October is the
 * first one. NaN for what is no time.
 */
export function instantAt(text: string): number {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(text)) return Number.NaN;
	const asUtc = Date.parse(`${text}:00Z`);
	if (Number.isNaN(asUtc)) return Number.NaN;
	// Summer time lies two hours before UTC's reading, winter time one: the earlier that fits is meant.
	return (
		[120, 60].map((offset) => asUtc - offset * minuteMs).find((at) => localTime(at) === text) ??
		asUtc - 60 * minuteMs
	);
}

/** Wall-clock time in the Netherlands, `YYYY-MM-DDTHH:MM`. */
export function localTime(instantMs: number): string {
	const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
