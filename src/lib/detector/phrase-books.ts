import type { Editions } from './alphabet.ts';
import { phrasesIn } from './phrase-lists.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';
import { endOf, followedBy, Tail } from './tails.ts';

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

/** What a phrase may go on with after its first word. */
interface Opening {
	/** The first word is a phrase by itself. */
	alone: boolean;
	/** The words after the second one, by the second one. */
	readonly fixed: Map<string, (readonly string[])[]>;
	readonly grown: Tail[];
}

export interface ReadyBook {
	readonly openings: ReadonlyMap<string, Opening>;
	/** By their last characters, `tailSize` of them. */
	readonly endings: ReadonlyMap<string, readonly string[]>;
	readonly extension: Editions | undefined;
}

export const tailSize = 3;
function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

function openingOf(openings: Map<string, Opening>, first: string): Opening {
	const opening = openings.get(first) ?? { alone: false, fixed: new Map(), grown: [] };
	openings.set(first, opening);
	return opening;
}

export function readBook({ fixed, grown = [], endings = '', extension }: PhraseBook): ReadyBook {
	const openings = new Map<string, Opening>();
	for (const { keys } of phrasesIn(fixed)) {
		const [first, second, ...rest] = keys;
		if (first === undefined) continue;
		const opening = openingOf(openings, first);
		if (second === undefined) opening.alone = true;
		else collect(opening.fixed, second, rest);
	}
	for (const [words, tail] of grown) {
		const made = new Tail(tail);
		for (const word of wordSet(words)) openingOf(openings, word).grown.push(made);
	}
	const lasts = new Map<string, string[]>();
	for (const ending of wordSet(endings)) collect(lasts, ending.slice(-tailSize), ending);
	return {
		openings,
		endings: lasts,
		extension: extension === undefined ? undefined : followedBy(extension)
	};
}

/** Where the words of a phrase that start at a token end, or -1. */
function endOfWords(source: SourceText, from: number, words: readonly string[]): number {
	let next = from;
	for (const key of words) {
		if (tokenAt(source, next).key !== key) return -1;
		next += 1;
	}
	return tokenAt(source, next - 1).end;
}

function endOfOpening(source: SourceText, index: number, opening: Opening): number {
	const { end: wordEnd } = tokenAt(source, index);
	let end = opening.alone ? wordEnd : -1;
	const second = opening.fixed.size === 0 ? '' : tokenAt(source, index + 1).key;
	for (const rest of opening.fixed.get(second) ?? [])
		end = Math.max(end, endOfWords(source, index + 2, rest));
	for (const tail of opening.grown) end = Math.max(end, tail.endIn(source, wordEnd));
	return end;
}

/** Where the longest phrase that starts at a word ends, or -1. */
export function phraseEnd(source: SourceText, index: number, book: ReadyBook): number {
	const { key, end: wordEnd } = tokenAt(source, index);
	const opening = book.openings.get(key);
	let end = opening ? endOfOpening(source, index, opening) : -1;
	if (book.endings.size > 0)
		for (const ending of book.endings.get(key.slice(-tailSize)) ?? [])
			if (key.endsWith(ending)) end = Math.max(end, wordEnd);
	if (end < 0 || !book.extension) return end;
	return Math.max(end, endOf(book.extension, source, end));
}
