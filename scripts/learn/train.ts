/**
 * Learns the weights of the detector from labelled texts: `npx tsx scripts/learn/train.ts`. It takes some minutes; the same texts and
 * rules give the same weights. `--without PATTERN` leaves out the files whose path it matches, to measure on them.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { classCount } from '../../src/lib/detector/learned/reading.ts';
import { factStep, textStep } from '../../src/lib/detector/learned/weights/index.ts';
import { exampleOf, readRows, type Example, type SentenceExample } from './examples.ts';
import { Ftrl, shuffled } from './ftrl.ts';
import { pack } from './pack.ts';
import { practiceTexts } from './practice-texts.ts';

const folder = 'tests/corpus';
/** Kept for measuring; newspapers have labels for persons only. */
const kept = /^(?:sixth|seventh|eighth|ninth|tenth)\/|newspaper/u;
const rounds = 4;
/** A feature of one text says nothing about others. */
const leastTexts = 2;
/** Single sentences that differ from others in a word: whole prompts would drown them. */
const terse = /tables|look-alikes/u;
const timesTerse = 3;
/** Of the sentences without personal data, one in so many is an example of a text that gives nobody away. */
const ordinaryTexts = 4;

const flag = process.argv.indexOf('--without');
const without = flag < 0 ? undefined : new RegExp(process.argv[flag + 1] ?? '$.', 'u');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:jsonl|txt)$/u.test(file) && !kept.test(file))
	.filter((file) => without === undefined || !without.test(file))
	.sort();

const corpora = files.flatMap((file) => {
	const read = readRows(`${folder}/${file}`).map((row, index) =>
		exampleOf(
			file.endsWith('.txt') && index % ordinaryTexts === 0 ? { ...row, verdict: 'safe' } : row
		)
	);
	return Array.from({ length: terse.test(file) ? timesTerse : 1 }, () => read).flat();
});
const examples: readonly Example[] = [...corpora, ...practiceTexts().map(exampleOf)];
console.log(`${examples.length} texts in ${files.length} files`);

/** Says of a bucket whether features of several texts fall into it. */
function known(texts: readonly Iterable<number>[]): (bucket: number) => boolean {
	const counts = new Map<number, number>();
	for (const buckets of texts)
		for (const bucket of new Set(buckets)) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	return (bucket) => (counts.get(bucket) ?? 0) >= leastTexts;
}

function learnTexts(): Ftrl {
	const isKnown = known(examples.map(({ features }) => features));
	const model = new Ftrl({ classes: 1, rate: 0.2, sparsity: 2 });
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

function learnFacts(): Ftrl {
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
const leastOfFacts = 0.3;
const leastOfTexts = 0.1;

const heading = '// Built by scripts/learn/train.ts from tests/corpus. Do not edit.\n';
const target = 'src/lib/detector/learned/weights';

const texts = learnTexts();
const textWeights = pack((bucket) => texts.weights[bucket] ?? 0, {
	step: textStep,
	least: leastOfTexts
});
writeFileSync(
	`${target}/texts.ts`,
	`${heading}export const textWeights = ${JSON.stringify(textWeights)};\n`
);
console.log(`${textWeights.weights.length} weights for whole texts`);

const facts = learnFacts();
const factWeights = Array.from({ length: classes }, (_, number) =>
	pack((bucket) => facts.weights[bucket * classes + number] ?? 0, {
		step: factStep,
		least: leastOfFacts
	})
);
writeFileSync(
	`${target}/facts.ts`,
	`${heading}export const factWeights = ${JSON.stringify(factWeights)};\n`
);
const count = factWeights.reduce((sum, { weights }) => sum + weights.length, 0);
console.log(`${count} weights for facts`);
