import type { Finding } from '../finding.ts';
import { publicContextOf } from '../names/public-context.ts';
import type { SourceText } from '../source-text.ts';
import { readFacts, type LearnedFact } from './facts.ts';
import { readIdentifiers } from './identifiers.ts';
import { readNumbers } from './numbers.ts';
import type { PackedWeights } from './packed-weights.ts';
import { readProbabilities, type Probabilities } from './probabilities.ts';
import { readForLearned, type LearnedReading } from './reading.ts';
import { textFeatures } from './text-features.ts';
import { readTextWeights } from './text-weights.ts';
import { WeightTable } from './weight-table.ts';
import { factStep, textStep } from './weights/index.ts';

/** What was learned of words, ready for use. */
export interface Models {
	readonly facts: WeightTable;
	readonly texts: Int8Array;
}

export const readModels = (facts: readonly PackedWeights[], texts: PackedWeights): Models => ({
	facts: new WeightTable(facts),
	texts: readTextWeights(texts)
});

/** A text as it bears on what was found in it. */
export interface Setting {
	readonly reading: LearnedReading;
	readonly probabilities: Probabilities;
	/** Log odds that the text is about somebody; nought for a text of a few words. */
	readonly oddsOfText: number;
}

/** Fewer words say too little about what kind of text it is. */
const leastTokens = 12;

export const hasFewWords = ({ source }: LearnedReading): boolean =>
	source.tokens.length < leastTokens;

/** Log odds that a text is about somebody; nought if it has too few words to tell. */
export function oddsIn(reading: LearnedReading, { texts }: Models): number {
	if (hasFewWords(reading)) return 0;
	let sum = 0;
	for (const bucket of textFeatures(reading)) sum += texts[bucket] ?? 0;
	return sum * textStep;
}

export const probabilitiesIn = (reading: LearnedReading, { facts }: Models): Probabilities =>
	readProbabilities(reading, facts, factStep);

/** `findings` are those of the rules, in order and without overlap. */
export function readSetting(
	source: SourceText,
	findings: readonly Finding[],
	models: Models
): Setting {
	const reading = readForLearned(source, findings);
	const oddsOfText = oddsIn(reading, models);
	return { reading, oddsOfText, probabilities: probabilitiesIn(reading, models) };
}

/** What the words themselves tell, whether a rule found it or not. */
export function toldIn({ reading, probabilities }: Setting): readonly LearnedFact[] {
	// Who is made up has nothing to lose.
	if (publicContextOf(reading.source) === 'story') return [];
	return [readFacts, readNumbers, readIdentifiers].flatMap((read) => read(reading, probabilities));
}
