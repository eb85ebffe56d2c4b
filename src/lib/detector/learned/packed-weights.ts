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

const digits = new Int8Array(128);
for (let index = 0; index < alphabet.length; index += 1) digits[alphabet.charCodeAt(index)] = index;

/** The buckets that have a weight, in order. */
export function readBuckets({ buckets, weights }: PackedWeights): Int32Array {
	const read = new Int32Array(weights.length);
	let bucket = -1;
	let position = 0;
	for (let index = 0; index < read.length; index += 1) {
		let unit = 1;
		for (;;) {
			const digit = digits[buckets.charCodeAt(position)] ?? 0;
			position += 1;
			bucket += (digit % base) * unit;
			unit *= base;
			if (digit < base) break;
		}
		read[index] = bucket;
	}
	return read;
}

/** The weight of the bucket at an index, in steps. */
export const readWeight = ({ weights }: PackedWeights, index: number): number =>
	(digits[weights.charCodeAt(index)] ?? middle) - middle;
