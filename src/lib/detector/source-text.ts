import { alphabetOf, type Alphabet } from './alphabet.ts';
import type { Kept } from './kept.ts';
import { openingsOfTokens } from './openings.ts';
import { readTables, type Cell } from './tables.ts';
import { gramsOf, type Grams } from './text-grams.ts';
import { noToken, readTokens, type Token, type Tokens } from './tokens.ts';
import { noLists, type LookUp, type Word } from './words.ts';

/** A text read once and shared by all recognizers. */
export interface SourceText extends Tokens {
	readonly text: string;
	/** For `editionFor`. */
	readonly alphabet: Alphabet;
	/** By token: how it begins, for `wordMatches`. */
	readonly openings: Int32Array;
	/** For patterns that need what is not there. */
	readonly grams: Grams;
	/** Asks the lexicons about words that are no token of the text; without lexicons they know nothing. */
	readonly lookUp: LookUp;
	/** Cells of tables with a header row (CSV, semicolons, tabs, pipes). */
	readonly cells: readonly Cell[];
}

export function readSource(text: string, lookUp: LookUp = noLists): SourceText {
	const read = readTokens(text, lookUp);
	const openings = openingsOfTokens(text, read.tokens);
	const cells = readTables(text);
	const alphabet = alphabetOf(text);
	const grams = gramsOf(text, alphabet);
	return { ...read, text, alphabet, openings, grams, lookUp, cells };
}

/** The token at an index, or `noToken` outside the text. */
export const tokenAt = (source: SourceText, index: number): Token =>
	source.tokens[index] ?? noToken;

/** The index of the last token of a word in a text; `source.previous` leads to the others. -1 if there is none. */
export const lastPlace = ({ lasts }: SourceText, { number }: Word): number =>
	(lasts[number] ?? 0) - 1;

/** Adds the indexes of the tokens of a word, the last one first. */
export function addPlaces(source: SourceText, word: Word, places: number[]): void {
	for (let place = lastPlace(source, word); place >= 0; place = source.previous[place] ?? -1)
		places.push(place);
}

// Numbers in a typed array sort without a call per comparison.
export const inOrder = (places: readonly number[]): Uint32Array => new Uint32Array(places).sort();

/** The indexes of the tokens of some words, in order. */
export function placesOf(source: SourceText, wanted: Kept<boolean>): Uint32Array {
	const isWanted = wanted.in(source);
	return placesWhere(source, ({ number }) => isWanted[number] === true);
}

/** The same for what this text says of a word. */
export function placesWhere(source: SourceText, isWanted: (word: Word) => boolean): Uint32Array {
	const places: number[] = [];
	for (const word of source.words) if (isWanted(word)) addPlaces(source, word, places);
	return inOrder(places);
}

const opening = new Set([']', ':', '"', '“', '(', '•', '–', '|', '>', '*', '=']);

/** Would this token have a capital anyway? */
export const opensSentence = (source: SourceText, index: number): boolean =>
	tokenAt(source, index).startsSentence || opening.has(tokenAt(source, index - 1).key);

/** The index of the first token that starts at or after an offset. */
export function indexFrom(source: SourceText, offset: number): number {
	let low = 0;
	let high = source.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokenAt(source, middle).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whole-word context: is one of `words` among the `reach` tokens before an offset, on the same or the previous line? */
export function hasWordBefore(
	source: SourceText,
	offset: number,
	words: ReadonlySet<string>,
	reach: number
): boolean {
	const index = indexFrom(source, offset);
	for (let step = 1; step <= reach; step += 1) {
		if (words.has(tokenAt(source, index - step).key)) return true;
	}
	return false;
}

export function hasWordAfter(
	source: SourceText,
	offset: number,
	words: ReadonlySet<string>,
	reach: number
): boolean {
	const index = indexFrom(source, offset);
	for (let step = 0; step < reach; step += 1) {
		if (words.has(tokenAt(source, index + step).key)) return true;
	}
	return false;
}

export const wordSet = (words: string): ReadonlySet<string> =>
	new Set(words.split(/\s+/u).filter((word) => word !== ''));
