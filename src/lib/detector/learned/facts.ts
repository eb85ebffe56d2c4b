import type { Candidate } from '../finding.ts';
import { noToken } from '../tokens.ts';
import { learnedEntities, type LearnedEntity, type LearnedReading } from './reading.ts';
import { endOfSentence, sentenceFeatures } from './sentence-features.ts';
import { mostFeatures, placeFeatures, steps, wordFeatures } from './token-features.ts';
import type { WeightTable } from './weight-table.ts';

/** A stretch of one kind of fact; its confidence is that of its surest word. */
export interface LearnedFact extends Candidate {
	readonly entity: LearnedEntity;
}

const classes = learnedEntities.length;
const rowsPerWord = steps.length * classes;
const reach = (steps.length - 1) / 2;

/** Sums of weights, a row per class: what each distinct word says of the token it is, and of its neighbours. */
function readWordSums({ source }: LearnedReading, table: WeightTable): Float32Array {
	const sums = new Float32Array(source.words.length * rowsPerWord);
	const features = new Int32Array(mostFeatures);
	let from = 0;
	for (const word of source.words)
		for (const step of steps) {
			const count = wordFeatures(word, step, features);
			for (let at = 0; at < count; at += 1) table.add(features[at] ?? 0, sums, from);
			from += classes;
		}
	return sums;
}

/** The same for the places before the first and behind the last token. */
function readEdgeSums(table: WeightTable): Float32Array {
	const sums = new Float32Array(rowsPerWord);
	const features = new Int32Array(mostFeatures);
	for (const [number, step] of steps.entries()) {
		wordFeatures(undefined, step, features);
		table.add(features[0] ?? 0, sums, number * classes);
	}
	return sums;
}

function addRow(from: Float32Array, row: number, into: Float32Array, at: number): void {
	for (let index = 0; index < classes; index += 1)
		into[at + index] = (into[at + index] ?? 0) + (from[row + index] ?? 0);
}

/** Of each token, how probable it is that it belongs to a fact: one number per entity, token after token. */
export function readProbabilities(
	reading: LearnedReading,
	table: WeightTable,
	step: number
): Float32Array {
	const { tokens } = reading.source;
	const wordSums = readWordSums(reading, table);
	const edgeSums = readEdgeSums(table);
	const sums = new Float32Array(tokens.length * classes);
	const shared = new Float32Array(classes);
	const features = new Int32Array(mostFeatures);
	let start = 0;
	while (start < tokens.length) {
		const end = endOfSentence(reading.source, start);
		shared.fill(0);
		for (const bucket of sentenceFeatures(reading, start, end)) table.add(bucket, shared);
		for (let index = start; index < end; index += 1) {
			const from = index * classes;
			sums.set(shared, from);
			for (let number = 0; number < steps.length; number += 1) {
				const word = reading.words[index + number - reach];
				if (word === undefined) addRow(edgeSums, number * classes, sums, from);
				else addRow(wordSums, word * rowsPerWord + number * classes, sums, from);
			}
			const count = placeFeatures(reading, index, features);
			for (let at = 0; at < count; at += 1) table.add(features[at] ?? 0, sums, from);
			toProbabilities(sums, from, step);
		}
		start = end;
	}
	return sums;
}

/** Log odds of one in a thousand: what is less probable is as good as impossible. */
const leastOdds = -6.9;
const mostOdds = 30;

/** Softmax with "no fact" as one more class, whose sum is nought. */
function toProbabilities(sums: Float32Array, from: number, step: number): void {
	let whole = 1;
	for (let index = from; index < from + classes; index += 1) {
		const sum = (sums[index] ?? 0) * step;
		const odds = sum < leastOdds ? 0 : Math.exp(Math.min(mostOdds, sum));
		sums[index] = odds;
		whole += odds;
	}
	if (whole === 1) return;
	for (let index = from; index < from + classes; index += 1)
		sums[index] = (sums[index] ?? 0) / whole;
}

/** How probable a fact of this kind is at the surest of some tokens; `to` is exclusive. */
export function surestIn(
	probabilities: Float32Array,
	entity: LearnedEntity,
	from: number,
	to: number
): number {
	const offset = learnedEntities.indexOf(entity);
	let most = 0;
	for (let index = from; index < to; index += 1)
		most = Math.max(most, probabilities[index * classes + offset] ?? 0);
	return most;
}

/** A word less probable than this belongs to no fact. */
const leastOfWord = 0.3;

function mostProbable(probabilities: Float32Array, index: number): number {
	let best = 0;
	for (let number = 1; number < classes; number += 1)
		if (
			(probabilities[index * classes + number] ?? 0) > (probabilities[index * classes + best] ?? 0)
		)
			best = number;
	return best;
}

/** Stretches of tokens that most probably tell the same kind of fact, line by line. */
export function readFacts(
	{ source }: LearnedReading,
	probabilities: Float32Array
): readonly LearnedFact[] {
	const { tokens } = source;
	const facts: LearnedFact[] = [];
	let open: LearnedFact | undefined;
	const close = (): void => {
		if (open) facts.push(open);
		open = undefined;
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const { start, end, kind, startsLine } = tokens[index] ?? noToken;
		const best = mostProbable(probabilities, index);
		const entity = learnedEntities[best];
		const confidence = probabilities[index * classes + best] ?? 0;
		if (entity === undefined || confidence < leastOfWord) {
			close();
			continue;
		}
		if (startsLine || open?.entity !== entity) close();
		// A mark may stand in a fact, but neither begins nor ends it.
		if (kind === 'mark') continue;
		open = open
			? { ...open, end, confidence: Math.max(open.confidence, confidence) }
			: { entity, start, end, confidence };
	}
	close();
	return facts;
}
