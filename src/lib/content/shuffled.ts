export type Seed = string | number;

/** A list in an order that depends on the seed alone: same seed, same order, on every machine. */
export function shuffled<T>(list: readonly T[], seed: Seed): readonly T[] {
	const random = mulberry32(hashSeed(String(seed)));
	return list
		.map((entry) => ({ entry, rank: random() }))
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
}

/** Numbers from 0 up to 1, the same row for the same 32-bit seed. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** FNV-1a over UTF-16 code units, with a last mix so that near seeds lie far apart. */
function hashSeed(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}
