import { endingTest } from '../endings.ts';
import { isFirstName } from '../lexicon.ts';
import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import {
	brands,
	closings,
	greetings,
	institutionEndings,
	institutions,
	nameLabels,
	personVerbs,
	publicOffices,
	roles,
	titles
} from './words.ts';

/** Ways in which the surroundings announce a name, from "mevrouw …" to an ordinary preposition. */
export type Announcement =
	| 'title'
	| 'introduction'
	| 'label'
	| 'greeting'
	| 'closing'
	| 'role'
	| 'speaker'
	| 'none'
	| 'institution';

export interface Evidence {
	readonly announcement: Announcement;
	readonly weight: number;
}

const weights: Readonly<Record<Announcement, number>> = {
	title: 1,
	introduction: 0.9,
	label: 0.6,
	greeting: 0.5,
	closing: 0.5,
	role: 0.45,
	speaker: 0.4,
	none: 0,
	institution: -0.7
};
const endsLikeRole = endingTest(
	wordSet(
		`psycholoog arts leider leidster meester werker werkster begeleider begeleidster docent leraar trainer coach verpleegkundige consulent adviseur monteur chauffeur therapeut medewerker medewerkster assistent assistente directeur chirurg moeder vader broer zus zoon dochter vriend vriendin`
	),
	1
);
const endsLikeInstitution = endingTest(
	wordSet(
		`huis bedrijf winkel bureau kantoor school fabriek keten praktijk concern kliniek centrum maatschappij theorie wet effect methode`
	),
	3
);
const articles = new Set([
	'de',
	'het',
	'een',
	'the',
	'a',
	'an',
	'deze',
	'dit',
	'dat',
	'die',
	'elke',
	'geen'
]);
const linkingWords = new Set(
	'aan met van door voor dat of en namens bij to with for from by and that zei vroeg volgens heet genaamd named called says said'.split(
		' '
	)
);
const introductions = new Map<string, readonly (readonly string[])[]>([
	['is', [['naam']]],
	['van', [['naam']]],
	[
		'.',
		[
			['t', '.', 'n', '.', 'v'],
			['t', '.', 'a', '.', 'v']
		]
	],
	['heet', [['ik']]],
	['met', [['spreekt']]],
	['of', [['name']]]
]);

const isTitle = (source: SourceText, index: number): boolean => {
	const dotted = tokenAt(source, index).key === '.' && !tokenAt(source, index + 1).startsSentence;
	const { key, shape, end } = tokenAt(source, dotted ? index - 1 : index);
	// "4205 DR GORINCHEM" is a postcode with its place.
	if (
		shape === 'upper' &&
		/[1-9]\d{3} ?\p{L}{2}$/u.test(source.text.slice(Math.max(0, end - 7), end))
	)
		return false;
	// HR and ING are a department and a bank.
	return titles.has(key) && !(shape === 'upper' && (key === 'hr' || key === 'ing'));
};

function isIntroduced(source: SourceText, from: number): boolean {
	const phrases = introductions.get(tokenAt(source, from - 1).key);
	return (
		phrases?.some((phrase) =>
			phrase.every(
				(word, offset) => tokenAt(source, from - 1 - phrase.length + offset).key === word
			)
		) ?? false
	);
}

function closesLetter(source: SourceText, from: number): boolean {
	const before = tokenAt(source, from - 1);
	if (!tokenAt(source, from).startsLine && !/^[,.]$/u.test(before.key))
		return closings.has(before.key);
	return [1, 2, 3].some((step) => closings.has(tokenAt(source, from - step).key));
}

/** "[14:02] Bram: …" and "Wilma: …" at the start of a line. */
function speaks(source: SourceText, from: number, to: number): boolean {
	const colon = tokenAt(source, to);
	if (colon.key !== ':' || !colon.glued) return false;
	const first = tokenAt(source, from);
	return tokenAt(source, from - 1).key === ']' || (first.startsLine && isFirstName(first));
}

const evidence = (announcement: Announcement, weight = weights[announcement]): Evidence => ({
	announcement,
	weight
});

function onSameLine(source: SourceText, from: number): Evidence | undefined {
	const before = tokenAt(source, from - 1);
	const beyond = tokenAt(source, from - 2);
	if (publicOffices.has(before.key)) return evidence('institution', -1);
	if (isTitle(source, from - 1)) return evidence('title');
	if (greetings.has(before.key)) return evidence('greeting');
	if (roles.has(before.key) || endsLikeRole(before.key)) return evidence('role');
	if (before.key === ',' && roles.has(beyond.key)) return evidence('none', 0.3);
	if (
		institutions.has(before.key) ||
		endsLikeInstitution(before.key) ||
		(before.key === 'van' && institutions.has(beyond.key))
	)
		return evidence('institution');
	if (
		brands.has(before.key) ||
		(/^(?:,|en|of|and|or)$/u.test(before.key) && brands.has(beyond.key))
	)
		return evidence('institution');
	if (articles.has(before.key)) return evidence('none', -0.4);
	return undefined;
}

/** What stands before a name. */
export function evidenceBefore(source: SourceText, from: number): Evidence {
	const before = tokenAt(source, from - 1);
	// "commissie-Van Traa", "type 4000-B": part of a longer word.
	if (before.key === '-' && before.glued && tokenAt(source, from).glued)
		return evidence('institution');
	if (isIntroduced(source, from)) return evidence('introduction');
	if (before.key === ':' || before.key === '=') {
		const { key } = tokenAt(source, from - 2);
		return nameLabels.has(key) || roles.has(key) || titles.has(key)
			? evidence('label')
			: evidence('none');
	}
	const near = tokenAt(source, from).startsLine ? undefined : onSameLine(source, from);
	if (near) return near;
	if (closesLetter(source, from)) return evidence('closing');
	if (before.kind === 'number') return evidence('none', -0.3);
	return evidence('none', linkingWords.has(before.key) ? 0.1 : 0);
}

const quotes = new Set(['"', "'", '“', '”', '`']);
const opensAge = (source: SourceText, to: number): boolean =>
	/^[(,]$/u.test(tokenAt(source, to).key) && /^\d{1,2}$/u.test(tokenAt(source, to + 1).key);
const isBorn = (token: Token): boolean => /^(?:geb|geboren|born|dob)$/u.test(token.key);

/** What stands after a name. */
export function evidenceAfter(source: SourceText, from: number, to: number): number {
	const after = tokenAt(source, to);
	const beyond = tokenAt(source, to + 1);
	if (after.startsLine || after.kind === 'none') return 0;
	if (/^[.@_/\\]$/u.test(after.key) && after.glued && beyond.glued && beyond.kind === 'word')
		return -0.6;
	if (quotes.has(after.key) && quotes.has(tokenAt(source, from - 1).key)) return -0.3;
	if (after.key === '&' && institutionEndings.has(beyond.key)) return -0.8;
	if (
		institutionEndings.has(after.key) ||
		(after.glued && after.key === '-' && beyond.glued && beyond.shape === 'lower')
	)
		return -0.7;
	if (brands.has(beyond.key) && /^(?:,|en|of|and|or)$/u.test(after.key)) return -0.6;
	if (after.kind === 'number') return -0.2;
	if (speaks(source, from, to)) return weights.speaker;
	if (opensAge(source, to) || isBorn(after) || isBorn(beyond)) return 0.35;
	if (/^['’]$/u.test(after.key) && beyond.key === 's' && beyond.glued) return 0.2;
	return personVerbs.has(after.key) ? 0.2 : 0;
}
