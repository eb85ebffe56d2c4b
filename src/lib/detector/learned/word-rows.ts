import type { WordStore } from '../word-store.ts';
import { nothing, valueOf } from './buckets.ts';
import { classCount } from './reading.ts';
import { bucketInSentence } from './sentence-features.ts';
import { mostFeatures, steps, wordFeatures } from './token-features.ts';
import type { WeightTable } from './weight-table.ts';

const classes = classCount;
/** What a word says of the tokens around it, from the third before it to the third behind it. */
export const rowLength = steps.length * classes;
const sentenceLength = classes;
/** Above the words of most texts. */
const leastCapacity = 1024;

const into = new Int32Array(mostFeatures);

/** Writes what a word, or the end of the text, says of the tokens around it. */
export function readRow(
	table: WeightTable,
	word: Parameters<typeof wordFeatures>[0],
	sums: Int16Array,
	from: number
): void {
	// The token that comes first has the word furthest behind it.
	for (const [place, step] of steps.toReversed().entries()) {
		const count = wordFeatures(word, step, into);
		for (let at = 0; at < count; at += 1) table.add(into[at] ?? 0, sums, from + place * classes);
	}
}

/** Which parts of a row are not nought. */
export function reachOf(rows: Int16Array, row: number): number {
	let reach = 0;
	for (let at = 0; at < rowLength; at += 1)
		if (rows[row + at] !== 0) reach |= 1 << Math.floor(at / classes);
	return reach;
}

/** What the words of a store say by themselves: sums of weights, worked out when a text first holds them. */
export class WordRows {
	/** By number of the word: `rowLength` sums. */
	rows = new Int16Array(leastCapacity * rowLength);
	/** By number of the word: what it says of all tokens of its sentence. */
	sentenceRows = new Int16Array(leastCapacity * sentenceLength);
	/** By number of the word: a bit for each of the tokens around it that it says anything of, the furthest before it first. */
	reaches = new Uint8Array(leastCapacity);
	/** By number: the first word that says the same, as "de" and "De". */
	readonly twins: number[] = [];
	readonly #firsts = new Map<number, number>();
	readonly #table: WeightTable;

	constructor(table: WeightTable) {
		this.#table = table;
	}

	/** Takes in the words that have come since. */
	follow({ words }: WordStore): this {
		if (words.length * rowLength > this.rows.length) this.#grow(words.length);
		for (let number = this.twins.length; number < words.length; number += 1) {
			const word = words[number];
			const value = word ? valueOf(word) : nothing;
			const first = this.#firsts.get(value) ?? number;
			this.#firsts.set(value, first);
			this.twins.push(first);
			readRow(this.#table, word, this.rows, number * rowLength);
			this.reaches[number] = reachOf(this.rows, number * rowLength);
			this.#table.add(bucketInSentence(value), this.sentenceRows, number * sentenceLength);
		}
		return this;
	}

	#grow(count: number): void {
		const capacity = 2 ** Math.ceil(Math.log2(count));
		const [rows, reaches, sentenceRows] = [this.rows, this.reaches, this.sentenceRows];
		this.reaches = new Uint8Array(capacity);
		this.reaches.set(reaches);
		this.rows = new Int16Array(capacity * rowLength);
		this.rows.set(rows);
		this.sentenceRows = new Int16Array(capacity * sentenceLength);
		this.sentenceRows.set(sentenceRows);
	}
}

const rowsByTable = new WeakMap<WeightTable, WeakMap<WordStore, WordRows>>();

/** The rows of all words that a store holds. */
export function wordRowsFor(store: WordStore, table: WeightTable): WordRows {
	const byStore = rowsByTable.get(table) ?? new WeakMap<WordStore, WordRows>();
	rowsByTable.set(table, byStore);
	const rows = byStore.get(store) ?? new WordRows(table);
	byStore.set(store, rows);
	return rows.follow(store);
}
