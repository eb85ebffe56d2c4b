import type { Editions } from './alphabet.ts';
import { phrasesIn } from './phrase-lists.ts';
import { wordSet } from './source-text.ts';
import { followedBy, Tail } from './tails.ts';

/** Facts by the word they start with, so that a text is read once whatever the number of phrases. */
export interface PhraseBook {
	/** Whole phrases, separated by commas, in any spelling that folds to the same. */
	readonly fixed: string;
	/** First words with what must follow them, as regex source for the text after the word. */
	readonly grown?: readonly (readonly [words: string, tail: string])[];
	/** Last parts of compounds: "diefstal" also finds "fietsdiefstal". */
	readonly endings?: string;
	/** What may follow any of them and then belongs to the phrase, as regex source. */
	readonly extension?: string;
}

/** Numbers of books, one bit for each. */
export type BookMask = number;

/** What all books together say about the phrases that start with one word. */
export interface PhraseStart {
	/** Of books in which the word is a phrase by itself. */
	alone: BookMask;
	/** The words after the second one, by the second one. */
	readonly fixed: Map<string, { readonly rest: readonly string[]; readonly book: number }[]>;
	readonly tails: { readonly tail: Tail; readonly book: number }[];
}

export const tailSize = 3;

/** Books as they are looked up in. */
export class PhraseBooks {
	readonly starts = new Map<string, PhraseStart>();
	/** Last parts of compounds, by their last characters. */
	readonly endings = new Map<string, { readonly ending: string; readonly mask: BookMask }[]>();
	/** By book. */
	readonly extensions: (Editions | undefined)[] = [];

	add({ fixed, grown = [], endings = '', extension }: PhraseBook): void {
		const book = this.extensions.length;
		for (const { keys } of phrasesIn(fixed)) {
			const [first, second, ...rest] = keys;
			if (first === undefined) continue;
			const start = this.#startOf(first);
			if (second === undefined) start.alone |= 1 << book;
			else collect(start.fixed, second, { rest, book });
		}
		for (const [words, source] of grown) {
			const tail = new Tail(source);
			for (const word of wordSet(words)) this.#startOf(word).tails.push({ tail, book });
		}
		for (const ending of wordSet(endings))
			collect(this.endings, ending.slice(-tailSize), { ending, mask: 1 << book });
		this.extensions.push(extension === undefined ? undefined : followedBy(extension));
	}

	#startOf(word: string): PhraseStart {
		const known = this.starts.get(word);
		if (known) return known;
		const start = { alone: 0, fixed: new Map(), tails: [] };
		this.starts.set(word, start);
		return start;
	}
}

function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}
