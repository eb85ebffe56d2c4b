import { Editions } from './alphabet.ts';
import { mayGoOn, type ClassMask } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import type { SourceText } from './source-text.ts';

/** The text, and which edition of a pattern serves it. */
export type Reading = Pick<SourceText, 'text' | 'isLatin'>;

/** Words that may stand between the first word of a phrase and what it goes on with. */
interface Skip {
	/** Regex source of one such word with the white space that belongs to it. */
	readonly word: string;
	/** The white space before the first one does not. */
	readonly isSpaced: boolean;
	readonly least: number;
	readonly most: number;
}

interface Parts {
	readonly skip: Skip | undefined;
	readonly source: string;
	/** How it begins: spares most patterns being tried, and many being made at all. */
	readonly prefixes: readonly (readonly ClassMask[])[];
	pattern: Editions | undefined;
}

const atWordEnd = String.raw`(?![\p{L}\p{N}])`;
/** A pattern that matches what must follow up to the end of a word. */
export const followedBy = (source: string): Editions =>
	new Editions(`(?:${source})${atWordEnd}`, 'iuy');

export function endOf(editions: Editions, reading: Reading, from: number): number {
	const pattern = editions.for(reading);
	pattern.lastIndex = from;
	// A sticky pattern that matches leaves off where the match ends.
	return pattern.test(reading.text) ? pattern.lastIndex : -1;
}

const wordsBefore =
	/^(?:\(\?: (?<set>\[[^\]]+\])(?<size>\{\d+,\d+\})\)| \(\?:(?<spacedSet>\[[^\]]+\])(?<spacedSize>\{\d+,\d+\}) \))\{(?<least>\d+),(?<most>\d+)\}(?<rest>[^?].*)$/u;

/** Is there an alternative that the beginning of a pattern is no part of? */
function hasAlternatives(source: string): boolean {
	let depth = 0;
	let inSet = false;
	for (let at = 0; at < source.length; at += 1) {
		const character = source.charAt(at);
		if (character === '\\') at += 1;
		else if (inSet) inSet = character !== ']';
		else if (character === '[') inSet = true;
		else if (character === '(') depth += 1;
		else if (character === ')') depth -= 1;
		else if (character === '|' && depth === 0) return true;
	}
	return false;
}

function readParts(source: string): Parts {
	const groups = hasAlternatives(source) ? undefined : wordsBefore.exec(source)?.groups;
	const rest = groups?.['rest'] ?? source;
	const set = groups?.['set'];
	const skip = groups && {
		word: set
			? ` ${set}${groups['size'] ?? ''}(?!${set})`
			: `${groups['spacedSet'] ?? ''}${groups['spacedSize'] ?? ''} `,
		isSpaced: set === undefined,
		least: Number(groups['least']),
		most: Number(groups['most'])
	};
	return { skip, source: rest, prefixes: [...prefixesOf({ source: rest })], pattern: undefined };
}

const wordPatterns = new Map<string, Editions>();

function wordPattern(source: string): Editions {
	const made = wordPatterns.get(source) ?? new Editions(source, 'uy');
	wordPatterns.set(source, made);
	return made;
}

/** Where the words that may be skipped end: after none of them, after one, after two. */
function* stops(reading: Reading, from: number, { word, isSpaced, most }: Skip): Generator<number> {
	if (isSpaced && reading.text.charAt(from) !== ' ') return;
	const pattern = wordPattern(word);
	let stop = isSpaced ? from + 1 : from;
	for (let words = 0; stop >= 0; words += 1) {
		yield stop;
		if (words === most) return;
		stop = endOf(pattern, reading, stop);
	}
}

/** What must follow the first word of a phrase, as regex source. Read on first use. */
export class Tail {
	readonly #source: string;
	#parts: Parts | undefined;

	constructor(source: string) {
		this.#source = source;
	}

	/** Where it ends in a text when it starts at an offset, or -1. The longest skip counts. */
	endIn(reading: Reading, from: number): number {
		const parts = (this.#parts ??= readParts(this.#source));
		const { skip } = parts;
		if (!skip) return this.#endAt(parts, reading, from);
		let end = -1;
		let words = 0;
		for (const stop of stops(reading, from, skip)) {
			if (words >= skip.least) end = Math.max(end, this.#endAt(parts, reading, stop));
			words += 1;
		}
		return end;
	}

	#endAt(parts: Parts, reading: Reading, from: number): number {
		if (!mayGoOn(reading.text, from, parts.prefixes)) return -1;
		return endOf((parts.pattern ??= followedBy(parts.source)), reading, from);
	}
}
