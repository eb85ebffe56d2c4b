import { Editions } from './alphabet.ts';
import { openingAt } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { mayBegin, rowsOf, type PrefixRows } from './prefix-index.ts';
import { WordRun } from './word-run.ts';
import type { SourceText } from './source-text.ts';
import { mayHold, readNeeds, type Needs } from './text-grams.ts';

/** The text, and which edition of a pattern serves it. */
export type Reading = Pick<SourceText, 'text' | 'alphabet'>;

/** Words that may stand between the first word of a phrase and what it goes on with. */
interface Skip {
	readonly word: WordRun;
	/** The space behind a word belongs to it, and not the one before it. */
	readonly isSpaced: boolean;
	readonly least: number;
	readonly most: number;
}

interface Parts {
	readonly skip: Skip | undefined;
	/** What follows the words that may be skipped. */
	readonly rest: string;
	/** How that begins: spares most patterns being tried, and many being made at all. */
	readonly prefixes: PrefixRows;
	pattern: Editions | undefined;
}

const atWordEnd = String.raw`(?![\p{L}\p{N}])`;
const flags = 'iuy';
/** A pattern that matches what must follow up to the end of a word. */
export const followedBy = (source: string): Editions =>
	new Editions(`(?:${source})${atWordEnd}`, flags);

export function endOf(editions: Editions, reading: Reading, from: number): number {
	const pattern = editions.for(reading);
	pattern.lastIndex = from;
	// A sticky pattern that matches leaves off where the match ends.
	return pattern.test(reading.text) ? pattern.lastIndex : -1;
}

const wordsBefore =
	/^(?:\(\?: (?<set>\[[^\]]+\])\{(?<size>\d+,\d+)\}\)| \(\?:(?<spacedSet>\[[^\]]+\])\{(?<spacedSize>\d+,\d+)\} \))\{(?<times>\d+,\d+)\}(?<rest>[^?].*)$/u;

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

function boundsOf(written = ''): readonly [least: number, most: number] {
	const [least = 0, most = least] = written.split(',').map(Number);
	return [least, most];
}

const prefixRows = (source: string): PrefixRows => rowsOf(prefixesOf({ source, flags }));

/** The words that may be skipped, and what follows them. */
function readSkip(source: string): { readonly skip: Skip; readonly rest: string } | undefined {
	const groups = hasAlternatives(source) ? undefined : wordsBefore.exec(source)?.groups;
	if (!groups) return undefined;
	const { set, size, spacedSet = '', spacedSize, times, rest = '' } = groups;
	const [least, most] = boundsOf(times);
	const word = new WordRun(set ?? spacedSet, ...boundsOf(size ?? spacedSize));
	return { skip: { word, isSpaced: set === undefined, least, most }, rest };
}

/** Where a word that may be skipped ends, with its space, or -1. */
function endOfSkipped(text: string, from: number, { word, isSpaced }: Skip): number {
	if (!isSpaced) return text.charCodeAt(from) === space ? word.endIn(text, from + 1) : -1;
	const end = word.endIn(text, from);
	return text.charCodeAt(end) === space ? end + 1 : -1;
}
const space = 32;

/** What must follow the first word of a phrase, as regex source. Read on first use. */
export class Tail {
	readonly #source: string;
	#parts: Parts | undefined;
	#prefixes: PrefixRows | undefined;
	#needs: Needs | undefined;

	constructor(source: string) {
		this.#source = source;
	}

	/** How it can begin. */
	get prefixes(): PrefixRows {
		return (this.#prefixes ??= prefixRows(this.#source));
	}

	/** May it occur in a text? */
	mayOccur({ grams }: Pick<SourceText, 'grams'>): boolean {
		return mayHold(grams, (this.#needs ??= readNeeds({ source: this.#source })));
	}

	/** Where it ends in a text when it starts at an offset, or -1. The longest skip counts. */
	endIn(reading: Reading, from: number): number {
		const parts = (this.#parts ??= this.#read());
		const { skip } = parts;
		if (!skip) return this.#endAt(parts, reading, from);
		const { text } = reading;
		if (skip.isSpaced && text.charCodeAt(from) !== space) return -1;
		let end = -1;
		let stop = skip.isSpaced ? from + 1 : from;
		for (let words = 0; stop >= 0 && words <= skip.most; words += 1) {
			if (words >= skip.least) end = Math.max(end, this.#endAt(parts, reading, stop));
			stop = endOfSkipped(text, stop, skip);
		}
		return end;
	}

	#read(): Parts {
		const { skip, rest = this.#source } = readSkip(this.#source) ?? {};
		const prefixes = skip ? prefixRows(rest) : this.prefixes;
		return { skip, rest, prefixes, pattern: undefined };
	}

	#endAt(parts: Parts, reading: Reading, from: number): number {
		if (!mayBegin(openingAt(reading.text, from), parts.prefixes)) return -1;
		return endOf((parts.pattern ??= followedBy(parts.rest)), reading, from);
	}
}
