import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';

/** A combination of facts that points at one person without naming anybody. */
export interface IndirectIdentification {
	readonly start: number;
	readonly end: number;
	readonly facts: readonly Finding[];
}

const sentence = /[^\n.!?]{1,600}/gu;
const unique =
	/(?<![\p{L}\p{N}])(?:(?:de|het|onze|mijn|een van de) enige|enige (?:vrouwelijke|mannelijke)|(?:the|our) only|één (?:transman|transvrouw)|the first female|de eerste vrouwelijke)(?![\p{L}\p{N}])/iu;
const singleRole =
	/(?<![\p{L}\p{N}])(?:(?:de|onze|het|the|our) (?:[\p{L}-]{2,20} )?(?:wethouder|burgemeester|directeur|directrice|rector|conciërge|voorzitter|keeper|trainer|dominee|pastoor|huisarts|notaris|rechter-commissaris|griffier|penningmeester|hoofd|teamleider|gemeentesecretaris|korpschef|manager|mayor|alderman|principal|chair|headmaster|hr-directeur|bakker|rechter)|wethouder in een gemeente|(?:onze|our) (?:cfo|ceo|hr-directeur))(?![\p{L}\p{N}])/iu;
const smallWorld =
	/(?<![\p{L}\p{N}])(?:ons dorp|klein(?:e|ste)? (?:dorp|eiland|gemeente|stadje|rechtbank|school)|kleinste eiland|\d[\d.]{1,6} inwoners|in ons complex|onze (?:nachtploeg|school|afdeling|vestiging|kraamafdeling)|basisschool (?:'t |de |het )?\p{Lu}\p{L}+|(?:team|op|van) \p{Lu}\p{L}{3,25}|our (?:village|school|branch)|ziekenhuis (?:in|de|het) \p{Lu}\p{L}+)(?![\p{L}\p{N}])/u;
const quasi: ReadonlySet<Entity> = new Set<Entity>(['location', 'age', 'postcode']);
const sensitive: ReadonlySet<Entity> = new Set<Entity>([
	'health',
	'criminal',
	'religion',
	'ethnicity',
	'politics',
	'sexual-orientation',
	'union-membership',
	'genetic',
	'biometric',
	'personal-finance'
]);

const signals = (text: string): number =>
	[unique, singleRole, smallWorld].filter((pattern) => pattern.test(text)).length;

/**
 * Looks for sentences in which a fact about somebody comes with at least two marks that leave few people
 * over: "the only", an office that one person holds, a small place, a named place, an age.
 */
export function findIndirect(
	text: string,
	findings: readonly Finding[]
): readonly IndirectIdentification[] {
	const found: IndirectIdentification[] = [];
	for (const match of text.matchAll(sentence)) {
		const start = match.index;
		const end = start + match[0].length;
		const facts = findings.filter((finding) => finding.start >= start && finding.end <= end);
		if (!facts.some(({ entity }) => sensitive.has(entity))) continue;
		const named = new Set(
			facts.filter(({ entity }) => quasi.has(entity)).map(({ entity }) => entity)
		).size;
		const marks = signals(match[0]);
		if (marks >= 1 && marks + named >= 2) found.push({ start, end, facts });
	}
	return found;
}
