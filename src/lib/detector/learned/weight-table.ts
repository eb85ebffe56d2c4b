import { bucketCount } from './buckets.ts';

/**
 * Weights as text: per class the distances between its buckets, in digits of base 44 of which all but the last
 * are written 44 higher, and for each bucket one character for the weight.
 */
export interface PackedWeights {
	readonly buckets: string;
	readonly weights: string;
}

/** Characters that need no escape in a string of JavaScript. */
export const alphabet =
	'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
export const base = 44;
/** The character of the weight nought, which is never written. */
export const middle = 44;

/** Rows of weights, one number per class, for the buckets that have any. */
export class WeightTable {
	readonly #classes: number;
	/** Counted from one; nought is none. */
	readonly #rowByBucket = new Uint32Array(bucketCount);
	readonly #weights: Int8Array;

	constructor(packed: readonly PackedWeights[]) {
		const digits = new Int8Array(128);
		for (let index = 0; index < alphabet.length; index += 1)
			digits[alphabet.charCodeAt(index)] = index;
		const most = packed.reduce((sum, { weights }) => sum + weights.length, 0);
		this.#classes = packed.length;
		const rows = new Int8Array((most + 1) * packed.length);
		let next = 0;
		for (const [number, { buckets, weights }] of packed.entries()) {
			let bucket = -1;
			let position = 0;
			for (let index = 0; index < weights.length; index += 1) {
				let distance = 0;
				let unit = 1;
				for (;;) {
					const digit = digits[buckets.charCodeAt(position)] ?? 0;
					position += 1;
					distance += (digit % base) * unit;
					unit *= base;
					if (digit < base) break;
				}
				bucket += distance;
				const row = (this.#rowByBucket[bucket] ||= ++next);
				rows[row * packed.length + number] = (digits[weights.charCodeAt(index)] ?? middle) - middle;
			}
		}
		this.#weights = rows.slice(0, (next + 1) * packed.length);
	}

	/** Adds the weights of a bucket to the sums of the classes, which begin at `from` in `sums`. */
	add(bucket: number, sums: Float32Array, from = 0): void {
		const row = this.#rowByBucket[bucket] ?? 0;
		if (row === 0) return;
		const start = row * this.#classes;
		for (let index = 0; index < this.#classes; index += 1)
			sums[from + index] = (sums[from + index] ?? 0) + (this.#weights[start + index] ?? 0);
	}
}
