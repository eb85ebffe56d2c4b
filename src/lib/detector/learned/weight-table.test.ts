import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack } from '../../../../scripts/learn/pack.ts';
import { bucketCount } from './buckets.ts';
import { WeightTable } from './weight-table.ts';

const packing = { step: 0.1, least: 0.05 };

const read = (weights: ReadonlyMap<number, number>, bucket: number): number => {
	const sums = new Int32Array(1);
	new WeightTable([pack((one) => weights.get(one) ?? 0, packing)]).add(bucket, sums);
	return (sums[0] ?? 0) * packing.step;
};

it.each([
	[0, 1],
	[bucketCount - 1, -1],
	[44, 0.1],
	[1936, -4.4],
	[12345, 4.3]
])('a weight in bucket %i comes back as it was packed', (bucket, weight) => {
	expect(read(new Map([[bucket, weight]]), bucket)).toBeCloseTo(weight, 5);
});

it('a weight beyond what is kept comes back as the largest', () => {
	expect(read(new Map([[7, 99]]), 7)).toBeCloseTo(4.3, 5);
	expect(read(new Map([[7, -99]]), 7)).toBeCloseTo(-4.4, 5);
});

it('buckets without a weight add nothing', () => {
	expect(read(new Map([[7, 1]]), 8)).toBe(0);
	expect(read(new Map([[7, 0.04]]), 7)).toBe(0);
});

it('any weights of several classes come back to the step', () => {
	const weights = fc.dictionary(
		fc.integer({ min: 0, max: bucketCount - 1 }).map(String),
		fc.integer({ min: -44, max: 43 }),
		{ maxKeys: 30 }
	);
	fc.assert(
		fc.property(fc.array(weights, { minLength: 1, maxLength: 3 }), (classes) => {
			const table = new WeightTable(
				classes.map((one) => pack((bucket) => (one[bucket] ?? 0) * packing.step, packing))
			);
			const buckets = new Set(classes.flatMap((one) => Object.keys(one).map(Number)));
			for (const bucket of buckets) {
				const sums = new Int32Array(classes.length);
				table.add(bucket, sums);
				expect([...sums]).toEqual(classes.map((one) => one[bucket] ?? 0));
			}
		}),
		{ numRuns: 20 }
	);
});
