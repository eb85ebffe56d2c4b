import type { Span } from '../finding.ts';
import { mix, runSeed } from '../hash.ts';
import { Kept } from '../kept.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import { both, bucketOf, nothing } from './buckets.ts';

/** Tokens without white space between them, as "E-10442" or "k.fictema_ext"; longer ones than this are left alone. */
const longestChunk = 24;
/** How far before a chunk the words may stand that say what it is. */
const labelReach = 8;
const leastLabel = 2;

// What a feature says of a chunk; the numbers only have to differ.
const role = {
	form: 80,
	label: 81,
	labelBefore: 82,
	wordBehind: 83,
	formWithLabel: 84,
	wordAround: 85
} as const;
export const featuresOfChunk = 5;

/** Offsets in the text and indexes of tokens, both with an exclusive end. */
export interface ChunkSpan extends Span {
	readonly from: number;
	readonly to: number;
}

export interface Chunks {
	/** By token: which chunk it belongs to, counted from one; nought is none that is worth a look. */
	readonly byToken: Uint32Array;
	/** In order, without the marks around them. */
	readonly spans: readonly ChunkSpan[];
	/** By chunk: `featuresOfChunk` buckets. */
	readonly buckets: readonly number[];
	/** By chunk: is it a number that nothing else explains? Then the words around it say what register it is of. */
	readonly mayBeOwn: readonly boolean[];
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
	isUpper(code) || (code >= 97 && code <= 122) || code >= 192;
const mostDigits = 9;

/** Letters as one small or one capital letter, digits as how many there are, marks as they are. */
function formOf(text: string, start: number, end: number): number {
	let hash = runSeed;
	for (let index = start; index < end; index += 1) {
		const code = text.charCodeAt(index);
		const from = index;
		if (isDigit(code)) {
			while (index + 1 < end && isDigit(text.charCodeAt(index + 1))) index += 1;
			hash = mix(hash, 256 + Math.min(mostDigits, index + 1 - from));
		} else if (isLetter(code)) {
			while (index + 1 < end && isLetter(text.charCodeAt(index + 1))) index += 1;
			hash = mix(hash, isUpper(code) ? 65 : 97);
		} else hash = mix(hash, code);
	}
	return hash;
}

/** The words before a token that say most about it: the nearest two. */
function labelsBefore(source: SourceText, from: number): readonly [number, number] {
	const labels: number[] = [];
	const least = Math.max(0, from - labelReach);
	for (let index = from - 1; index >= least && labels.length < 2; index -= 1) {
		const word = source.store.words[source.numbers[index] ?? -1];
		if (word?.kind === 'word' && word.key.length >= leastLabel) labels.push(word.hash);
	}
	return [labels[0] ?? nothing, labels[1] ?? nothing];
}

function wordBehind(source: SourceText, to: number): number {
	for (let index = to; index < to + 3; index += 1) {
		const word = source.store.words[source.numbers[index] ?? -1];
		if (word?.kind === 'word') return word.hash;
	}
	return nothing;
}

/** How far around a number words say what it is a number of. */
const setting = 32;
const leastWord = 3;

const bucketOfWord = new Kept((word) =>
	word.kind === 'word' && word.key.length >= leastWord ? bucketOf(role.wordAround, word.hash) : -1
);

/** The buckets of the words around a chunk, each once. */
export function wordsAround(source: SourceText, { from, to }: ChunkSpan): ReadonlySet<number> {
	const buckets = bucketOfWord.in(source);
	const found = new Set<number>();
	const end = Math.min(source.numbers.length, to + setting);
	for (let index = Math.max(0, from - setting); index < end; index += 1) {
		const bucket = buckets[source.numbers[index] ?? -1] ?? -1;
		if (bucket >= 0) found.add(bucket);
	}
	return found;
}

function isNumber(source: SourceText, from: number, to: number): boolean {
	for (let index = from; index < to; index += 1)
		if (tokenAt(source, index).kind === 'number') return true;
	return false;
}

/**
 * Reads the chunks that hold a digit, or letters on both sides of a mark. `isExplained` says whether tokens hold something
 * that was found, other than a number in a register.
 */
export function readChunks(
	source: SourceText,
	isExplained: (from: number, to: number) => boolean
): Chunks {
	const { tokens, text } = source;
	const byToken = new Uint32Array(tokens.length);
	const spans: ChunkSpan[] = [];
	const buckets: number[] = [];
	const mayBeOwn: boolean[] = [];
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && tokenAt(source, to).glued) to += 1;
		let first = from;
		let last = to - 1;
		while (first <= last && tokenAt(source, first).kind === 'mark') first += 1;
		while (last >= first && tokenAt(source, last).kind === 'mark') last -= 1;
		const length = last - first + 1;
		const holdsMore = length > 1 || (length === 1 && tokenAt(source, first).kind === 'number');
		if (holdsMore && length <= longestChunk) {
			const { start } = tokenAt(source, first);
			const { end } = tokenAt(source, last);
			spans.push({ start, end, from: first, to: last + 1 });
			mayBeOwn.push(isNumber(source, first, last + 1) && !isExplained(first, last + 1));
			byToken.fill(spans.length, first, last + 1);
			const form = formOf(text, start, end);
			const [label, before] = labelsBefore(source, from);
			buckets.push(
				bucketOf(role.form, form),
				bucketOf(role.label, label),
				bucketOf(role.labelBefore, before),
				bucketOf(role.wordBehind, wordBehind(source, to)),
				bucketOf(role.formWithLabel, both(form, label))
			);
		}
		from = to;
	}
	return { byToken, spans, buckets, mayBeOwn };
}
