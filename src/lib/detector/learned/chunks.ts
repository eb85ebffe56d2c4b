import { hasDigit } from '../digits.ts';
import type { Span } from '../finding.ts';
import { Kept } from '../kept.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import { both, bucketOf, nothing } from './buckets.ts';
import { formOf } from './forms.ts';

/** Tokens without white space or the border of a cell between them, as "E-10442" or "k.fictema_ext"; longer ones than this are left alone. */
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
	formWithLabel: 84
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
	/** By chunk: the hash of how it is written. */
	readonly forms: readonly number[];
	/** By chunk: how many that may be somebody's are written as it is. */
	readonly alike: readonly number[];
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

/** Of a word: does it hold a digit, as "4471" and "P4471" do? */
const isNumeric = new Kept(hasDigit);

function isNumber(source: SourceText, from: number, to: number): boolean {
	const numeric = isNumeric.in(source);
	for (let index = from; index < to; index += 1)
		if (numeric[source.numbers[index] ?? -1]) return true;
	return false;
}

const borders = new Set([';', '|', '"', '(', ')', '[', ']', '<', '>', '=']);
/** Between digits they belong to a sum or a time. */
const bordersOfWords = new Set([',', ':']);

/** Does a mark end a cell or a field, and so the chunk before it, as in "4471;Anna" and "nr:4471"? */
function isBorder(source: SourceText, index: number): boolean {
	const { key } = tokenAt(source, index);
	if (borders.has(key)) return true;
	if (!bordersOfWords.has(key)) return false;
	return (
		tokenAt(source, index - 1).kind !== 'number' || tokenAt(source, index + 1).kind !== 'number'
	);
}

function countAlike(forms: readonly number[], mayBeOwn: readonly boolean[]): readonly number[] {
	const counts = new Map<number, number>();
	for (const [chunk, form] of forms.entries())
		if (mayBeOwn[chunk]) counts.set(form, (counts.get(form) ?? 0) + 1);
	return forms.map((form) => counts.get(form) ?? 0);
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
	const forms: number[] = [];
	for (let from = 0; from < tokens.length;) {
		let to = from + 1;
		while (to < tokens.length && tokenAt(source, to).glued && !isBorder(source, to)) to += 1;
		let first = from;
		let last = to - 1;
		while (first <= last && tokenAt(source, first).kind === 'mark') first += 1;
		while (last >= first && tokenAt(source, last).kind === 'mark') last -= 1;
		const length = last - first + 1;
		const holdsNumber = isNumber(source, first, last + 1);
		if ((holdsNumber || length > 1) && length <= longestChunk) {
			const { start } = tokenAt(source, first);
			const { end } = tokenAt(source, last);
			spans.push({ start, end, from: first, to: last + 1 });
			mayBeOwn.push(holdsNumber && !isExplained(first, last + 1));
			byToken.fill(spans.length, first, last + 1);
			const form = formOf(text, start, end);
			const [label, before] = labelsBefore(source, from);
			forms.push(form);
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
	return { byToken, spans, buckets, mayBeOwn, forms, alike: countAlike(forms, mayBeOwn) };
}
