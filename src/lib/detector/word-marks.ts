import { addPlaces, type SourceText } from './source-text.ts';

/** Lists of words that are asked for together: one look-up per distinct word of a text says in which of them it is. */
export class WordMarks {
	readonly #flagsByWord = new Map<string, number>();
	readonly #bySource = new WeakMap<SourceText, Uint16Array>();
	#next = 1;

	/** Takes a list in and gives the flag that stands for it. There may be 16. */
	add(words: Iterable<string>): number {
		const flag = this.#next;
		for (const word of words) this.#flagsByWord.set(word, this.flagsOf(word) | flag);
		this.#next *= 2;
		return flag;
	}

	/** The lists that a folded word is in. */
	flagsOf(word: string): number {
		return this.#flagsByWord.get(word) ?? 0;
	}

	/** By token: the lists that its word is in. Read once per text. */
	in(source: SourceText): Uint16Array {
		const known = this.#bySource.get(source);
		if (known) return known;
		const marks = new Uint16Array(source.tokens.length);
		for (const word of source.words) {
			const flags = this.flagsOf(word.key);
			if (flags === 0) continue;
			const places: number[] = [];
			addPlaces(source, word, places);
			for (const place of places) marks[place] = flags;
		}
		this.#bySource.set(source, marks);
		return marks;
	}
}

/** All flags of a range of tokens together; the last one is exclusive. */
export function marksIn(marks: Uint16Array, from: number, to: number): number {
	let flags = 0;
	for (let index = from; index < to; index += 1) flags |= marks[index] ?? 0;
	return flags;
}
