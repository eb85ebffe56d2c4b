import { bucketCount, pairCount, tokensOfPair } from './buckets.ts';
import { readBuckets, readWeight, type PackedWeights } from './packed-weights.ts';

/** The pair that a bucket belongs to; negative for all others. */
const pairOfBucket = (bucket: number): number => Math.floor((bucket - bucketCount) / tokensOfPair);

/** Rows of weights in steps, one number per class, for the buckets and the pairs that have any. */
export class WeightTable {
	readonly #classes: number;
	/** Counted from one; nought is none. */
	readonly #rowByBucket = new Uint32Array(bucketCount);
	/** The first of its four rows. */
	readonly #rowByPair = new Uint32Array(pairCount);
	readonly #weights: Int8Array;

	constructor(packed: readonly PackedWeights[]) {
		this.#classes = packed.length;
		const buckets = packed.map(readBuckets);
		let rows = 1;
		for (const ofClass of buckets)
			for (const bucket of ofClass) {
				const pair = pairOfBucket(bucket);
				if (pair < 0) this.#rowByBucket[bucket] ||= rows++;
				else if (this.#rowByPair[pair] === 0) {
					this.#rowByPair[pair] = rows;
					rows += tokensOfPair;
				}
			}
		this.#weights = new Int8Array(rows * this.#classes);
		for (const [number, ofClass] of buckets.entries()) {
			const weights = packed[number];
			if (!weights) continue;
			for (let index = 0; index < ofClass.length; index += 1)
				this.#weights[this.#rowOf(ofClass[index] ?? 0) * this.#classes + number] = readWeight(
					weights,
					index
				);
		}
	}

	#rowOf(bucket: number): number {
		const pair = pairOfBucket(bucket);
		return pair < 0
			? (this.#rowByBucket[bucket] ?? 0)
			: (this.#rowByPair[pair] ?? 0) + ((bucket - bucketCount) % tokensOfPair);
	}

	/** Adds the weights of a bucket to the sums of the classes, which begin at `from` in `sums`. */
	add(bucket: number, sums: Int32Array | Int16Array, from = 0): void {
		const row = this.#rowByBucket[bucket] ?? 0;
		if (row !== 0) this.#addRows(row, this.#classes, sums, from);
	}

	/** Adds those of a pair to the sums of the four tokens that it says something of. */
	addPair(pair: number, sums: Int32Array, from: number): void {
		const row = this.#rowByPair[pair] ?? 0;
		if (row !== 0) this.#addRows(row, tokensOfPair * this.#classes, sums, from);
	}

	#addRows(row: number, length: number, sums: Int32Array | Int16Array, from: number): void {
		const weights = this.#weights;
		const start = row * this.#classes;
		for (let index = 0; index < length; index += 1)
			sums[from + index] = (sums[from + index] ?? 0) + (weights[start + index] ?? 0);
	}
}
