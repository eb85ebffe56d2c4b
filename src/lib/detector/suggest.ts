import type { Assessment } from './assess.ts';
import { sensitiveEntities, type Entity } from './entities.ts';
import type { Finding, Span } from './finding.ts';

/** The five ways to say it without the data, in the order in which to try them. */
export type Technique =
	'ask-without-data' | 'generalise' | 'aggregate' | 'synthetic' | 'pseudonymise';

export type Role =
	'patient' | 'client' | 'customer' | 'colleague' | 'pupil' | 'tenant' | 'relative' | 'person';

/** What to write instead, as a code with parameters; the caller words it. */
export type Replacement =
	| { readonly kind: 'age-band'; readonly from: number; readonly to: number }
	| { readonly kind: 'amount-band'; readonly from: number; readonly to: number }
	| { readonly kind: 'year-only'; readonly year: number }
	| { readonly kind: 'month-only'; readonly month: number }
	| { readonly kind: 'postcode-area'; readonly area: string }
	| { readonly kind: 'region' }
	| { readonly kind: 'role'; readonly role: Role }
	| { readonly kind: 'index-100' }
	| { readonly kind: 'placeholder'; readonly entity: Entity; readonly number: number };

export interface Suggestion extends Span {
	readonly technique: Technique;
	readonly replacement?: Replacement;
}

const rolesByWord: Readonly<Record<string, Role>> = {
	patient: 'patient',
	patiënt: 'patient',
	patiënte: 'patient',
	cliënt: 'client',
	cliënte: 'client',
	client: 'client',
	bewoner: 'client',
	klant: 'customer',
	customer: 'customer',
	collega: 'colleague',
	medewerker: 'colleague',
	werknemer: 'colleague',
	colleague: 'colleague',
	employee: 'colleague',
	leerling: 'pupil',
	student: 'pupil',
	pupil: 'pupil',
	huurder: 'tenant',
	tenant: 'tenant',
	zoon: 'relative',
	dochter: 'relative',
	man: 'relative',
	vrouw: 'relative',
	moeder: 'relative',
	vader: 'relative'
};
const months = [
	['januari', 'january'],
	['februari', 'february'],
	['maart', 'march'],
	['april', 'april'],
	['mei', 'may'],
	['juni', 'june'],
	['juli', 'july'],
	['augustus', 'august'],
	['september', 'september'],
	['oktober', 'october'],
	['november', 'november'],
	['december', 'december']
] as const;
const yearsPerBand = 10;
const roleReach = 24;

function roleBefore(text: string, start: number): Role {
	const words = text.slice(Math.max(0, start - roleReach), start).toLowerCase();
	for (const word of words.split(/[^\p{L}]+/u).reverse()) {
		const role = Object.hasOwn(rolesByWord, word) ? rolesByWord[word] : undefined;
		if (role) return role;
	}
	return 'person';
}

/** A band of half the power of ten around an amount: 2,914 lies between 2,500 and 3,000. */
function amountBand(value: string): Replacement | undefined {
	const figures = /\d[\d.]{0,12}/u.exec(value.replace(/,\d{1,2}(?!\d)/u, ''))?.[0];
	const amount = Number(figures?.replaceAll('.', '') ?? Number.NaN);
	if (!Number.isFinite(amount) || amount < yearsPerBand) return undefined;
	const step = 10 ** Math.floor(Math.log10(amount)) / 2;
	const from = Math.floor(amount / step) * step;
	return { kind: 'amount-band', from, to: from + step };
}

function ageBand(value: string): Replacement | undefined {
	const age = Number(/\d{1,3}/u.exec(value)?.[0] ?? Number.NaN);
	if (!Number.isFinite(age)) return undefined;
	const from = Math.floor(age / yearsPerBand) * yearsPerBand;
	return { kind: 'age-band', from, to: from + yearsPerBand - 1 };
}

function yearOnly(value: string): Replacement | undefined {
	const year = /(?:19|20)\d\d/u.exec(value)?.[0];
	return year === undefined ? undefined : { kind: 'year-only', year: Number(year) };
}

function monthOnly(value: string): Replacement | undefined {
	const lower = value.toLowerCase();
	const month = months.findIndex((names) => names.some((name) => lower.includes(name)));
	return month < 0 ? undefined : { kind: 'month-only', month: month + 1 };
}

const generalised: Readonly<Partial<Record<Entity, (value: string) => Replacement | undefined>>> = {
	age: ageBand,
	'date-of-birth': yearOnly,
	location: () => ({ kind: 'region' }),
	postcode: (value) => ({ kind: 'postcode-area', area: value.slice(0, 2) }),
	'personal-finance': amountBand
};

const withReplacement = (
	technique: Technique,
	{ start, end }: Span,
	replacement?: Replacement
): Suggestion => ({ technique, start, end, ...(replacement ? { replacement } : {}) });

function suggestionFor(text: string, finding: Finding, number: number): Suggestion {
	const { entity, start, end } = finding;
	const value = text.slice(start, end);
	const general = generalised[entity]?.(value);
	if (general) return withReplacement('generalise', finding, general);
	if (entity === 'person') {
		const role = roleBefore(text, start);
		if (role !== 'person') return withReplacement('generalise', finding, { kind: 'role', role });
	}
	if (entity === 'company-confidential')
		return /\d/u.test(value)
			? withReplacement('aggregate', finding, { kind: 'index-100' })
			: withReplacement('ask-without-data', finding);
	if (sensitiveEntities.has(entity)) return withReplacement('ask-without-data', finding);
	// A secret is to be left out; that only its owner has the key makes no code of it a good idea.
	const technique = entity === 'credential' ? 'ask-without-data' : 'pseudonymise';
	return withReplacement(technique, finding, { kind: 'placeholder', entity, number });
}

/** The same value gets the same number, as in `mask`. */
function* perFinding(text: string, findings: readonly Finding[]): Generator<Suggestion> {
	const numbers = new Map<string, number>();
	const counts = new Map<Entity, number>();
	for (const finding of findings) {
		const { entity, start, end } = finding;
		const key = `${entity}:${text.slice(start, end).toLowerCase()}`;
		let number = numbers.get(key);
		if (number === undefined) {
			number = (counts.get(entity) ?? 0) + 1;
			counts.set(entity, number);
			numbers.set(key, number);
		}
		yield suggestionFor(text, finding, number);
	}
}

/**
 * Names the techniques that fit, first those for the whole text and then per passage in order. Codes and
 * parameters only. A safe text gets none.
 */
export function suggestFor(
	text: string,
	{ verdict, reasons, indirect }: Assessment,
	findings: readonly Finding[]
): readonly Suggestion[] {
	if (verdict === 'safe') return [];
	const whole = { start: 0, end: text.length };
	const suggestions: Suggestion[] = [];
	if (reasons.some(({ code }) => code === 'bulk'))
		suggestions.push({ technique: 'aggregate', ...whole }, { technique: 'synthetic', ...whole });
	else suggestions.push({ technique: 'ask-without-data', ...whole });
	const local = [...perFinding(text, findings)];
	for (const mark of indirect.flatMap(({ marks }) => marks)) {
		if (mark.kind === 'unique' || mark.kind === 'office')
			local.push(withReplacement('generalise', mark, { kind: 'role', role: 'person' }));
		const month = mark.kind === 'event' ? monthOnly(text.slice(mark.start, mark.end)) : undefined;
		if (month) local.push(withReplacement('generalise', mark, month));
	}
	return [...suggestions, ...local.sort((a, b) => a.start - b.start || a.end - b.end)];
}
