import { entities, type Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { findIndirect, type IndirectIdentification } from './indirect.ts';

export type Verdict = 'safe' | 'caution' | 'leak';
export type ReasonCode =
	| 'direct-identifier'
	| 'full-name'
	| 'sensitive-about-person'
	| 'confidential'
	| 'first-name'
	| 'quasi-identifier'
	| 'sensitive-without-name'
	| 'indirect-identification';

export interface Reason {
	readonly code: ReasonCode;
	readonly entity?: Entity;
	readonly article?: string;
	readonly count: number;
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
const sensitive: ReadonlySet<Entity> = new Set<Entity>([
	'health',
	'ethnicity',
	'religion',
	'politics',
	'union-membership',
	'sexual-orientation',
	'genetic',
	'biometric',
	'criminal',
	'personal-finance'
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

function reasonsFor(
	text: string,
	findings: readonly Finding[]
): readonly { readonly finding: Finding; readonly code: ReasonCode; readonly verdict: Verdict }[] {
	const named = findings.some(({ entity }) => entity === 'person' || entity === 'handle');
	return findings.map((finding) => {
		const { entity } = finding;
		if (entity === 'credential' || entity === 'company-confidential')
			return { finding, code: 'confidential', verdict: 'leak' };
		if (entity === 'person')
			return isFullName(text, finding)
				? { finding, code: 'full-name', verdict: 'leak' }
				: { finding, code: 'first-name', verdict: 'caution' };
		if (sensitive.has(entity))
			return named
				? { finding, code: 'sensitive-about-person', verdict: 'leak' }
				: { finding, code: 'sensitive-without-name', verdict: 'caution' };
		if (quasi.has(entity)) return { finding, code: 'quasi-identifier', verdict: 'caution' };
		return { finding, code: 'direct-identifier', verdict: 'leak' };
	});
}

const rank: Readonly<Record<Verdict, number>> = { safe: 0, caution: 1, leak: 2 };

function summarise(judged: ReturnType<typeof reasonsFor>): readonly Reason[] {
	const reasons = new Map<string, Reason>();
	for (const { finding, code } of judged) {
		const { article } = entities[finding.entity];
		const key = `${code}:${finding.entity}`;
		const count = (reasons.get(key)?.count ?? 0) + 1;
		reasons.set(key, {
			code,
			entity: finding.entity,
			...(article === null ? {} : { article }),
			count
		});
	}
	return [...reasons.values()];
}

/** Judges a whole text by its findings. Returns codes and counts only; the caller words them. */
export function judge(text: string, findings: readonly Finding[]): Assessment {
	const judged = reasonsFor(text, findings);
	const indirect = findIndirect(text, findings);
	const start: Verdict = indirect.length > 0 ? 'leak' : 'safe';
	const verdict = judged.reduce<Verdict>(
		(worst, { verdict: next }) => (rank[next] > rank[worst] ? next : worst),
		start
	);
	const pointed: readonly Reason[] =
		indirect.length > 0
			? [{ code: 'indirect-identification', article: 'AVG-4-1', count: indirect.length }]
			: [];
	return {
		verdict,
		reasons: [...summarise(judged), ...pointed],
		counts: countEntities(findings),
		indirect
	};
}
