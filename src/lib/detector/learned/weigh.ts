import { aroundNames } from '../around-names.ts';
import { entities, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { isThing } from '../names/thing-words.ts';
import { publicContextOf } from '../names/public-context.ts';
import { someFindingIn } from '../nearby.ts';
import type { Weighed } from '../pipeline.ts';
import { indexFrom, type SourceText } from '../source-text.ts';
import { isPlaceholder } from '../placeholders.ts';
import { readFacts, surestIn } from './facts.ts';
import { readNumbers } from './numbers.ts';
import { readProbabilities } from './probabilities.ts';
import {
	classOf,
	isFact,
	readForLearned,
	type LearnedEntity,
	type LearnedReading
} from './reading.ts';
import { textFeatures } from './text-features.ts';
import { readTextWeights } from './text-weights.ts';
import { WeightTable } from './weight-table.ts';
import { factStep, factWeights, textStep, textWeights } from './weights/index.ts';

/** How probable a fact must be to be added to what the rules found; a number, in the likeliest register. */
const leastOfNumber = 0.7;
const addAbove: Readonly<Record<LearnedEntity, number>> = {
	health: 0.85,
	criminal: 0.75,
	'personal-finance': 0.75,
	'company-confidential': 0.86,
	ethnicity: 0.7,
	religion: 0.75,
	politics: 0.9,
	'union-membership': 0.8,
	'sexual-orientation': 0.93,
	genetic: 0.7,
	biometric: 0.7,
	age: 0.7,
	location: 0.88,
	person: 0.8,
	handle: 0.6,
	'patient-number': leastOfNumber,
	'customer-number': leastOfNumber,
	'employee-number': leastOfNumber,
	'case-number': leastOfNumber
};

/** How improbable a finding must be to be taken from what the rules found; numbers that prove themselves stay. */
const keepAbove: Readonly<Partial<Record<Entity, number>>> = {
	health: 0.02,
	criminal: 0.05,
	'personal-finance': 0.05,
	'company-confidential': 0.1,
	ethnicity: 0.01,
	'sexual-orientation': 0.005,
	age: 0.02,
	location: 0.02,
	person: 0.1,
	handle: 0.03,
	address: 0.1,
	phone: 0.1,
	'patient-number': 0.1,
	'customer-number': 0.1,
	'employee-number': 0.01,
	'case-number': 0.1
};

const telling = 0.5;
/** What `mask` writes: whoever reads such a text learns of nobody, however much it reads like a letter about somebody. */
const masked = /\[\p{Lu}[\p{Lu}-]{1,30}-\d{1,3}\]/u;
/** Fewer words say too little about what kind of text it is. */
const leastTokens = 12;

/** In log odds of the text: below this it is about nobody, and facts and doubtful names in it were mistaken. */
const harmless = -1.25;
/** What else such a text may show: the address of a shop, a date that a sum begins with, the account of a weather service. */
const mistakenBelow: Readonly<Partial<Record<Entity, number>>> = {
	address: -0.5,
	postcode: -0.5,
	'ip-address': -1,
	'date-of-birth': -3,
	handle: -3,
	email: -4,
	person: -4
};
/** A fixed line rings at a desk, and where nobody is spoken of it is an organisation's. */
const deskBelow = -0.5;
const isFixedLine = (written: string): boolean =>
	/^(?:(?:\+|00)31)?0?(?!6)[1-9]/u.test(written.replace(/[^\d+]/gu, ''));
/** A name as sure as this is rarely a mistake, whatever else the text asks. */
const sureName = 0.8;

/** Of ten: a sentence that is as surely about one person, as "my client lives at", says whose it is. */
const aboutSomebody = 6;

/**
 * Is a finding a mistake in a text with such odds? A mobile number, any other number or a password never is: a password in
 * a general question about passwords is given away all the same.
 */
function isMistake({ source, links }: LearnedReading, finding: Finding, odds: number): boolean {
	const { entity, confidence, start, end } = finding;
	if (isFact(entity) || (entity === 'person' && confidence < sureName)) return odds < harmless;
	const bar =
		entity === 'phone' && isFixedLine(source.text.slice(start, end))
			? deskBelow
			: (mistakenBelow[entity] ?? -Infinity);
	return (
		odds < bar && (entity === 'person' || (links[indexFrom(source, start)] ?? 0) < aboutSomebody)
	);
}

let tables: { readonly facts: WeightTable; readonly texts: Int8Array } | undefined;
const readTables = () =>
	(tables ??= { facts: new WeightTable(factWeights), texts: readTextWeights(textWeights) });

function oddsOfText(reading: LearnedReading, weights: Int8Array): number {
	let sum = 0;
	for (const bucket of textFeatures(reading)) sum += weights[bucket] ?? 0;
	return sum * textStep;
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
	const isAboutNobody =
		findings.length === 0
			? odds < harmless
			: findings.every((finding) => isMistake(reading, finding, odds));
	if (isAboutNobody) return { findings: [], isTelling: false };
	const probabilities = readProbabilities(reading, table, factStep);
	const kept = findings.filter(({ entity, start, end }) => {
		const least = keepAbove[entity];
		if (least === undefined) return true;
		const from = indexFrom(source, start);
		const surest = surestIn(probabilities, classOf(entity), from, indexFrom(source, end));
		return surest >= least;
	});
	// Who is made up has nothing to lose.
	const told =
		publicContextOf(source) === 'story'
			? []
			: [
					...readFacts(reading, probabilities),
					...readNumbers(reading, probabilities, leastOfNumber)
				];
	const namesThings = source.words.some(({ key }) => isThing(key));
	const added = told.flatMap((fact): readonly Finding[] => {
		const { entity, confidence } = fact;
		if (confidence < addAbove[entity]) return [];
		// Animals and ships bear the names of people, and only rules tell them apart.
		if (entity === 'person' && namesThings) return [];
		const { start, end } = isFact(entity) ? aroundNames(source.text, fact, kept) : fact;
		if (isPlaceholder(source.text, start, end)) return [];
		if (someFindingIn(kept, start, end, (found) => found.start < end && found.end > start))
			return [];
		const { severity } = entities[entity];
		return [{ entity, start, end, confidence, severity, recognizer: 'learned' }];
	});
	const all = added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
	return { findings: all, isTelling: odds > telling && !masked.test(source.text) };
}
