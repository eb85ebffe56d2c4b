import { allBuckets } from '../../src/lib/detector/learned/buckets.ts';
import {
	alphabet,
	base,
	middle,
	type PackedWeights
} from '../../src/lib/detector/learned/packed-weights.ts';
import { weightStep } from '../../src/lib/detector/learned/weights/index.ts';

function digitsOf(distance: number): string {
	let rest = distance;
	let written = '';
	while (rest >= base) {
		written += alphabet[base + (rest % base)] ?? '';
		rest = Math.floor(rest / base);
	}
	return written + (alphabet[rest] ?? '');
}

/** Writes the weights of one class as text; what rounds to nought is left out. */
export function pack(weightOf: (bucket: number) => number): PackedWeights {
	let buckets = '';
	let weights = '';
	let last = -1;
	for (let bucket = 0; bucket < allBuckets; bucket += 1) {
		const steps = Math.round(weightOf(bucket) / weightStep);
		if (steps === 0) continue;
		buckets += digitsOf(bucket - last);
		weights += alphabet[middle + Math.max(-middle, Math.min(middle - 1, steps))] ?? '';
		last = bucket;
	}
	return { buckets, weights };
}
