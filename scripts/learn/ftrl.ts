import { allBuckets } from '../../src/lib/detector/learned/buckets.ts';

interface FtrlOptions {
	readonly classes: number;
	/** How fast a weight follows an error. */
	readonly rate: number;
	/** What a weight must earn to be more than nought; it decides how many weights there are. */
	readonly sparsity: number;
}

/** Weights learned one example at a time; most of them stay nought (FTRL-Proximal, McMahan et al. 2013, algorithm 1). */
export class Ftrl {
	readonly weights: Float32Array;
	readonly #z: Float32Array;
	readonly #n: Float32Array;
	readonly #options: FtrlOptions;

	constructor(options: FtrlOptions) {
		const size = allBuckets * options.classes;
		this.weights = new Float32Array(size);
		this.#z = new Float32Array(size);
		this.#n = new Float32Array(size);
		this.#options = options;
	}

	/** Adds the weights of a bucket to the sums of the classes. */
	add(bucket: number, sums: Float64Array): void {
		const { classes } = this.#options;
		for (let index = 0; index < classes; index += 1)
			sums[index] = (sums[index] ?? 0) + (this.weights[bucket * classes + index] ?? 0);
	}

	/** Moves the weight of a bucket for a class against the gradient of the loss. */
	learn(bucket: number, number: number, gradient: number): void {
		const { classes, rate, sparsity } = this.#options;
		const at = bucket * classes + number;
		const before = this.#n[at] ?? 0;
		const after = before + gradient * gradient;
		const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
		const z = (this.#z[at] ?? 0) + gradient - sigma * (this.weights[at] ?? 0);
		this.#z[at] = z;
		this.#n[at] = after;
		const excess = Math.abs(z) - sparsity;
		this.weights[at] =
			excess <= 0 ? 0 : (-Math.sign(z) * excess) / ((1 + Math.sqrt(after)) / rate + 1);
	}
}

/** The same order for everybody who learns from the same texts. */
export function shuffled<One>(list: readonly One[], seed: number): readonly One[] {
	let state = seed >>> 0;
	const drawn = list.map((one) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return { one, place: state };
	});
	return drawn.sort((a, b) => a.place - b.place).map(({ one }) => one);
}
