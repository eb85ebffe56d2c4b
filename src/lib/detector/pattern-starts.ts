import { characterOf, characters } from './characters.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { mayBegin, PrefixIndex, rowsOf, type PrefixRows } from './prefix-index.ts';
import { tokenAt, type SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

/** Of all patterns that have been asked for. */
const prefixesByNumber: PrefixRows[] = [];
const index = new PrefixIndex();
const noPrefixes: PrefixRows = new Int32Array();

/** Takes a pattern in and gives its number. */
export function addPattern(pattern: RegExp): number {
	const prefixes = rowsOf(prefixesOf(pattern));
	const number = prefixesByNumber.push(prefixes) - 1;
	index.add(number, prefixes);
	return number;
}

/** May a match start here: does no letter or digit stand right before it? */
function isBorder(text: string, start: number): boolean {
	const character = characterOf(text.charCodeAt(start - 1));
	if (character === characters.mark || character === characters.letter)
		return !wordCharacter.test(text.charAt(start - 1));
	return false;
}

/** The tokens where each pattern is worth trying. */
interface Starts {
	/** By number of the pattern: where its tokens begin in `places`; from the last number on patterns were met later. */
	readonly firsts: Int32Array;
	readonly places: Int32Array;
	/** Those of patterns that were met later, read one by one. */
	readonly later: Map<number, Int32Array>;
	/** The tokens with each opening, read when a pattern comes later. */
	byOpening: ReadonlyMap<number, readonly number[]> | undefined;
}
const startsBySource = new WeakMap<SourceText, Starts>();

const mayStartAt = ({ text }: SourceText, { start, glued }: Token): boolean =>
	!glued || isBorder(text, start);

const none: readonly number[] = [];

/** Reads the tokens once for all patterns that are known so far. */
function readStarts(source: SourceText): Starts {
	const { tokens, openings } = source;
	const firsts = new Int32Array(prefixesByNumber.length + 1);
	const numbersByToken: (readonly number[])[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const numbers = mayStartAt(source, tokenAt(source, at))
			? index.matching(openings[at] ?? 0)
			: none;
		numbersByToken.push(numbers);
		for (const number of numbers) firsts[number] = (firsts[number] ?? 0) + 1;
	}
	// Where each begins is first where it ends, and moves down as its tokens are put in from the last one on.
	let sum = 0;
	for (let number = 0; number < firsts.length; number += 1)
		firsts[number] = sum += firsts[number] ?? 0;
	const places = new Int32Array(sum);
	for (let at = tokens.length - 1; at >= 0; at -= 1)
		for (const number of numbersByToken[at] ?? none) {
			const place = (firsts[number] ?? 0) - 1;
			firsts[number] = place;
			places[place] = at;
		}
	return { firsts, places, later: new Map(), byOpening: undefined };
}

function readOpenings({ openings }: SourceText): ReadonlyMap<number, readonly number[]> {
	const byOpening = new Map<number, number[]>();
	for (const [at, opening] of openings.entries()) {
		const places = byOpening.get(opening);
		if (places) places.push(at);
		else byOpening.set(opening, [at]);
	}
	return byOpening;
}

/** For a pattern that the engine meets for the first time: asks once per opening, of which a long text has few. */
function startsOfNew(
	source: SourceText,
	byOpening: ReadonlyMap<number, readonly number[]>,
	prefixes: PrefixRows
): Int32Array {
	const starts: number[] = [];
	for (const [opening, places] of byOpening)
		if (mayBegin(opening, prefixes))
			for (const at of places) if (mayStartAt(source, tokenAt(source, at))) starts.push(at);
	return new Int32Array(starts).sort();
}

/** A stretch of a list of tokens; a view of its own for each pattern and piece of text would cost more than reading it. */
export interface Stretch {
	readonly places: Int32Array;
	readonly from: number;
	readonly to: number;
}

/** The tokens where a pattern is worth trying in a text. */
export function startsOf(source: SourceText, number: number): Stretch {
	let starts = startsBySource.get(source);
	if (!starts) startsBySource.set(source, (starts = readStarts(source)));
	const { firsts, places, later } = starts;
	if (number < firsts.length - 1)
		return { places, from: firsts[number] ?? 0, to: firsts[number + 1] ?? 0 };
	let known = later.get(number);
	if (!known) {
		starts.byOpening ??= readOpenings(source);
		known = startsOfNew(source, starts.byOpening, prefixesByNumber[number] ?? noPrefixes);
		later.set(number, known);
	}
	return { places: known, from: 0, to: known.length };
}
