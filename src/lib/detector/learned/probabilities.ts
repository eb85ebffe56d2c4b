import type { SourceText } from '../source-text.ts';
import { nothing, pairOf } from './buckets.ts';
import { classCount, type LearnedReading } from './reading.ts';
import { endOfSentence, sentenceFeatures } from './sentence-features.ts';
import { mostFeatures, placeFeatures, steps } from './token-features.ts';
import type { WeightTable } from './weight-table.ts';
import { readRow, rowLength, wordRowsFor, type WordRows } from './word-rows.ts';

const classes = classCount;
const reach = (steps.length - 1) / 2;
/** So many tokens beside the text get sums that nobody reads. */
const margin = 2 * reach;
/** The sums of a pair begin at the token before it. */
const pairReach = 1;

/** Adds a row to the sums of the tokens around the one at `index`. */
function addRow(rows: Int16Array, row: number, sums: Int32Array, index: number): void {
	const from = (index + margin - reach) * classes;
	for (let at = 0; at < rowLength; at += 1)
		sums[from + at] = (sums[from + at] ?? 0) + (rows[row + at] ?? 0);
}

/** What the words say of the tokens around them; beside the text there are none, which says something too. */
function addWords(
	{ numbers }: SourceText,
	rows: WordRows,
	table: WeightTable,
	sums: Int32Array
): void {
	for (let index = 0; index < numbers.length; index += 1)
		addRow(rows.rows, (numbers[index] ?? 0) * rowLength, sums, index);
	const ofNothing = new Int16Array(rowLength);
	readRow(table, undefined, ofNothing, 0);
	for (let step = 1; step <= reach; step += 1) {
		addRow(ofNothing, 0, sums, -step);
		addRow(ofNothing, 0, sums, numbers.length - 1 + step);
	}
}

function addPairs({ values }: LearnedReading, table: WeightTable, sums: Int32Array): void {
	for (let index = -2; index <= values.length; index += 1) {
		const pair = pairOf(values[index] ?? nothing, values[index + 1] ?? nothing);
		table.addPair(pair, sums, (index + margin - pairReach) * classes);
	}
}

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
		for (let index = start; index < end; index += 1) {
			const word = twins[numbers[index] ?? 0] ?? 0;
			if (this.#counted[word] === end) continue;
			this.#counted[word] = end;
			for (let at = 0; at < classes; at += 1)
				this.sums[at] = (this.sums[at] ?? 0) + (sentenceRows[word * classes + at] ?? 0);
		}
	}
}

const none = new Int32Array(0);
const wordsAround = ({ chunks }: LearnedReading, index: number): Int32Array =>
	chunks.around[(chunks.byToken[index] ?? 0) - 1] ?? none;

/** Of each token, how probable it is that it belongs to a fact: one number per entity, token after token. */
export function readProbabilities(
	reading: LearnedReading,
	table: WeightTable,
	step: number
): Float32Array {
	const { source } = reading;
	const { length } = source.tokens;
	const rows = wordRowsFor(source.store, table);
	const sums = new Int32Array((length + 2 * margin) * classes);
	addWords(source, rows, table, sums);
	addPairs(reading, table, sums);
	const sentence = new SentenceSums(reading, rows, table);
	const probabilities = new Float32Array(length * classes);
	const features = new Int32Array(mostFeatures);
	for (let start = 0; start < length;) {
		const end = endOfSentence(source, start);
		sentence.read(start, end);
		for (let index = start; index < end; index += 1) {
			const from = (index + margin) * classes;
			const count = placeFeatures(reading, index, features);
			for (let at = 0; at < count; at += 1) table.add(features[at] ?? 0, sums, from);
			for (const bucket of wordsAround(reading, index)) table.add(bucket, sums, from);
			const into = index * classes;
			for (let at = 0; at < classes; at += 1)
				probabilities[into + at] = ((sums[from + at] ?? 0) + (sentence.sums[at] ?? 0)) * step;
			toProbabilities(probabilities, into);
		}
		start = end;
	}
	return probabilities;
}

/** Log odds of one in a thousand: what is less probable is as good as impossible. */
const leastOdds = -6.9;
const mostOdds = 30;

/** Softmax with "no fact" as one more class, whose sum is nought. */
function toProbabilities(sums: Float32Array, from: number): void {
	let whole = 1;
	for (let index = from; index < from + classes; index += 1) {
		const sum = sums[index] ?? 0;
		const odds = sum < leastOdds ? 0 : Math.exp(Math.min(mostOdds, sum));
		sums[index] = odds;
		whole += odds;
	}
	if (whole === 1) return;
	for (let index = from; index < from + classes; index += 1)
		sums[index] = (sums[index] ?? 0) / whole;
}
