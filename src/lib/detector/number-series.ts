/** How much of a number organisations give to all of a series, as "ZK25" in "ZK250013". */
const beginning = 4;
const ofYear = /^[A-Z]{2}20\d{5}$/u;

/**
 * Says of some numbers, in capitals, whether an organisation gave them to its own matters: with a year, or one after the other.
 * Documents of people have numbers without any order.
 */
export function seriesIn(values: readonly string[]): (value: string) => boolean {
	const counts = new Map<string, number>();
	for (const value of new Set(values)) {
		const key = value.slice(0, beginning);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return (value) => ofYear.test(value) || (counts.get(value.slice(0, beginning)) ?? 0) > 1;
}
