import { Editions } from './alphabet.ts';
import { addPattern, startsOf, type Stretch } from './pattern-starts.ts';
import { tokenAt, type SourceText } from './source-text.ts';
import { mayHold, readNeeds, type Needs } from './text-grams.ts';

interface WordPattern {
	/** As `pattern-starts.ts` gave it out. */
	readonly number: number;
	readonly sticky: Editions;
	readonly head: Editions | undefined;
	/** Read when a text first has a place to try it. */
	needs: Needs | undefined;
}

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

function prepare(pattern: RegExp): WordPattern {
	const made: WordPattern = {
		number: addPattern(pattern),
		sticky: new Editions(pattern.source, stickyFlags(pattern)),
		head: heads.get(pattern),
		needs: undefined
	};
	prepared.set(pattern, made);
	return made;
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
	const { places, from, to } = startsOf(source, word.number);
	if (from === to || !mayMatch(source, pattern, word)) return noMatches;
	const head = word.head?.for(source);
	let sticky: RegExp | undefined;
	let position = 0;
	const matches: RegExpExecArray[] = [];
	for (let at = from; at < to; at += 1) {
		const { start } = tokenAt(source, places[at] ?? -1);
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
	const { places, from, to } = startsOf(source, word.number);
	if (from === to || !mayMatch(source, pattern, word)) return false;
	const sticky = word.sticky.for(source);
	for (let at = from; at < to; at += 1)
		if (matchesAt(sticky, source.text, tokenAt(source, places[at] ?? -1).start)) return true;
	return false;
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
	const starts = startsOf(source, word.number);
	for (let at = firstFrom(starts, piece.first); at < starts.to; at += 1) {
		const index = starts.places[at] ?? piece.last;
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

/** Where in a stretch the first token stands that is not before a least one. */
function firstFrom({ places, from, to }: Stretch, least: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
