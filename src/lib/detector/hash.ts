const prime = 0x01000193;

/** Starts the hash of a run of characters; `mix` adds one. */
export const runSeed = 0x811c9dc5;
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

export function hashOf(run: string): number {
	let hash = runSeed;
	for (let index = 0; index < run.length; index += 1) hash = mix(hash, run.charCodeAt(index));
	return hash;
}
