import { tokenAt, wordSet, type SourceText } from './source-text.ts';
import { tokenise } from './tokens.ts';

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

export interface ReadyBook {
	readonly fixed: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly grown: ReadonlyMap<string, readonly RegExp[]>;
	/** By their last characters, `tailSize` of them. */
	readonly endings: ReadonlyMap<string, readonly string[]>;
	readonly extension: RegExp | undefined;
}

export const tailSize = 3;
const atWordEnd = String.raw`(?![\p{L}\p{N}])`;
const sticky = (tail: string): RegExp => new RegExp(`(?:${tail})${atWordEnd}`, 'iuy');

function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

export function readBook({ fixed, grown = [], endings = '', extension }: PhraseBook): ReadyBook {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const phrase of fixed.split(',')) {
		const [first, ...rest] = tokenise(phrase).map(({ key }) => key);
		if (first !== undefined) collect(phrases, first, rest);
	}
	const tails = new Map<string, RegExp[]>();
	for (const [words, tail] of grown) {
		const pattern = sticky(tail);
		for (const word of wordSet(words)) collect(tails, word, pattern);
	}
	const lasts = new Map<string, string[]>();
	for (const ending of wordSet(endings)) collect(lasts, ending.slice(-tailSize), ending);
	return {
		fixed: phrases,
		grown: tails,
		endings: lasts,
		extension: extension === undefined ? undefined : sticky(extension)
	};
}

function endOf(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	// A sticky pattern that matches leaves off where the match ends.
	return pattern.test(text) ? pattern.lastIndex : -1;
}

function follows(source: SourceText, index: number, rest: readonly string[]): boolean {
	let next = index;
	for (const key of rest) {
		next += 1;
		if (tokenAt(source, next).key !== key) return false;
	}
	return true;
}

/** Where the longest phrase that starts at a word ends, or -1. */
export function phraseEnd(source: SourceText, index: number, book: ReadyBook): number {
	const { key, end: wordEnd } = tokenAt(source, index);
	let end = -1;
	for (const rest of book.fixed.get(key) ?? [])
		if (follows(source, index, rest))
			end = Math.max(end, tokenAt(source, index + rest.length).end);
	for (const pattern of book.grown.get(key) ?? [])
		end = Math.max(end, endOf(pattern, source.text, wordEnd));
	for (const ending of book.endings.get(key.slice(-tailSize)) ?? [])
		if (key.endsWith(ending)) end = Math.max(end, wordEnd);
	if (end < 0 || !book.extension) return end;
	return Math.max(end, endOf(book.extension, source.text, end));
}
