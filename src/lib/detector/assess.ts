import { countBulk } from './bulk.ts';
import { hintsAtConfidential } from './confidential.ts';
import { entities, sensitiveEntities, type Entity, type Severity } from './entities.ts';
import type { Finding, Span } from './finding.ts';
import { findIndirect, type IndirectIdentification } from './indirect.ts';
import { readingOf, type Reading } from './readings.ts';

export type Verdict = 'safe' | 'caution' | 'leak';
export type ReasonCode =
	| 'direct-identifier'
	| 'full-name'
	| 'sensitive-about-person'
	| 'confidential'
	| 'first-name'
	| 'quasi-identifier'
	| 'sensitive-without-name'
	| 'indirect-identification'
	| 'vague-confidential'
	| 'telling-text'
	| 'bulk';

export interface Reason {
	readonly code: ReasonCode;
	readonly entity?: Entity;
	readonly article?: string;
	readonly count: number;
	/** Only where the reason weighs more than its entity does. */
	readonly severity?: Severity;
	/** Whom a sensitive fact is about: the names nearest to it, in the order of the facts. */
	readonly persons?: readonly Span[];
}

export interface Assessment {
	readonly verdict: Verdict;
	readonly reasons: readonly Reason[];
	readonly counts: Readonly<Partial<Record<Entity, number>>>;
	readonly indirect: readonly IndirectIdentification[];
}

const quasi: ReadonlySet<Entity> = new Set<Entity>([
	'age',
	'location',
	'postcode',
	'kvk-number',
	'ip-address'
]);

const countEntities = (findings: readonly Finding[]): Partial<Record<Entity, number>> => {
	const counts: Partial<Record<Entity, number>> = {};
	for (const { entity } of findings) counts[entity] = (counts[entity] ?? 0) + 1;
	return counts;
};

/** A surname or full name: more than one word, or a word that a title introduces. */
function isFullName(text: string, { start, end }: Finding): boolean {
	if (/\p{L}[\p{L}\p{M}'’-]{0,40}[. ]{1,2}\p{L}/u.test(text.slice(start, end))) return true;
	return /(?:^|[^\p{L}])(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|heer|familie|fam|dr|mr|mrs|ms)\.? $/iu.test(
		text.slice(Math.max(0, start - 12), start)
	);
}

interface Judged {
	readonly finding: Finding;
	readonly code: ReasonCode;
	readonly verdict: Verdict;
}

function reasonsFor(text: string, findings: readonly Finding[]): readonly Judged[] {
	const named = findings.some(({ entity }) => entity === 'person' || entity === 'handle');
	return findings.map((finding) => {
		const { entity } = finding;
		if (entity === 'credential' || entity === 'company-confidential')
			return { finding, code: 'confidential', verdict: 'leak' };
		if (entity === 'person')
			return isFullName(text, finding)
				? { finding, code: 'full-name', verdict: 'leak' }
				: { finding, code: 'first-name', verdict: 'caution' };
		if (sensitiveEntities.has(entity))
			return named
				? { finding, code: 'sensitive-about-person', verdict: 'leak' }
				: { finding, code: 'sensitive-without-name', verdict: 'caution' };
		if (quasi.has(entity)) return { finding, code: 'quasi-identifier', verdict: 'caution' };
		return { finding, code: 'direct-identifier', verdict: 'leak' };
	});
}

/** The name that a fact belongs to: the last one before it, or else the first one after it. */
function personOf({ start }: Finding, persons: readonly Finding[]): Span | undefined {
	const found = persons.findLast((person) => person.start <= start) ?? persons[0];
	return found && { start: found.start, end: found.end };
}

function summarise(judged: readonly Judged[]): readonly Reason[] {
	const persons = judged.map(({ finding }) => finding).filter(({ entity }) => entity === 'person');
	const reasons = new Map<string, Reason>();
	for (const { finding, code } of judged) {
		const { article } = entities[finding.entity];
		const key = `${code}:${finding.entity}`;
		const before = reasons.get(key);
		const person = code === 'sensitive-about-person' ? personOf(finding, persons) : undefined;
		const known = before?.persons ?? [];
		const about =
			person && !known.some(({ start }) => start === person.start) ? [...known, person] : known;
		reasons.set(key, {
			code,
			entity: finding.entity,
			...(article === null ? {} : { article }),
			count: (before?.count ?? 0) + 1,
			...(about.length === 0 ? {} : { persons: about })
		});
	}
	return [...reasons.values()];
}

/** Reasons that lie in the text as a whole, with the verdict that each gives. */
function* overall(
	{ source, isTelling }: Reading,
	findings: readonly Finding[],
	indirect: readonly IndirectIdentification[]
): Generator<readonly [Reason, Verdict]> {
	if (indirect.length > 0) {
		const verdict = indirect.some(({ certain }) => certain) ? 'leak' : 'caution';
		yield [
			{ code: 'indirect-identification', article: 'AVG-4-1', count: indirect.length },
			verdict
		];
	}
	const bulk = countBulk(source.text, findings);
	if (bulk > 0)
		yield [{ code: 'bulk', article: 'AVG-4-1', count: bulk, severity: 'critical' }, 'caution'];
	if (findings.length > 0 || indirect.length > 0) return;
	if (hintsAtConfidential(source)) yield [{ code: 'vague-confidential', count: 1 }, 'caution'];
	else if (isTelling) yield [{ code: 'telling-text', count: 1 }, 'caution'];
}

const rank: Readonly<Record<Verdict, number>> = { safe: 0, caution: 1, leak: 2 };
const worst = (verdicts: readonly Verdict[]): Verdict =>
	verdicts.reduce((most, next) => (rank[next] > rank[most] ? next : most), 'safe');

/** Judges a whole text by its findings. Returns codes and counts only; the caller words them. */
export function judge(text: string, findings: readonly Finding[]): Assessment {
	const judged = reasonsFor(text, findings);
	const reading = readingOf(text, findings);
	const indirect = findIndirect(reading.source, findings);
	const whole = [...overall(reading, findings, indirect)];
	return {
		verdict: worst([
			...judged.map(({ verdict }) => verdict),
			...whole.map(([, verdict]) => verdict)
		]),
		reasons: [...summarise(judged), ...whole.map(([reason]) => reason)],
		counts: countEntities(findings),
		indirect
	};
}
