import { Editions } from './alphabet.ts';
import { characterOf, characters } from './characters.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { mayBegin, PrefixIndex, rowsOf, type PrefixRows } from './prefix-index.ts';
import { tokenAt, type SourceText } from './source-text.ts';
import { mayHold, readNeeds, type Needs } from './text-grams.ts';
import type { Token } from './tokens.ts';

interface WordPattern {
	readonly number: number;
	readonly prefixes: PrefixRows;
	readonly sticky: Editions;
	readonly head: Editions | undefined;
	/** Read when a text first has a place to try it. */
	needs: Needs | undefined;
}

const wordCharacter = /[\p{L}\p{N}]/u;
const prepared = new Map<RegExp, WordPattern>();
const heads = new WeakMap<RegExp, Editions>();

/**
 * Says with what every match of a pattern starts (regex source), so that the whole pattern, which may be large, is
 * only compiled and tried behind that.
 */
export function startsWith(pattern: RegExp, head: string): void {
	heads.set(pattern, new Editions(`(?:${head})`, stickyFlags(pattern)));
}

const stickyFlags = (pattern: RegExp): string => `${pattern.flags.replace(/[gy]/gu, '')}y`;

/** All patterns that have been asked for. */
const index = new PrefixIndex();

function prepare(pattern: RegExp): WordPattern {
	const made: WordPattern = {
		number: prepared.size,
		prefixes: rowsOf(prefixesOf(pattern)),
		sticky: new Editions(pattern.source, stickyFlags(pattern)),
		head: heads.get(pattern),
		needs: undefined
	};
	index.add(made.number, made.prefixes);
	prepared.set(pattern, made);
	return made;
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
}
const startsBySource = new WeakMap<SourceText, Starts>();

const mayStartAt = ({ text }: SourceText, { start, glued }: Token): boolean =>
	!glued || isBorder(text, start);

const none: readonly number[] = [];

/** Reads the tokens once for all patterns that are known so far. */
function readStarts(source: SourceText): Starts {
	const { tokens, openings } = source;
	const firsts = new Int32Array(prepared.size + 1);
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
	return { firsts, places, later: new Map() };
}

/** For a pattern that the engine meets for the first time. */
function startsOfNew(source: SourceText, prefixes: PrefixRows): Int32Array {
	const starts: number[] = [];
	for (let at = 0; at < source.tokens.length; at += 1)
		if (mayBegin(source.openings[at] ?? 0, prefixes) && mayStartAt(source, tokenAt(source, at)))
			starts.push(at);
	return new Int32Array(starts);
}

function startsOf(source: SourceText, { number, prefixes }: WordPattern): Int32Array {
	let starts = startsBySource.get(source);
	if (!starts) startsBySource.set(source, (starts = readStarts(source)));
	const { firsts, places, later } = starts;
	if (number < firsts.length - 1) return places.subarray(firsts[number], firsts[number + 1]);
	const known = later.get(number) ?? startsOfNew(source, prefixes);
	later.set(number, known);
	return known;
}

/** Does a text hold what the matches of a pattern need? */
const mayMatch = ({ grams }: SourceText, pattern: RegExp, word: WordPattern): boolean =>
	mayHold(grams, (word.needs ??= readNeeds(pattern)));

function matchesAt(pattern: RegExp, text: string, start: number): boolean {
	pattern.lastIndex = start;
	return pattern.test(text);
}

const noMatches: readonly RegExpExecArray[] = [];

/**
 * Matches that start at the start of a word or at a mark. The pattern is only tried where the first characters allow a
 * match, which is nearly nowhere.
 */
export function wordMatches(source: SourceText, pattern: RegExp): readonly RegExpExecArray[] {
	const word = prepared.get(pattern) ?? prepare(pattern);
	const starts = startsOf(source, word);
	if (starts.length === 0 || !mayMatch(source, pattern, word)) return noMatches;
	const head = word.head?.for(source);
	let sticky: RegExp | undefined;
	let position = 0;
	const matches: RegExpExecArray[] = [];
	for (const index of starts) {
		const { start } = tokenAt(source, index);
		if (start < position || (head && !matchesAt(head, source.text, start))) continue;
		sticky ??= word.sticky.for(source);
		sticky.lastIndex = start;
		const match = sticky.exec(source.text);
		if (!match) continue;
		position = start + Math.max(1, match[0].length);
		matches.push(match);
	}
	return matches;
}

/** Does a pattern match anywhere at the start of a word or at a mark? */
export function occurs(source: SourceText, pattern: RegExp): boolean {
	const word = prepared.get(pattern) ?? prepare(pattern);
	const starts = startsOf(source, word);
	if (starts.length === 0 || !mayMatch(source, pattern, word)) return false;
	const sticky = word.sticky.for(source);
	return starts.some((index) => matchesAt(sticky, source.text, tokenAt(source, index).start));
}

/** A piece of a text that is read as if there were nothing around it. */
export interface Piece {
	readonly words: string;
	/** Where it starts in the whole text. */
	readonly start: number;
	/** The index of its first token and of the one after its last. */
	readonly first: number;
	readonly last: number;
}

/**
 * The first match of a pattern that starts at the start of a word or at a mark of a piece; its index counts from the
 * start of the piece. `words` may be a changed copy of equal length.
 */
export function firstMatchIn(
	source: SourceText,
	pattern: RegExp,
	piece: Piece
): RegExpExecArray | undefined {
	const word = prepared.get(pattern) ?? prepare(pattern);
	const starts = startsOf(source, word);
	for (let at = firstFrom(starts, piece.first); at < starts.length; at += 1) {
		const index = starts[at] ?? piece.last;
		if (index >= piece.last) return undefined;
		const sticky = word.sticky.for(source);
		sticky.lastIndex = tokenAt(source, index).start - piece.start;
		const match = sticky.exec(piece.words);
		if (match) return match;
	}
	return undefined;
}

/** Does a pattern match at the start of a word or at a mark of a piece? */
export const occursIn = (source: SourceText, pattern: RegExp, piece: Piece): boolean =>
	firstMatchIn(source, pattern, piece) !== undefined;

/** Where in a list of increasing numbers the first stands that is not below a least one. */
function firstFrom(numbers: Int32Array, least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
