import { bucketCount } from './buckets.ts';
import { readBuckets, readWeight, type PackedWeights } from './packed-weights.ts';

/** One weight in steps for each bucket. */
export function readTextWeights(packed: PackedWeights): Int8Array {
	const weights = new Int8Array(bucketCount);
	for (const [index, bucket] of readBuckets(packed).entries())
		weights[bucket] = readWeight(packed, index);
	return weights;
}
