import type { Editions } from './alphabet.ts';
import { phrasesIn } from './phrase-lists.ts';
import type { PrefixIndex } from './prefix-index.ts';
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
	readonly tails: GrownTail[];
	/** How the tails begin, read on first use. */
	tailIndex: PrefixIndex | undefined;
}

/** What must follow the first word, which may be one of several. */
export interface GrownTail {
	readonly tail: Tail;
	readonly number: number;
	readonly book: number;
}

export const tailSize = 3;

/** Books as they are looked up in. */
export class PhraseBooks {
	readonly starts = new Map<string, PhraseStart>();
	/** Last parts of compounds, by their last characters. */
	readonly endings = new Map<string, { readonly ending: string; readonly mask: BookMask }[]>();
	/** By book. */
	readonly extensions: (Editions | undefined)[] = [];
	tailCount = 0;

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
			const grown = { tail: new Tail(source), number: this.tailCount, book };
			this.tailCount += 1;
			for (const word of wordSet(words)) addTail(this.#startOf(word), grown);
		}
		for (const ending of wordSet(endings))
			collect(this.endings, ending.slice(-tailSize), { ending, mask: 1 << book });
		this.extensions.push(extension === undefined ? undefined : followedBy(extension));
	}

	#startOf(word: string): PhraseStart {
		const known = this.starts.get(word);
		if (known) return known;
		const start: PhraseStart = { alone: 0, fixed: new Map(), tails: [], tailIndex: undefined };
		this.starts.set(word, start);
		return start;
	}
}

function addTail(start: PhraseStart, tail: GrownTail): void {
	start.tails.push(tail);
	start.tailIndex = undefined;
}

function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}
