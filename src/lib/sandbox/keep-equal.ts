/**
 * `next`, with the known objects at both ends as far as they say the same; `known` itself when nothing changed.
 * A key press changes a text in one place, so what shows the rest can stay as it is.
 */
export function keepEqual<One>(known: readonly One[], next: readonly One[]): readonly One[] {
	const { head, tail } = equalEnds(known, next);
	if (head === known.length && head === next.length) return known;
	return [
		...known.slice(0, head),
		...next.slice(head, next.length - tail),
		...known.slice(known.length - tail)
	];
}

/** How many at the beginning are equal, and how many of the rest at the end. */
export function equalEnds(
	known: readonly unknown[],
	next: readonly unknown[]
): { readonly head: number; readonly tail: number } {
	const limit = Math.min(known.length, next.length);
	let head = 0;
	while (head < limit && isEqual(known[head], next[head])) head += 1;
	let tail = 0;
	while (tail < limit - head && isEqual(known.at(-1 - tail), next.at(-1 - tail))) tail += 1;
	return { head, tail };
}

/** Whether two values hold the same, as they come through a message: plain objects with their fields in one order, lists, primitives. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	const fields = Object.entries(one);
	const others = Object.entries(other);
	return (
		fields.length === others.length &&
		fields.every(([name, value], index) => {
			const [otherName, otherValue] = others[index] ?? [];
			return name === otherName && isEqual(value, otherValue);
		})
	);
}
