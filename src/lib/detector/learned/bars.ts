import type { Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { sureName } from './mistakes.ts';
import { isFact } from './reading.ts';

/**
 * How far what the words tell must be trusted to add it to what the rules found: further where much is nobody's, as health and
 * places; less far for what is nothing else if it is anything, as an address, an account or a password.
 */
const addAbove: Readonly<Partial<Record<Entity, number>>> = {
	health: 0.47,
	age: 0.4,
	location: 0.455,
	address: 0.22,
	postcode: 0.35,
	person: 0.6,
	handle: 0.35,
	criminal: 0.45,
	genetic: 0.45,
	credential: 0.35,
	'patient-number': 0.27,
	'customer-number': 0.27,
	'employee-number': 0.42,
	'case-number': 0.27
};
const addAboveElse = 0.4;
/** A company matter with a figure in it tells more than one without, which may be no more than vague. */
const figures = { with: 0.25, without: 0.36 };
/** How probable it must be that a rule was right. */
const keepAbove: Readonly<Partial<Record<Entity, number>>> = {
	location: 0.36,
	'company-confidential': 0.47,
	person: 0.3
};
/** Who drops a sure name or a number gives somebody away; a fact alone gives nobody. */
const keepAboveElse = { facts: 0.4, others: 0.2, sureNames: 0.18 };
const inFewWords = { add: 0.88, keep: 0.1 };
/** A capital alone makes a name of many things, and few words say which. */
const nameInFewWords = 0.92;

/** How far a finding of a rule must be trusted for it to stay. */
export function leastToKeep({ entity, confidence }: Finding, isShort: boolean): number {
	if (isShort) return inFewWords.keep;
	if (entity === 'person' && confidence >= sureName) return keepAboveElse.sureNames;
	return keepAbove[entity] ?? (isFact(entity) ? keepAboveElse.facts : keepAboveElse.others);
}

/** How far what the words tell must be trusted for it to be added. */
export function leastToAdd(entity: Entity, written: string, isShort: boolean): number {
	if (isShort) return entity === 'person' ? nameInFewWords : inFewWords.add;
	if (entity === 'company-confidential')
		return /\d/u.test(written) ? figures.with : figures.without;
	return addAbove[entity] ?? addAboveElse;
}
