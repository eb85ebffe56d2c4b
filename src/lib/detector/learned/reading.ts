import { entityIds, type Entity } from '../entities.ts';
import type { Finding } from '../finding.ts';
import { Kept } from '../kept.ts';
import { linkPersons } from '../person-links.ts';
import { hashOf } from '../hash.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import { nothing, valueOf } from './buckets.ts';
import { readChunks, type Chunks } from './chunks.ts';
import { kindsOf } from './kinds.ts';

const learnedFacts = [
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

/** The registers that give somebody a number. */
export const registers = [
	'patient-number',
	'customer-number',
	'employee-number',
	'case-number'
] as const satisfies readonly Entity[];

const ofRegisters: ReadonlySet<Entity> = new Set<Entity>(registers);
export const isRegister = (entity: Entity): boolean => ofRegisters.has(entity);

/** What is learned from examples; their places among the classes. The class before them is "none". */
export const learnedEntities = [
	...learnedFacts,
	'person',
	'handle',
	'credential',
	'address',
	'postcode',
	...registers
] as const;
export type LearnedEntity = (typeof learnedEntities)[number];

/** The last class: all other numbers and dates, of which only the form says what they are. */
export const identifierClass = learnedEntities.length;
export const classCount = identifierClass + 1;

const facts: ReadonlySet<Entity> = new Set<Entity>(learnedFacts);
/** Is it told in words of its own, which only the sentence makes a fact about somebody? */
export const isFact = (entity: Entity): boolean => facts.has(entity);

const classByEntity = new Map<Entity, number>(
	learnedEntities.map((entity, index) => [entity, index])
);
/** The class that an entity is learned as. */
export const classOf = (entity: Entity): number => classByEntity.get(entity) ?? identifierClass;

/** A text with what the rules found in it, ready for its features. */
export interface LearnedReading {
	readonly source: SourceText;
	/** By token: what it says, as `valueOf`. */
	readonly values: Int32Array;
	/** By token: the number of the entity that was found there, other than facts, or 0. */
	readonly found: Uint8Array;
	/** By token: how surely its sentence is about one person, from 0 to 9. */
	readonly links: Uint8Array;
	readonly persons: number;
	readonly chunks: Chunks;
	/** By token: the hash of the header of its column in a table, or 0. */
	readonly columns: Int32Array;
	/** By token: of what kind it is, as `kinds.ts`. */
	readonly kinds: Int32Array;
}

const valueByWord = new Kept(valueOf);

function valuesOf(source: SourceText): Int32Array {
	const byWord = valueByWord.in(source);
	return source.numbers.map((number) => byWord[number] ?? nothing);
}

const numbers = new Map(entityIds.map((entity, index) => [entity, index + 1]));
const registerNumbers: ReadonlySet<number> = new Set(
	registers.map((entity) => numbers.get(entity) ?? 0)
);

function isExplained(found: Uint8Array, from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) {
		const number = found[index] ?? 0;
		if (number !== 0 && !registerNumbers.has(number)) return true;
	}
	return false;
}

function columnsOf(source: SourceText): Int32Array {
	const columns = new Int32Array(source.tokens.length);
	for (const { header, start, end } of source.cells) {
		const hash = hashOf(header);
		for (let index = indexFrom(source, start); tokenAt(source, index).start < end; index += 1) {
			if (index >= columns.length) break;
			columns[index] = hash;
		}
	}
	return columns;
}

const linkSteps = 100 / 12;
/** A sentence that is as surely about one person, as "my client lives at", says whose something is. */
export const aboutSomebody = 6;

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
		if (finding && finding.start < token.end && !isFact(finding.entity))
			found[index] = numbers.get(finding.entity) ?? 0;
	}
	const persons = findings.filter(({ entity }) => entity === 'person').length;
	return {
		source,
		values: valuesOf(source),
		found,
		links,
		persons,
		chunks: readChunks(source, (from, to) => isExplained(found, from, to)),
		columns: columnsOf(source),
		kinds: kindsOf(source, found)
	};
}

export const personNumber = numbers.get('person') ?? 0;
