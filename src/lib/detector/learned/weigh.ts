import { aroundNames } from '../around-names.ts';
import { entities, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { publicContextOf } from '../names/public-context.ts';
import { someFindingIn } from '../nearby.ts';
import type { Weighed } from '../pipeline.ts';
import { indexFrom, type SourceText } from '../source-text.ts';
import { isPlaceholder } from '../placeholders.ts';
import { readFacts, surestIn } from './facts.ts';
import { readProbabilities } from './probabilities.ts';
import { isLearned, readForLearned, type LearnedEntity, type LearnedReading } from './reading.ts';
import { textFeatures } from './text-features.ts';
import { readTextWeights } from './text-weights.ts';
import { WeightTable } from './weight-table.ts';
import { factWeights, textWeights, weightStep } from './weights/index.ts';

/** How probable a fact must be to be added to what the rules found, and how improbable to be taken from it. */
const bars: Readonly<Record<LearnedEntity, { readonly add: number; readonly keep: number }>> = {
	health: { add: 0.8, keep: 0.05 },
	criminal: { add: 0.8, keep: 0.05 },
	'personal-finance': { add: 0.72, keep: 0.05 },
	'company-confidential': { add: 0.82, keep: 0.05 },
	ethnicity: { add: 0.7, keep: 0.01 },
	religion: { add: 0.75, keep: 0 },
	politics: { add: 0.9, keep: 0 },
	'union-membership': { add: 0.7, keep: 0 },
	'sexual-orientation': { add: 0.8, keep: 0.005 },
	genetic: { add: 0.7, keep: 0 },
	biometric: { add: 0.7, keep: 0 },
	age: { add: 0.7, keep: 0 },
	location: { add: 0.85, keep: 0 }
};

const telling = 0.5;
/** Fewer words say too little about what kind of text it is. */
const leastTokens = 12;

/** In log odds: a text below the first is about nobody, one below the second surely so. */
const harmless = -1.5;
const surelyHarmless = -5;

/** What a text that is surely about nobody may show: the address of a shop, a date that a sum begins with. */
const shown: ReadonlySet<Entity> = new Set<Entity>(['address', 'postcode', 'date-of-birth']);
/** A name as sure as this is rarely a mistake, whatever else the text asks. */
const sureName = 0.8;

/**
 * Is a finding a mistake in a text with such odds? A number, a mailbox or a password never is: a password in a general
 * question about passwords is given away all the same.
 */
function isMistake({ entity, confidence }: Finding, odds: number): boolean {
	if (isLearned(entity) || (entity === 'person' && confidence < sureName)) return odds < harmless;
	return (entity === 'person' || shown.has(entity)) && odds < surelyHarmless;
}

let tables: { readonly facts: WeightTable; readonly texts: Int8Array } | undefined;
const readTables = () =>
	(tables ??= { facts: new WeightTable(factWeights), texts: readTextWeights(textWeights) });

function oddsOfText(reading: LearnedReading, weights: Int8Array): number {
	let sum = 0;
	for (const bucket of textFeatures(reading)) sum += weights[bucket] ?? 0;
	return sum * weightStep;
}

/**
 * Weighs the findings of the rules (in order, without overlap) by what was learned from labelled texts: in a text
 * that is about nobody they were mistaken; a fact that nothing supports goes; a fact that the rules have no words for
 * is added.
 */
export function weigh(source: SourceText, findings: readonly Finding[]): Weighed {
	const { facts: table, texts } = readTables();
	const reading = readForLearned(source, findings);
	const odds = source.tokens.length < leastTokens ? 0 : oddsOfText(reading, texts);
	if (odds < harmless && findings.every((finding) => isMistake(finding, odds)))
		return { findings: [], isTelling: false };
	const probabilities = readProbabilities(reading, table, weightStep);
	const kept = findings.filter(({ entity, start, end }) => {
		if (!isLearned(entity)) return true;
		const from = indexFrom(source, start);
		return surestIn(probabilities, entity, from, indexFrom(source, end)) >= bars[entity].keep;
	});
	// Who is made up has nothing to lose.
	const told = publicContextOf(source) === 'story' ? [] : readFacts(reading, probabilities);
	const added = told.flatMap((fact): readonly Finding[] => {
		const { entity, confidence } = fact;
		if (confidence < bars[entity].add) return [];
		const { start, end } = aroundNames(source.text, fact, kept);
		if (isPlaceholder(source.text, start, end)) return [];
		if (someFindingIn(kept, start, end, (found) => found.start < end && found.end > start))
			return [];
		const { severity } = entities[entity];
		return [{ entity, start, end, confidence, severity, recognizer: 'learned' }];
	});
	const all = added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
	return { findings: all, isTelling: odds > telling };
}
