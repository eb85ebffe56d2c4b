import { isPersonal } from '../account-names.ts';
import { aroundNames } from '../around-names.ts';
import { entities, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { isElsewhere } from '../location-context.ts';
import { countries } from '../location-words.ts';
import { isLookAlike } from '../criminal-lookalikes.ts';
import { isThing } from '../names/thing-words.ts';
import { someFindingIn } from '../nearby.ts';
import type { Weighed } from '../pipeline.ts';
import { indexFrom, type SourceText } from '../source-text.ts';
import { isPlaceholder } from '../placeholders.ts';
import { fold } from '../words.ts';
import type { LearnedFact } from './facts.ts';
import { aboutSomebody, isFact, readForLearned, type LearnedReading } from './reading.ts';
import { oddsIn, probabilitiesIn, readModels, toldIn, type Models } from './setting.ts';
import { trustIn } from './trust.ts';
import { factWeights, textWeights, trustWeights } from './weights/index.ts';

/**
 * How probable it must be that something is a fact to add it to what the rules found. Surer where few words say so and of places,
 * of which many are nobody's; less sure of numbers and passwords, which are nothing else if they are anything.
 */
const addAbove: Readonly<Partial<Record<Entity, number>>> = {
	age: 0.45,
	location: 0.5,
	criminal: 0.45,
	credential: 0.35,
	'patient-number': 0.3,
	'customer-number': 0.3,
	'employee-number': 0.3,
	'case-number': 0.3
};
const addAboveElse = 0.4;
/** A company matter with a figure in it tells more than one without, which may be no more than vague. */
const figures = { with: 0.25, without: 0.5 };
/** How probable it must be that a rule was right. */
const keepAbove: Readonly<Partial<Record<Entity, number>>> = {
	location: 0.5,
	'company-confidential': 0.47,
	person: 0.3
};
/** Who drops a sure name or a number gives somebody away; a fact alone gives nobody. */
const keepAboveElse = { facts: 0.4, others: 0.2 };
const inFewWords = { add: 0.8, keep: 0.1 };
/** Numbers that prove themselves, and what must not leave the house whatever the text is about. */
const neverMistaken: ReadonlySet<Entity> = new Set<Entity>([
	'bsn',
	'iban',
	'payment-card',
	'imei',
	'iccid',
	'email',
	'credential'
]);

const telling = 0.5;
/** What `mask` writes: whoever reads such a text learns of nobody, however much it reads like a letter about somebody. */
const masked = /\[\p{Lu}[\p{Lu}-]{1,30}-\d{1,3}\]/u;
/** In log odds of the text: below this it is about nobody, and facts and doubtful names in it were mistaken. */
const harmless = -0.75;
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
const isMobile = ({ text }: SourceText, { start, end }: Finding): boolean =>
	!/^(?:(?:\+|00)31)?0?(?!6)[1-9]/u.test(text.slice(start, end).replace(/[^\d+]/gu, ''));

/** What an organisation has as well as a person: only the sentence tells whose it is. */
const ofDesks: ReadonlySet<Entity> = new Set<Entity>(['phone', 'address', 'postcode']);

/** Does the sentence say whose something is? */
const hasOwner = ({ source, links }: LearnedReading, { start }: Finding): boolean =>
	(links[indexFrom(source, start)] ?? 0) >= aboutSomebody;

function isBeyondDoubt(reading: LearnedReading, finding: Finding): boolean {
	const { entity } = finding;
	if (neverMistaken.has(entity)) return true;
	if (entity === 'phone' && isMobile(reading.source, finding)) return true;
	return ofDesks.has(entity) && hasOwner(reading, finding);
}

/** A name as sure as this is rarely a mistake, whatever else the text asks. */
const sureName = 0.8;

/**
 * Is a finding a mistake in a text with such odds? A mobile number, any other number or a password never is: a password in
 * a general question about passwords is given away all the same.
 */
function isMistake(reading: LearnedReading, finding: Finding, odds: number): boolean {
	const { entity, confidence } = finding;
	if (isFact(entity) || (entity === 'person' && confidence < sureName)) return odds < harmless;
	const bar =
		entity === 'phone' && !isMobile(reading.source, finding)
			? deskBelow
			: (mistakenBelow[entity] ?? -Infinity);
	return odds < bar && (entity === 'person' || !hasOwner(reading, finding));
}

function leastToKeep({ entity, confidence }: Finding, hasFewWords: boolean): number {
	if (hasFewWords) return inFewWords.keep;
	if (entity === 'person' && confidence >= sureName) return keepAboveElse.others;
	return keepAbove[entity] ?? (isFact(entity) ? keepAboveElse.facts : keepAboveElse.others);
}

function leastToAdd(entity: Entity, written: string, hasFewWords: boolean): number {
	if (hasFewWords) return inFewWords.add;
	if (entity === 'company-confidential')
		return /\d/u.test(written) ? figures.with : figures.without;
	return addAbove[entity] ?? addAboveElse;
}

/** A small number or a word or two: what something else is said of. */
const bare = /^(?:\d{1,4}(?: \p{L})?|\p{L}+(?: \p{L}+)?)$/u;

/** Is it nobody's: a country, where a train or a notary is, the account of a machine, half a company matter, a debt that sounds like guilt? */
function isNobodys(source: SourceText, { entity, start, end }: LearnedFact): boolean {
	const written = source.text.slice(start, end);
	if (entity === 'company-confidential') return bare.test(written);
	if (entity === 'criminal') return isLookAlike(source.text, { start, end });
	if (entity === 'location')
		return countries.has(fold(written)) || isElsewhere(source, indexFrom(source, start));
	return entity === 'handle' && !isPersonal(written);
}

/** So many rows say together what a column holds. */
const leastRows = 3;

/** Says of a finding whether the rules found the same in several rows of its column: then it is no mistake in this row. */
function inColumns(
	{ source, columns }: LearnedReading,
	findings: readonly Finding[]
): (finding: Finding) => boolean {
	const keyOf = ({ entity, start }: Finding): string =>
		`${columns[indexFrom(source, start)] ?? 0} ${entity}`;
	const counts = new Map<string, number>();
	if (source.cells.length > 0)
		for (const finding of findings) {
			const key = keyOf(finding);
			if (!key.startsWith('0 ')) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return (finding) => counts.size > 0 && (counts.get(keyOf(finding)) ?? 0) >= leastRows;
}

let models: Models | undefined;
const theModels = (): Models => (models ??= readModels(factWeights, textWeights));

/**
 * Weighs the findings of the rules (in order, without overlap) by what was learned from labelled texts: in a text
 * that is about nobody they were mistaken; a fact that nothing supports goes; a fact that the rules have no words for
 * is added.
 */
export function weigh(source: SourceText, findings: readonly Finding[]): Weighed {
	const learned = theModels();
	const reading = readForLearned(source, findings);
	const oddsOfText = oddsIn(reading, learned);
	const isAboutNobody =
		findings.length === 0
			? oddsOfText < harmless
			: findings.every((finding) => isMistake(reading, finding, oddsOfText));
	if (isAboutNobody) return { findings: [], isTelling: false };
	const setting = { reading, oddsOfText, probabilities: probabilitiesIn(reading, learned) };
	const trust = (finding: Finding, isLearned: boolean): number =>
		trustIn({ ...finding, isLearned }, setting, trustWeights);
	const hasFewWords = oddsOfText === 0;
	const isInColumn = inColumns(reading, findings);
	const kept = findings.filter(
		(finding) =>
			isBeyondDoubt(reading, finding) ||
			isInColumn(finding) ||
			trust(finding, false) >= leastToKeep(finding, hasFewWords)
	);
	const namesThings = source.words.some(({ key }) => isThing(key));
	const added = toldIn(setting).flatMap((fact): readonly Finding[] => {
		const { entity, confidence } = fact;
		// Animals and ships bear the names of people, and only rules tell them apart.
		if (entity === 'person' && namesThings) return [];
		const { start, end } = isFact(entity) ? aroundNames(source.text, fact, kept) : fact;
		const written = source.text.slice(start, end);
		if (isPlaceholder(source.text, start, end) || isNobodys(source, { ...fact, start, end }))
			return [];
		if (someFindingIn(kept, start, end, (found) => found.start < end && found.end > start))
			return [];
		const { severity } = entities[entity];
		const finding = { entity, start, end, confidence, severity, recognizer: 'learned' };
		const least = leastToAdd(entity, written, hasFewWords);
		return trust(finding, true) >= least ? [finding] : [];
	});
	const all = added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
	return {
		findings: all,
		isTelling: oddsOfText > telling && !masked.test(source.text)
	};
}
