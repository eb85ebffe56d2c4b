const firstSeed = 0x811c9dc5;
const prime = 0x01000193;
const leastSlots = 64;

/** Starts the hash of a run of characters; `mix` adds one. */
export const runSeed = firstSeed;
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

export function hashOf(run: string): number {
	let hash = runSeed;
	for (let index = 0; index < run.length; index += 1) hash = mix(hash, run.charCodeAt(index));
	return hash;
}

/** Numbers the distinct spellings of one text from nought, without making a string of any that was met before. */
export class Vocabulary {
	readonly #text: string;
	readonly #slots: Int32Array;
	readonly #mask: number;
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	constructor(text: string) {
		// More than a text can have words; mostly one character of ten opens a new one.
		const size = Math.max(leastSlots, 2 ** Math.ceil(Math.log2(text.length + 1)));
		this.#text = text;
		this.#slots = new Int32Array(size);
		this.#mask = size - 1;
	}

	/** The number of the spelling between two offsets; `hash` is the mix of its characters. A new one gets the next number. */
	numberOf(start: number, end: number, hash: number): number {
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		for (;;) {
			const held = (this.#slots[slot] ?? 0) - 1;
			if (held < 0) return this.#add(slot, start, end);
			if (this.#isSame(held, start, end)) return held;
			slot = (slot + 1) & this.#mask;
		}
	}

	#add(slot: number, start: number, end: number): number {
		this.#slots[slot] = this.#starts.push(start);
		this.#ends.push(end);
		return this.#starts.length - 1;
	}

	#isSame(held: number, start: number, end: number): boolean {
		const first = this.#starts[held] ?? 0;
		if ((this.#ends[held] ?? 0) - first !== end - start) return false;
		for (let step = end - start - 1; step >= 0; step -= 1)
			if (this.#text.charCodeAt(first + step) !== this.#text.charCodeAt(start + step)) return false;
		return true;
	}
}
