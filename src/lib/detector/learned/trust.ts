import type { Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { indexFrom } from '../source-text.ts';
import { surestIn } from './facts.ts';
import { aboutSomebody, classOf } from './reading.ts';
import { hasFewWords, type Setting } from './setting.ts';

/** What `trustIn` weighs; `isLearned` if no rule found it. */
export interface Claim extends Pick<Finding, 'entity' | 'start' | 'end' | 'confidence'> {
	readonly isLearned: boolean;
}

const leastProbability = 0.001;

function logOdds(probability: number): number {
	const bounded = Math.min(1 - leastProbability, Math.max(leastProbability, probability));
	return Math.log(bounded / (1 - bounded));
}

/** Beyond this the log odds of a text say no more. */
const mostOfText = 4;
/** From here on a text is rather about nobody. */
const nobody = -1;
const usualLength = 4;

/** How many numbers `evidenceFor` gives. */
export const evidenceCount = 13;

/** What speaks for and against a finding, as numbers of about the same size. */
export function evidenceFor(
	{ entity, start, end, confidence, isLearned }: Claim,
	{ reading, probabilities, oddsOfText }: Setting
): readonly number[] {
	const { source, links, persons } = reading;
	const from = indexFrom(source, start);
	const surest = surestIn(probabilities, classOf(entity), from, indexFrom(source, end));
	const ofWords = logOdds(isLearned ? confidence : surest);
	const ofRule = isLearned ? 0 : logOdds(confidence);
	const learned = Number(isLearned);
	const ofText = Math.min(mostOfText, Math.max(-mostOfText, oddsOfText));
	const link = links[from] ?? 0;
	const { length } = source.tokens;
	return [
		1,
		ofWords,
		ofRule,
		learned,
		learned * ofWords,
		ofText / 2,
		Math.min(ofText - nobody, 0),
		link / 5,
		Number(link >= aboutSomebody),
		(link * ofText) / 10,
		Number(hasFewWords(reading)),
		Math.log(length) - usualLength,
		Number(persons > 0)
	];
}

/** What each piece of evidence weighs, for findings of any entity and for those that were seen often enough. */
export interface TrustWeights {
	readonly shared: readonly number[];
	readonly byEntity: Readonly<Partial<Record<Entity, readonly number[]>>>;
}

/** How probable it is that a finding is right. */
export function trustIn(claim: Claim, setting: Setting, weights: TrustWeights): number {
	const weightOf = weights.byEntity[claim.entity] ?? weights.shared;
	const sum = evidenceFor(claim, setting).reduce(
		(total, evidence, index) => total + evidence * (weightOf[index] ?? 0),
		0
	);
	return 1 / (1 + Math.exp(-sum));
}
