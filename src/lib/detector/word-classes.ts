/** Words by class as `scripts/lexicon/word-classes.ts` packs them. */
export interface PackedClasses {
	/** The bits of the cells, one cell behind the other, in base 64. */
	readonly cells: string;
	/** With which seed all words found a place. */
	readonly seed: number;
}

/** A cell belongs to one of the segments, and the four cells of a word to four that follow each other. */
export const segmentLength = 2 ** 10;
export const cellsOfWord = 4;
/** With six, twice as many words are taken for a name by chance, which tables and ordinary sentences show; more gain nothing. */
export const bitsOfCell = 7;
export const cellMask = 2 ** bitsOfCell - 1;

const firstPrime = 0x01000193;
const secondPrime = 0x85ebca6b;
const golden = 0x9e3779b9;

const scatter = (hash: number): number => {
	const mixed = Math.imul(hash ^ (hash >>> 15), secondPrime);
	return mixed ^ (mixed >>> 13);
};

/** Writes the four cells of a word into `into` and gives what its cells add up to if it is of class nought. */
export function placeWord(
	word: string,
	{ seed, segments }: { readonly seed: number; readonly segments: number },
	into: Int32Array
): number {
	let first = seed;
	let second = ~seed;
	for (let index = 0; index < word.length; index += 1) {
		const code = word.charCodeAt(index);
		first = Math.imul(first ^ code, firstPrime);
		second = Math.imul((second ^ (second >>> 15)) + code, secondPrime);
	}
	const start = Math.floor(((scatter(first) >>> 0) / 2 ** 32) * (segments - cellsOfWord + 1));
	for (let cell = 0; cell < cellsOfWord; cell += 1)
		into[cell] =
			(start + cell) * segmentLength +
			(scatter(second + Math.imul(golden, cell)) & (segmentLength - 1));
	return scatter(first ^ second) & cellMask;
}

function readCells(packed: string): Uint8Array {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	const cells = new Uint8Array(Math.floor((bytes.length * 8) / bitsOfCell));
	for (let cell = 0; cell < cells.length; cell += 1) {
		const bit = cell * bitsOfCell;
		const pair = (bytes[bit >> 3] ?? 0) | ((bytes[(bit >> 3) + 1] ?? 0) << 8);
		cells[cell] = (pair >> (bit & 7)) & cellMask;
	}
	return cells;
}

/**
 * Says of which class a word is, in less than a byte per word and without the words: a Bloomier filter (Chazelle e.a.
 * 2004) whose cells lie as in a binary fuse filter (Graf and Lemire 2022). It is right for every word that was packed.
 * Another word is taken for one of a given class once in 128 times, and always for the same.
 */
export class WordClasses {
	readonly #cells: Uint8Array;
	readonly #packing: { readonly seed: number; readonly segments: number };
	readonly #classes: number;
	readonly #places = new Int32Array(cellsOfWord);

	constructor({ cells, seed }: PackedClasses, classes: number) {
		this.#cells = readCells(cells);
		this.#packing = { seed, segments: this.#cells.length / segmentLength };
		this.#classes = classes;
	}

	/** Counted from nought; -1 for words that are of none. */
	classOf(word: string): number {
		const expected = placeWord(word, this.#packing, this.#places);
		let sum = 0;
		for (const place of this.#places) sum += this.#cells[place] ?? 0;
		const found = (sum - expected) & cellMask;
		return found < this.#classes ? found : -1;
	}
}
