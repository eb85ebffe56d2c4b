import type { Word } from './tokens.ts';
import { hashOf } from './vocabulary.ts';

const size = 2 ** 16;
const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (size - 1);

// Sixteen bits for each class of words, one for each collection.
const collections = new Uint16Array(size);
const last = 2 ** 15;
let next = 1;

/**
 * A collection of words that says at once of nineteen in twenty others that they are not in it, so that a map of
 * strings is only asked about the rest. There may be sixteen.
 */
export class WordFilter {
	readonly #bit = next;

	constructor(words: Iterable<string> = []) {
		if (next > last) throw new Error('no bit is left for another collection of words');
		next *= 2;
		this.add(words);
	}

	add(words: Iterable<string>): void {
		for (const word of words) {
			const slot = slotOf(hashOf(word));
			collections[slot] = (collections[slot] ?? 0) | this.#bit;
		}
	}

	mayHold(word: Word): boolean {
		return ((collections[slotOf(word.hash)] ?? 0) & this.#bit) !== 0;
	}
}
