import { allBuckets } from '../../src/lib/detector/learned/buckets.ts';
import {
	alphabet,
	base,
	middle,
	type PackedWeights
} from '../../src/lib/detector/learned/packed-weights.ts';

function digitsOf(distance: number): string {
	let rest = distance;
	let written = '';
	while (rest >= base) {
		written += alphabet[base + (rest % base)] ?? '';
		rest = Math.floor(rest / base);
	}
	return written + (alphabet[rest] ?? '');
}

/** How weights are written: in steps of so much, and without those that are less. */
interface Packing {
	readonly step: number;
	readonly least: number;
}

/** Writes the weights of one class as text. */
export function pack(
	weightOf: (bucket: number) => number,
	{ step, least }: Packing
): PackedWeights {
	let buckets = '';
	let weights = '';
	let last = -1;
	for (let bucket = 0; bucket < allBuckets; bucket += 1) {
		const weight = weightOf(bucket);
		if (Math.abs(weight) < least) continue;
		const steps = Math.round(weight / step);
		buckets += digitsOf(bucket - last);
		weights += alphabet[middle + Math.max(-middle, Math.min(middle - 1, steps))] ?? '';
		last = bucket;
	}
	return { buckets, weights };
}
