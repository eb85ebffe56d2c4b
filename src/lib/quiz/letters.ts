/** Ids of options, steps and pairs by position in the file; a question has at most this many. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Whether both lists hold the same strings, in any order. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
	const set = new Set(one);
	return set.size === new Set(other).size && other.every((entry) => set.has(entry));
}
