import { readWord, type LookUp, type Word } from './words.ts';

const leastSlots = 2 ** 10;
/** A text that begins after so many words begins with an empty store. */
const mostWords = 2 ** 14;

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** A string of its own: a slice of a long text keeps the whole text in memory. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

/**
 * The words that texts were seen to hold, each read once, however many texts hold it: people write the same ones again
 * and again, and the next key press brings nearly the same text.
 */
export class WordStore {
	readonly words: Word[] = [];
	readonly #lookUp: LookUp;
	/** By number: as it was written. */
	readonly #written: string[] = [];
	/** By number: the hash of what is written, which is not always that of the key. */
	readonly #hashes: number[] = [];
	/** Numbers, counted from one. */
	#slots = new Int32Array(leastSlots);

	constructor(lookUp: LookUp) {
		this.#lookUp = lookUp;
	}

	/**
	 * The word between two offsets of a text; `hash` is the mix of its characters, `character` the kind of the first.
	 */
	wordAt(text: string, start: number, end: number, hash: number, character: number): Word {
		const mask = this.#slots.length - 1;
		let slot = slotOf(hash) & mask;
		for (;;) {
			const number = (this.#slots[slot] ?? 0) - 1;
			if (number < 0) break;
			const word = this.words[number];
			if (word && this.#isWritten(number, text, start, end)) return word;
			slot = (slot + 1) & mask;
		}
		const written = copied(text.slice(start, end));
		const word = readWord({ written, character, hash }, this.words.length, this.#lookUp);
		this.words.push(word);
		this.#written.push(written);
		this.#hashes.push(hash);
		this.#slots[slot] = this.words.length;
		if (this.words.length * 2 > this.#slots.length) this.#grow();
		return word;
	}

	#isWritten(number: number, text: string, start: number, end: number): boolean {
		const written = this.#written[number] ?? '';
		if (written.length !== end - start) return false;
		for (let index = written.length - 1; index >= 0; index -= 1)
			if (written.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
		return true;
	}

	#grow(): void {
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (const [number, hash] of this.#hashes.entries()) {
			let slot = slotOf(hash) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}

const stores = new WeakMap<LookUp, WordStore>();

/** Where the words of the next text are kept. */
export function storeFor(lookUp: LookUp): WordStore {
	const known = stores.get(lookUp);
	if (known && known.words.length < mostWords) return known;
	const store = new WordStore(lookUp);
	stores.set(lookUp, store);
	return store;
}
