import { entityIds, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { Kept } from '../kept.ts';
import { linkPersons } from '../person-links.ts';
import type { SourceText } from '../source-text.ts';
import { nothing, valueOf } from './buckets.ts';

/** The facts that are learned from examples; their places among the classes. The class before them is "none". */
export const learnedEntities = [
	'health',
	'criminal',
	'personal-finance',
	'company-confidential',
	'ethnicity',
	'religion',
	'politics',
	'union-membership',
	'sexual-orientation',
	'genetic',
	'biometric',
	'age',
	'location'
] as const satisfies readonly Entity[];

export type LearnedEntity = (typeof learnedEntities)[number];

const learned: ReadonlySet<Entity> = new Set<Entity>(learnedEntities);
export const isLearned = (entity: Entity): entity is LearnedEntity => learned.has(entity);

/** A text with what the rules found in it, ready for its features. */
export interface LearnedReading {
	readonly source: SourceText;
	/** By token: what it says, as `valueOf`. */
	readonly values: Int32Array;
	/** By token: the number of the entity that was found there, other than learned ones, or 0. */
	readonly found: Uint8Array;
	/** By token: how surely its sentence is about one person, from 0 to 9. */
	readonly links: Uint8Array;
	readonly persons: number;
}

const valueByWord = new Kept(valueOf);

function valuesOf(source: SourceText): Int32Array {
	const byWord = valueByWord.in(source);
	return source.numbers.map((number) => byWord[number] ?? nothing);
}

const linkSteps = 100 / 12;
const numbers = new Map(entityIds.map((entity, index) => [entity, index + 1]));

/** `findings` are those of the rules, in order and without overlap. */
export function readForLearned(source: SourceText, findings: readonly Finding[]): LearnedReading {
	const { tokens } = source;
	const found = new Uint8Array(tokens.length);
	const links = new Uint8Array(tokens.length);
	const { strengthAt } = linkPersons(source, findings);
	let sentence = -1;
	let link = 0;
	let next = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.sentence !== sentence) {
			sentence = token.sentence;
			link = Math.min(9, Math.floor(strengthAt(token.start) * linkSteps));
		}
		links[index] = link;
		while ((findings[next]?.end ?? Infinity) <= token.start) next += 1;
		const finding = findings[next];
		if (finding && finding.start < token.end && !isLearned(finding.entity))
			found[index] = numbers.get(finding.entity) ?? 0;
	}
	const persons = findings.filter(({ entity }) => entity === 'person').length;
	return { source, values: valuesOf(source), found, links, persons };
}

export const personNumber = numbers.get('person') ?? 0;
