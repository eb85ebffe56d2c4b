import { expect, it } from 'vitest';
import { Ftrl, shuffled } from './ftrl.ts';

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

it('learns which bucket tells the classes apart, and keeps the others at nought', () => {
	const model = new Ftrl({ classes: 1, rate: 0.3, sparsity: 1 });
	for (let round = 0; round < 200; round += 1)
		for (const [buckets, label] of [
			[[1, 9], 1],
			[[2, 9], 0]
		] as const) {
			const sum = new Float64Array(1);
			for (const bucket of buckets) model.add(bucket, sum);
			const gradient = sigmoid(sum[0] ?? 0) - label;
			for (const bucket of buckets) model.learn(bucket, 0, gradient);
		}
	expect(model.weights[1]).toBeGreaterThan(1);
	expect(model.weights[2]).toBeLessThan(-1);
	expect(Math.abs(model.weights[9] ?? NaN)).toBeLessThan(0.1);
	expect(model.weights[5]).toBe(0);
});

it('takes no notice of what happens once', () => {
	const model = new Ftrl({ classes: 2, rate: 0.3, sparsity: 2 });
	model.learn(3, 1, -0.9);
	expect([model.weights[6], model.weights[7]]).toEqual([0, 0]);
});

it('shuffles the same way for a seed and keeps every one', () => {
	const list = Array.from({ length: 50 }, (_, index) => index);
	expect(shuffled(list, 3)).toEqual(shuffled(list, 3));
	expect(shuffled(list, 3)).not.toEqual(shuffled(list, 4));
	expect([...shuffled(list, 3)].sort((a, b) => a - b)).toEqual(list);
});
