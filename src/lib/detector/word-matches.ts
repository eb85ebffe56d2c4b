import { Editions } from './alphabet.ts';
import { characterOf, characters } from './characters.ts';
import { openingCount, openingsOf } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import type { SourceText } from './source-text.ts';
import { noToken } from './tokens.ts';

interface WordPattern {
	readonly number: number;
	readonly sticky: Editions;
	readonly head: Editions | undefined;
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

/** By opening: the numbers of the patterns that it may begin. */
const numbersByOpening: (number[] | undefined)[] = Array.from({ length: openingCount });

function prepare(pattern: RegExp): WordPattern {
	const made = {
		number: prepared.size,
		sticky: new Editions(pattern.source, stickyFlags(pattern)),
		head: heads.get(pattern)
	};
	for (const opening of openingsOf(prefixesOf(pattern)))
		(numbersByOpening[opening] ??= []).push(made.number);
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

/** By number of the pattern: the tokens where it is worth trying. */
type Starts = (readonly number[])[];
const startsBySource = new WeakMap<SourceText, Starts>();

/** Reads the tokens once for all patterns from a number on that are known so far. */
function readStarts({ text, tokens, openings }: SourceText, from: number): readonly number[][] {
	const starts: number[][] = Array.from({ length: prepared.size - from }, () => []);
	let index = 0;
	for (const { start, glued } of tokens) {
		const numbers = numbersByOpening[openings[index] ?? 0];
		if (numbers && (!glued || isBorder(text, start)))
			for (const number of numbers) if (number >= from) starts[number - from]?.push(index);
		index += 1;
	}
	return starts;
}

function startsOf(source: SourceText, number: number): readonly number[] {
	let starts = startsBySource.get(source);
	if (!starts) startsBySource.set(source, (starts = []));
	// What the engine meets for the first time is read by itself.
	if (number >= starts.length) starts.push(...readStarts(source, starts.length));
	return starts[number] ?? [];
}

function matchesAt(pattern: RegExp, text: string, start: number): boolean {
	pattern.lastIndex = start;
	return pattern.test(text);
}

/**
 * Matches that start at the start of a word or at a mark. The pattern is only tried where the first three
 * characters allow a match, which is nearly nowhere.
 */
export function* wordMatches(source: SourceText, pattern: RegExp): Generator<RegExpExecArray> {
	const {
		number,
		sticky: editions,
		head: headEditions
	} = prepared.get(pattern) ?? prepare(pattern);
	const starts = startsOf(source, number);
	if (starts.length === 0) return;
	const head = headEditions?.for(source);
	let sticky: RegExp | undefined;
	let position = 0;
	for (const index of starts) {
		const { start } = source.tokens[index] ?? noToken;
		if (start < position) continue;
		if (head && !matchesAt(head, source.text, start)) continue;
		sticky ??= editions.for(source);
		// Set anew each time: the pattern is shared and a caller may stop half-way.
		sticky.lastIndex = start;
		const match = sticky.exec(source.text);
		if (!match) continue;
		position = start + Math.max(1, match[0].length);
		yield match;
	}
}

/** Does a pattern match anywhere at the start of a word or at a mark? */
export const occurs = (source: SourceText, pattern: RegExp): boolean =>
	wordMatches(source, pattern).next().done !== true;

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
	const { number, sticky: editions } = prepared.get(pattern) ?? prepare(pattern);
	const starts = startsOf(source, number);
	for (let at = firstFrom(starts, piece.first); at < starts.length; at += 1) {
		const index = starts[at] ?? piece.last;
		if (index >= piece.last) return undefined;
		const sticky = editions.for(source);
		sticky.lastIndex = (source.tokens[index] ?? noToken).start - piece.start;
		const match = sticky.exec(piece.words);
		if (match) return match;
	}
	return undefined;
}

/** Does a pattern match at the start of a word or at a mark of a piece? */
export const occursIn = (source: SourceText, pattern: RegExp, piece: Piece): boolean =>
	firstMatchIn(source, pattern, piece) !== undefined;

/** Where in a list of increasing numbers the first stands that is not below a least one. */
function firstFrom(numbers: readonly number[], least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
