import type { SourceText } from '../source-text.ts';
import { nothing, pairOf } from './buckets.ts';
import { settingsOf } from './chunk-setting.ts';
import { classCount, type LearnedReading } from './reading.ts';
import { endOfSentence, sentenceFeatures } from './sentence-features.ts';
import { linkFeatures, mostFeatures, placeFeatures, steps } from './token-features.ts';
import type { WeightTable } from './weight-table.ts';
import { reachOf, readRow, rowLength, wordRowsFor, type WordRows } from './word-rows.ts';

const classes = classCount;
const reach = (steps.length - 1) / 2;
/** So many tokens beside the text get sums that nobody reads. */
const margin = 2 * reach;
/** The sums of a pair begin at the token before it. */
const pairReach = 1;

/** Adds a row to the sums of the tokens around the one at `index`; `parts` says which of them it says anything of. */
function addRow(
	rows: Int16Array,
	row: number,
	parts: number,
	sums: Int32Array,
	index: number
): void {
	let from = (index + margin - reach) * classes;
	let at = row;
	for (let rest = parts; rest !== 0; rest >>= 1) {
		if (rest & 1)
			for (let step = 0; step < classes; step += 1)
				sums[from + step] = (sums[from + step] ?? 0) + (rows[at + step] ?? 0);
		from += classes;
		at += classes;
	}
}

/** What the words say of the tokens around them; beside the text there are none, which says something too. */
function addWords(
	{ numbers }: SourceText,
	{ rows, reaches }: WordRows,
	table: WeightTable,
	sums: Int32Array
): void {
	for (let index = 0; index < numbers.length; index += 1) {
		const number = numbers[index] ?? 0;
		addRow(rows, number * rowLength, reaches[number] ?? 0, sums, index);
	}
	const ofNothing = new Int16Array(rowLength);
	readRow(table, undefined, ofNothing, 0);
	const parts = reachOf(ofNothing, 0);
	for (let step = 1; step <= reach; step += 1) {
		addRow(ofNothing, 0, parts, sums, -step);
		addRow(ofNothing, 0, parts, sums, numbers.length - 1 + step);
	}
}

function addPairs({ values }: LearnedReading, table: WeightTable, sums: Int32Array): void {
	for (let index = -2; index <= values.length; index += 1) {
		const pair = pairOf(values[index] ?? nothing, values[index + 1] ?? nothing);
		table.addPair(pair, sums, (index + margin - pairReach) * classes);
	}
}

const into = new Int32Array(mostFeatures);

/** What a sentence says of each of its tokens. */
class SentenceSums {
	readonly sums = new Int32Array(classes);
	readonly #reading: LearnedReading;
	readonly #rows: WordRows;
	readonly #table: WeightTable;
	/** By number of a word: the last sentence in which it was counted, by where that ends. */
	readonly #counted: Int32Array;

	constructor(reading: LearnedReading, rows: WordRows, table: WeightTable) {
		this.#reading = reading;
		this.#rows = rows;
		this.#table = table;
		this.#counted = new Int32Array(reading.source.store.words.length);
	}

	read(start: number, end: number): void {
		const { numbers } = this.#reading.source;
		const { twins, sentenceRows } = this.#rows;
		this.sums.fill(0);
		for (const bucket of sentenceFeatures(this.#reading, start, end))
			this.#table.add(bucket, this.sums);
		const count = linkFeatures(this.#reading, start, into);
		for (let at = 0; at < count; at += 1) this.#table.add(into[at] ?? 0, this.sums);
		for (let index = start; index < end; index += 1) {
			const word = twins[numbers[index] ?? 0] ?? 0;
			if (this.#counted[word] === end) continue;
			this.#counted[word] = end;
			for (let at = 0; at < classes; at += 1)
				this.sums[at] = (this.sums[at] ?? 0) + (sentenceRows[word * classes + at] ?? 0);
		}
	}
}

/** By token, one number per class: how probable it is that the token belongs to it. */
export interface Probabilities {
	readonly of: Float32Array;
	/** By token: the class that is most probable, counted from one; nought if none is. */
	readonly best: Uint8Array;
}

/** Adds what the surroundings of the numbers that may be somebody's say of them. */
function addSettings(reading: LearnedReading, table: WeightTable, sums: Int32Array): void {
	const { spans } = reading.chunks;
	const ofChunk = new Int32Array(classes);
	for (const [chunk, buckets] of settingsOf(reading)) {
		ofChunk.fill(0);
		for (const bucket of buckets) table.add(bucket, ofChunk);
		const { from: first, to } = spans[chunk] ?? { from: 0, to: 0 };
		for (let index = first; index < to; index += 1) {
			const from = (index + margin) * classes;
			for (let at = 0; at < classes; at += 1)
				sums[from + at] = (sums[from + at] ?? 0) + (ofChunk[at] ?? 0);
		}
	}
}

export function readProbabilities(
	reading: LearnedReading,
	table: WeightTable,
	step: number
): Probabilities {
	const { source } = reading;
	const { length } = source.tokens;
	const rows = wordRowsFor(source.store, table);
	const sums = new Int32Array((length + 2 * margin) * classes);
	addWords(source, rows, table, sums);
	addPairs(reading, table, sums);
	addSettings(reading, table, sums);
	const sentence = new SentenceSums(reading, rows, table);
	const of = new Float32Array(length * classes);
	const best = new Uint8Array(length);
	for (let start = 0; start < length;) {
		const end = endOfSentence(source, start);
		sentence.read(start, end);
		for (let index = start; index < end; index += 1) {
			const from = (index + margin) * classes;
			const count = placeFeatures(reading, index, into);
			for (let at = 0; at < count; at += 1) table.add(into[at] ?? 0, sums, from);
			for (let at = 0; at < classes; at += 1)
				sums[from + at] = (sums[from + at] ?? 0) + (sentence.sums[at] ?? 0);
			best[index] = toProbabilities(sums, from, step, of, index * classes);
		}
		start = end;
	}
	return { of, best };
}

/** Log odds of one in a thousand: what is less probable is as good as impossible. */
const leastOdds = -6.9;
const mostOdds = 30;

/** Softmax with "none" as one more class, whose sum is nought; gives the most probable class, counted from one. */
function toProbabilities(
	sums: Int32Array,
	from: number,
	step: number,
	of: Float32Array,
	target: number
): number {
	const least = leastOdds / step;
	let whole = 1;
	let best = 0;
	let most = 0;
	for (let at = 0; at < classes; at += 1) {
		const sum = sums[from + at] ?? 0;
		if (sum < least) continue;
		const odds = Math.exp(Math.min(mostOdds, sum * step));
		of[target + at] = odds;
		whole += odds;
		if (odds <= most) continue;
		most = odds;
		best = at + 1;
	}
	if (best === 0) return 0;
	for (let at = target; at < target + classes; at += 1) of[at] = (of[at] ?? 0) / whole;
	return best;
}
