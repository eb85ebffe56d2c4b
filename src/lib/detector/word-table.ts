const flagBits = 6;
const flagMask = (1 << flagBits) - 1;
const longestEntry = 64;
const firstSeed = 0x811c9dc5;
const secondSeed = 0x9e3779b9;

const mixFirst = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const mixSecond = (hash: number, code: number): number =>
	Math.imul((hash ^ (hash >>> 15)) + code, 0x85ebca6b);

const isPrefixMark = (code: number): boolean => code >= 65 && code <= 90;
const isSeparator = (code: number): boolean => code < 48;

/**
 * Words with flags, kept as 26 bits of a hash each in one array of numbers: a look-up touches memory once where a
 * map of strings does four times, and the words themselves are never made. A word that was not added is taken for
 * one that was about once in fifty million words, and always the same one.
 */
export class WordTable {
	readonly #slots: Uint32Array;
	readonly #mask: number;

	/** `capacity` is a power of two, well above the number of words. */
	constructor(capacity: number) {
		this.#slots = new Uint32Array(capacity);
		this.#mask = capacity - 1;
	}

	flagsOf(word: string): number {
		let first = firstSeed;
		let second = secondSeed;
		for (let index = 0; index < word.length; index += 1) {
			const code = word.charCodeAt(index);
			first = mixFirst(first, code);
			second = mixSecond(second, code);
		}
		return (this.#slots[this.#slotOf(first, second)] ?? 0) & flagMask;
	}

	/**
	 * Adds what `frontCode` in scripts/lexicon wrote: a capital says how much is shared with the previous entry.
	 * The first word of an entry of several words gets a flag of its own.
	 */
	addFrontCoded(coded: string, flag: number, flagOfFirst = 0): void {
		const firsts = new Int32Array(longestEntry).fill(firstSeed);
		const seconds = new Int32Array(longestEntry).fill(secondSeed);
		let position = 0;
		let firstWord = longestEntry;
		while (position < coded.length) {
			let length = coded.charCodeAt(position) - 65;
			position += 1;
			if (firstWord >= length) firstWord = longestEntry;
			for (; position < coded.length; position += 1) {
				const code = coded.charCodeAt(position);
				if (isPrefixMark(code)) break;
				if (firstWord === longestEntry && isSeparator(code)) firstWord = length;
				firsts[length + 1] = mixFirst(firsts[length] ?? 0, code);
				seconds[length + 1] = mixSecond(seconds[length] ?? 0, code);
				length += 1;
			}
			this.#add(firsts[length] ?? 0, seconds[length] ?? 0, flag);
			if (flagOfFirst !== 0 && firstWord < length)
				this.#add(firsts[firstWord] ?? 0, seconds[firstWord] ?? 0, flagOfFirst);
		}
	}

	#add(first: number, second: number, flag: number): void {
		const slot = this.#slotOf(first, second);
		this.#slots[slot] = ((second & ~flagMask) | ((this.#slots[slot] ?? 0) & flagMask) | flag) >>> 0;
	}

	/** Where a word is, or the free place where it would be. */
	#slotOf(first: number, second: number): number {
		const wanted = (second & ~flagMask) >>> 0;
		let slot = (first ^ (first >>> 15)) & this.#mask;
		for (;;) {
			const held = this.#slots[slot] ?? 0;
			if (held === 0 || (held & ~flagMask) >>> 0 === wanted) return slot;
			slot = (slot + 1) & this.#mask;
		}
	}
}
