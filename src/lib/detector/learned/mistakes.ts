import type { Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { roles } from '../names/words.ts';
import { hasFindingNear } from '../nearby.ts';
import { isRoleMailbox } from '../role-mailboxes.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from '../source-text.ts';
import { aboutSomebody, isFact, type LearnedReading } from './reading.ts';

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

/** In log odds of the text: below this it is about nobody, and facts and doubtful names in it were mistaken. */
export const harmless = -0.75;
/** What else such a text may show: the address of a shop, a date that a sum begins with, the account of a weather service. */
const mistakenBelow: Readonly<Partial<Record<Entity, number>>> = {
	address: -0.8,
	postcode: -0.8,
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

const named: ReadonlySet<Entity> = new Set<Entity>(['person']);
/** So many characters from a mailbox, a number or an address its owner is named. */
const ownerReach = 60;

/** In log odds of the text: above them even what is a desk's says something of somebody. */
const aboutSomebodyAbove: Readonly<Partial<Record<Entity, number>>> = {
	email: 2,
	phone: 0,
	address: -1,
	postcode: -1
};
const pointers = wordSet('mijn mn zijn haar hun my his her their');
const pointersAtRoles = wordSet('onze ons deze dit die our this that');
const belongings = wordSet('nummer telefoonnummer telefoon adres huis woning number phone address');
/** So many tokens around a number or an address it is said whose it is. */
const pointerReach = 8;

/** How far before it a single person may be spoken of: "een boze klant op Testlaan 25". */
const roleReach = 4;

/** "Van mijn klant", "haar nummer is": do the words beside it say whose it is? */
function saysWhose(source: SourceText, { start, end }: Finding): boolean {
	const from = indexFrom(source, start);
	const to = indexFrom(source, end) + pointerReach;
	for (let index = from - pointerReach; index < to; index += 1) {
		const { key } = tokenAt(source, index);
		const next = tokenAt(source, index + 1).key;
		if (index < from && from - index <= roleReach && roles.has(key)) return true;
		if (pointers.has(key) && (roles.has(next) || belongings.has(next))) return true;
		if (pointersAtRoles.has(key) && roles.has(next)) return true;
	}
	return false;
}

/** Is it the mailbox, the fixed line or the address of a desk, with nobody named beside it, in a text with such odds? */
export function isOfDesk(
	reading: LearnedReading,
	finding: Finding,
	findings: readonly Finding[],
	odds: number
): boolean {
	const { entity, start, end } = finding;
	if (odds >= (aboutSomebodyAbove[entity] ?? -Infinity)) return false;
	if (hasFindingNear(findings, start, ownerReach, named)) return false;
	const { source } = reading;
	if (entity === 'phone' && isMobile(source, finding)) return false;
	if (entity !== 'email') return !saysWhose(source, finding);
	const [local = ''] = source.text.slice(start, end).split('@', 1);
	return isRoleMailbox(local, source.lookUp);
}

/** Stays, whatever is learned. */
export function isBeyondDoubt(reading: LearnedReading, finding: Finding): boolean {
	const { entity } = finding;
	if (neverMistaken.has(entity)) return true;
	if (entity === 'phone' && isMobile(reading.source, finding)) return true;
	return ofDesks.has(entity) && hasOwner(reading, finding);
}

/** A name as sure as this is rarely a mistake, whatever else the text asks. */
export const sureName = 0.8;

/**
 * Is a finding a mistake in a text with such odds? A mobile number, any other number or a password never is: a password in
 * a general question about passwords is given away all the same.
 */
export function isMistake(reading: LearnedReading, finding: Finding, odds: number): boolean {
	const { entity, confidence } = finding;
	if (isFact(entity) || (entity === 'person' && confidence < sureName)) return odds < harmless;
	const bar =
		entity === 'phone' && !isMobile(reading.source, finding)
			? deskBelow
			: (mistakenBelow[entity] ?? -Infinity);
	if (odds >= bar) return false;
	return entity === 'person' || !(hasOwner(reading, finding) || saysWhose(reading.source, finding));
}

/** So many rows say together what a column holds. */
const leastRows = 3;

/** Says of a finding whether the rules found the same in several rows of its column: then it is no mistake in this row. */
export function inColumns(
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
