import type { WordStore } from './word-store.ts';
import type { Word } from './words.ts';

/** Something that is worked out for a word alone, once for as long as its store keeps the word. */
export class Kept<Fact> {
	readonly #read: (word: Word) => Fact;
	readonly #facts = new WeakMap<WordStore, Fact[]>();

	constructor(read: (word: Word) => Fact) {
		this.#read = read;
	}

	/** By number of the word, for all words of a text and perhaps for more. */
	in({ store }: { readonly store: WordStore }): readonly Fact[] {
		let facts = this.#facts.get(store);
		if (!facts) this.#facts.set(store, (facts = []));
		// Words only come behind others.
		for (let number = facts.length; number < store.words.length; number += 1) {
			const word = store.words[number];
			if (word) facts.push(this.#read(word));
		}
		return facts;
	}
}
