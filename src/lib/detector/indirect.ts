import { sensitiveEntities, type Entity } from './entities.ts';
import type { Finding, Span } from './finding.ts';
import {
	events,
	families,
	impersonal,
	offices,
	privateMatters,
	roles,
	smallWorlds,
	traits,
	uniqueness
} from './lexicons/facts/recognisable.ts';
import { tokenAt, type SourceText } from './source-text.ts';
import { firstMatchIn, occursIn, type Piece } from './word-matches.ts';

export type QuasiIdentifier =
	'unique' | 'office' | 'role' | 'small-world' | 'event' | 'family' | 'trait' | 'matter';

export interface Mark extends Span {
	readonly kind: QuasiIdentifier;
}

/** A combination of facts that points at one person without naming anybody. */
export interface IndirectIdentification extends Span {
	readonly facts: readonly Finding[];
	/** What is no finding by itself but narrows down who it is about. */
	readonly marks: readonly Mark[];
	/** Three facts single somebody out; otherwise it is for the author to decide. */
	readonly certain: boolean;
}

type Patterns = readonly (readonly [QuasiIdentifier, RegExp])[];

/** Each of these leaves few people over; the others only add to them. */
const narrowing: Patterns = [
	['unique', uniqueness],
	['office', offices],
	['small-world', smallWorlds]
];
const widening: Patterns = [
	['role', roles],
	['event', events],
	['family', families],
	['trait', traits],
	['matter', privateMatters]
];
const narrows: ReadonlySet<QuasiIdentifier> = new Set(narrowing.map(([kind]) => kind));

const quasi: ReadonlySet<Entity> = new Set<Entity>(['location', 'age', 'postcode']);
const enough = 3;

const sentence = /[^\n.!?]{1,600}/gu;
const goesOn = /^[\s"'(]*(?:hij|zij|ze|zijn|haar|hem|he|she|his|her|deze|die)(?!\p{L})/iu;

/** Sentences, together with the next one that goes on about the same person. */
function passagesOf(text: string): readonly Span[] {
	const passages: { start: number; end: number }[] = [];
	for (const { index, 0: words } of text.matchAll(sentence)) {
		const last = passages.at(-1);
		if (last && goesOn.test(words)) last.end = index + words.length;
		else passages.push({ start: index, end: index + words.length });
	}
	return passages;
}

/** A passage with its tokens. */
interface Passage extends Span, Piece {}

function* piecesOf(source: SourceText): Generator<Passage> {
	let first = 0;
	for (const { start, end } of passagesOf(source.text)) {
		while (first < source.tokens.length && tokenAt(source, first).start < start) first += 1;
		let last = first;
		while (last < source.tokens.length && tokenAt(source, last).start < end) last += 1;
		yield { start, end, words: source.text.slice(start, end), first, last };
		first = last;
	}
}

function marksOf(source: SourceText, patterns: Patterns, passage: Passage): readonly Mark[] {
	const marks: Mark[] = [];
	for (const [kind, pattern] of patterns) {
		const match = firstMatchIn(source, pattern, passage);
		if (!match) continue;
		const start = passage.start + match.index;
		marks.push({ kind, start, end: start + match[0].length });
	}
	return marks;
}

function marksIn(source: SourceText, passage: Passage): readonly Mark[] {
	const marks = marksOf(source, narrowing, passage);
	if (marks.length === 0 || occursIn(source, impersonal, passage)) return [];
	return [...marks, ...marksOf(source, widening, passage)];
}

function judge(
	marks: readonly Mark[],
	facts: readonly Finding[]
): 'certain' | 'doubtful' | undefined {
	const kinds = new Set(marks.map(({ kind }) => kind));
	// Only the matter makes it somebody's; it does not tell who it is.
	const isPrivate = kinds.delete('matter');
	// An office is a role; counting both would count one fact twice.
	if (kinds.has('office')) kinds.delete('role');
	const delicate = facts.some(({ entity }) => sensitiveEntities.has(entity));
	const places = new Set(facts.map(({ entity }) => entity).filter((entity) => quasi.has(entity)));
	const narrow = [...kinds].filter((kind) => narrows.has(kind)).length;
	const total = kinds.size + places.size + (delicate ? 1 : 0);
	const aboutSomebody = kinds.has('role') || kinds.has('office') || kinds.has('unique') || delicate;
	if (!aboutSomebody || total + (isPrivate ? 1 : 0) < 2) return undefined;
	if (total >= enough && delicate && narrow >= 1) return 'certain';
	if (total > enough && narrow >= 2) return 'certain';
	if (delicate && narrow >= 1) return 'doubtful';
	if (total >= enough && kinds.has('unique')) return 'doubtful';
	const isSomeone = kinds.has('unique') || (kinds.has('small-world') && kinds.has('role'));
	if (isPrivate && isSomeone) return 'doubtful';
	return total > enough && narrow >= 1 && kinds.has('event') ? 'doubtful' : undefined;
}

/**
 * Looks for passages in which facts about one person together leave few people over: "the only", an office
 * that one person holds, a small place, an age, an event, family, a rare trait.
 */
export function findIndirect(
	source: SourceText,
	findings: readonly Finding[]
): readonly IndirectIdentification[] {
	const found: IndirectIdentification[] = [];
	for (const passage of piecesOf(source)) {
		const marks = marksIn(source, passage);
		if (marks.length === 0) continue;
		const { start, end } = passage;
		const facts = findings.filter((finding) => finding.start >= start && finding.end <= end);
		const judged = judge(marks, facts);
		if (judged) found.push({ start, end, facts, marks, certain: judged === 'certain' });
	}
	return found;
}
