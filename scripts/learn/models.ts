import { classCount } from '../../src/lib/detector/learned/reading.ts';
import type { PackedWeights } from '../../src/lib/detector/learned/packed-weights.ts';
import { factStep, textStep } from '../../src/lib/detector/learned/weights/index.ts';
import type { Example, SentenceExample } from './examples.ts';
import { Ftrl, shuffled } from './ftrl.ts';
import { pack } from './pack.ts';

const rounds = 4;
/** A feature of one text says nothing about others. */
const leastTexts = 2;

/** Says of a bucket whether features of several texts fall into it. */
function known(texts: readonly Iterable<number>[]): (bucket: number) => boolean {
	const counts = new Map<number, number>();
	for (const buckets of texts)
		for (const bucket of new Set(buckets)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	return (bucket) => (counts.get(bucket) ?? 0) >= leastTexts;
}

function learnTexts(examples: readonly Example[]): Ftrl {
	const isKnown = known(examples.map(({ features }) => features));
	const model = new Ftrl({ classes: 1, rate: 0.07, sparsity: 1 });
	const sum = new Float64Array(1);
	for (let round = 0; round < rounds; round += 1)
		for (const { features, isTelling } of shuffled(examples, round)) {
			if (isTelling === undefined) continue;
			const buckets = features.filter(isKnown);
			sum.fill(0);
			for (const bucket of buckets) model.add(bucket, sum);
			const gradient = 1 / (1 + Math.exp(-(sum[0] ?? 0))) - Number(isTelling);
			for (const bucket of buckets) model.learn(bucket, 0, gradient);
		}
	return model;
}

/** Smaller errors teach nothing. */
const leastGradient = 0.002;
const classes = classCount;

/** Sums as probabilities, in place; "no fact" is one more class, whose sum is nought. */
function toProbabilities(sums: Float64Array): void {
	let whole = 1;
	for (const [index, sum] of sums.entries()) {
		sums[index] = Math.exp(Math.min(30, sum));
		whole += sums[index] ?? 0;
	}
	for (const index of sums.keys()) sums[index] = (sums[index] ?? 0) / whole;
}

function learnSentence(
	model: Ftrl,
	{ shared, tokens }: SentenceExample,
	isKnown: (bucket: number) => boolean
): void {
	const common = shared.filter(isKnown);
	const sums = new Float64Array(classes);
	const sharedSums = new Float64Array(classes);
	const sharedGradients = new Float64Array(classes);
	for (const bucket of common) model.add(bucket, sharedSums);
	for (const { features, label } of tokens) {
		const own = features.filter(isKnown);
		sums.set(sharedSums);
		for (const bucket of own) model.add(bucket, sums);
		toProbabilities(sums);
		for (const [number, probability] of sums.entries()) {
			const gradient = probability - Number(label === number + 1);
			sharedGradients[number] = (sharedGradients[number] ?? 0) + gradient;
			if (Math.abs(gradient) < leastGradient) continue;
			for (const bucket of own) model.learn(bucket, number, gradient);
		}
	}
	for (const [number, total] of sharedGradients.entries()) {
		// As if the sentence were few words: they all say the same of it.
		const gradient = total / Math.sqrt(tokens.length);
		if (Math.abs(gradient) < leastGradient) continue;
		for (const bucket of common) model.learn(bucket, number, gradient);
	}
}

function learnFacts(examples: readonly Example[]): Ftrl {
	const isKnown = known(
		examples.map(({ sentences }) =>
			sentences.flatMap(({ shared, tokens }) => [
				...shared,
				...tokens.flatMap(({ features }) => [...features])
			])
		)
	);
	const model = new Ftrl({ classes, rate: 0.3, sparsity: 6 });
	for (let round = 0; round < rounds; round += 1)
		for (const { sentences } of shuffled(examples, round))
			for (const sentence of sentences) learnSentence(model, sentence, isKnown);
	return model;
}

// Of the weights that are smaller, which are the most, all together say less than a tenth of a point.
const leastOfFacts = 0.33;
const leastOfTexts = 0.1;

/** What is learned of words, for whole texts and for each class of facts. */
export interface Models {
	readonly texts: PackedWeights;
	readonly facts: readonly PackedWeights[];
}

export function learnModels(examples: readonly Example[]): Models {
	const texts = learnTexts(examples);
	const facts = learnFacts(examples);
	return {
		texts: pack((bucket) => texts.weights[bucket] ?? 0, { step: textStep, least: leastOfTexts }),
		facts: Array.from({ length: classes }, (_, number) =>
			pack((bucket) => facts.weights[bucket * classes + number] ?? 0, {
				step: factStep,
				least: leastOfFacts
			})
		)
	};
}
