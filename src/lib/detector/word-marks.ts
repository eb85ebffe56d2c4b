import { lastPlace, type SourceText } from './source-text.ts';
import { Kept } from './kept.ts';

/** Lists of words that are asked for together: one look-up per distinct word of a text says in which of them it is. */
export class WordMarks {
	readonly #flagsByWord = new Map<string, number>();
	#flags = new Kept(({ key }) => this.flagsOf(key));
	readonly #bySource = new WeakMap<SourceText, Uint32Array>();
	#next = 1;

	/** Takes a list in and gives the flag that stands for it. There may be 31. */
	add(words: ReadonlySet<string>): number {
		const flag = this.#next;
		for (const word of words) this.#flagsByWord.set(word, this.flagsOf(word) | flag);
		this.#next *= 2;
		this.#flags = new Kept(({ key }) => this.flagsOf(key));
		return flag;
	}

	/** The lists that a folded word is in. */
	flagsOf(word: string): number {
		return this.#flagsByWord.get(word) ?? 0;
	}

	/** By token: the lists that its word is in. Read once per text. */
	in(source: SourceText): Uint32Array {
		const known = this.#bySource.get(source);
		if (known) return known;
		const marks = new Uint32Array(source.tokens.length);
		const flagsByWord = this.#flags.in(source);
		for (const word of source.words) {
			const flags = flagsByWord[word.number] ?? 0;
			if (flags === 0) continue;
			for (let place = lastPlace(source, word); place >= 0; place = source.previous[place] ?? -1)
				marks[place] = flags;
		}
		this.#bySource.set(source, marks);
		return marks;
	}
}

/** All flags of a range of tokens together; the last one is exclusive. */
export function marksIn(marks: Uint32Array, from: number, to: number): number {
	let flags = 0;
	for (let index = from; index < to; index += 1) flags |= marks[index] ?? 0;
	return flags;
}
