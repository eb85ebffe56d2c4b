import { endingTest } from '../endings.ts';
import { isCommonWord, isFirstName, isPlace, isSurname } from '../lexicon.ts';
import { tokenAt, wordSet, type SourceText } from '../source-text.ts';
import {
	articles,
	endsLikePetOrThing,
	groups,
	kin,
	linkingWords,
	elders,
	moreInstitutions,
	offerings,
	possessions,
	requests,
	schoolWords,
	speech,
	subjects,
	teachers
} from './evidence-words.ts';
import { isProfession } from './professions.ts';
import {
	brands,
	closings,
	greetings,
	institutions,
	nameLabels,
	particles,
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

export const weights: Readonly<Record<Announcement, number>> = {
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
export const endsLikeInstitution = endingTest(
	wordSet(
		`huis bedrijf winkel bureau kantoor school fabriek keten praktijk concern kliniek centrum maatschappij corporatie instelling stichting vereniging verzekeraar aanbieder fonds
			theorie wet effect methode`
	),
	3
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
	['heet', [['ik'], ['die'], ['hij'], ['zij'], ['ze'], ['zoon'], ['dochter'], ['man'], ['vrouw']]],
	['heette', [['die'], ['hij'], ['zij'], ['ze']]],
	['genaamd', [[]]],
	['met', [['spreekt'], ['hoi'], ['hallo'], ['hi'], ['hey'], ['goedemorgen'], ['goedemiddag']]],
	['naar', [['vraag'], ['vragen']]],
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
	if (!tokenAt(source, from).startsLine && before.key !== ',' && before.key !== '.')
		return closings.has(before.key);
	return [1, 2, 3].some((step) => closings.has(tokenAt(source, from - step).key));
}

const evidence = (announcement: Announcement, weight = weights[announcement]): Evidence => ({
	announcement,
	weight
});

const endsLikeTravel = endingTest(
	wordSet('trein vlucht reis bus boot tocht rit weg ferry auto'),
	0
);

/** "de wethouder van Fictiedam", "het hotel in Praag": where, not who. */
function saysWhere(source: SourceText, from: number): boolean {
	const token = tokenAt(source, from);
	const before = tokenAt(source, from - 1);
	if (token.shape !== 'title' || isFirstName(token) || tokenAt(source, from + 1).shape === 'title')
		return false;
	if (before.key === 'in') return true;
	if (before.key === 'naar' && endsLikeTravel(tokenAt(source, from - 2).key)) return true;
	const { key } = tokenAt(source, from - 2);
	return (
		before.key === 'van' &&
		(roles.has(key) || isProfession(key)) &&
		(!isSurname(token) || isPlace(token))
	);
}

/** "Ben & Jerry's" */
export const endsBrand = (source: SourceText, from: number): boolean =>
	tokenAt(source, from - 1).key === '&' &&
	/^['’]$/u.test(tokenAt(source, from + 1).key) &&
	tokenAt(source, from + 2).key === 's';

/** "dat Sanne", "dat T. de Kok": a conjunction, not an article. */
const opensPerson = (source: SourceText, from: number): boolean =>
	isFirstName(tokenAt(source, from)) ||
	(tokenAt(source, from).shape !== 'lower' && tokenAt(source, from + 1).key === '.');

/** Also of several: "de huurders Sarpong en Kuipers". */
const isRole = (key: string): boolean =>
	roles.has(key) ||
	(key.endsWith('s') && roles.has(key.slice(0, -1))) ||
	(key.endsWith('en') && roles.has(key.slice(0, -2)));

/** A language is a lesson where a school is near: "de kinderen krijgen Frans". */
function isLesson(source: SourceText, from: number): boolean {
	const { key, sentence } = tokenAt(source, from);
	if (!subjects.has(key)) return false;
	for (let step = -reach; step <= reach; step += 1) {
		const token = tokenAt(source, from + step);
		if (token.sentence === sentence && (schoolWords.has(token.key) || /klas$/u.test(token.key)))
			return true;
	}
	return false;
}
const reach = 8;

function onSameLine(source: SourceText, from: number): Evidence | undefined {
	const before = tokenAt(source, from - 1);
	const beyond = tokenAt(source, from - 2);
	if (publicOffices.has(before.key)) return evidence('institution', -1);
	if (isTitle(source, from - 1)) return evidence('title');
	if (greetings.has(before.key)) return evidence('greeting');
	if (isLesson(source, from)) return evidence('none', -0.3);
	if (teachers.has(before.key) && subjects.has(tokenAt(source, from).key))
		return evidence('institution');
	if (isRole(before.key) || isProfession(before.key)) return evidence('role');
	if (before.key === 'er' && tokenAt(source, from - 3).key === 'zzp') return evidence('role');
	if (speech.has(before.key)) return evidence('none', 0.4);
	if (before.key === ',' && elders.has(beyond.key)) return evidence('none', 0.4);
	if (before.key === ',' && (roles.has(beyond.key) || isProfession(beyond.key)))
		return evidence('none', 0.3);
	if (
		institutions.has(before.key) ||
		endsLikeInstitution(before.key) ||
		endsLikePetOrThing(before.key) ||
		endsBrand(source, from) ||
		moreInstitutions.has(before.key) ||
		(before.key === 'van' &&
			((institutions.has(beyond.key) && !possessions.has(beyond.key)) ||
				(offerings.has(beyond.key) && !isFirstName(tokenAt(source, from)))))
	)
		return evidence('institution');
	if (
		brands.has(before.key) ||
		(brands.has(beyond.key) && /^(?:,|en|of|and|or)$/u.test(before.key))
	)
		return evidence('institution');
	if (
		articles.has(before.key) &&
		!(before.key === 'die' && particles.has(tokenAt(source, from).key)) &&
		!(before.key === 'dat' && opensPerson(source, from))
	)
		return evidence('none', -0.4);
	if (
		/^(?:van|of)$/u.test(before.key) &&
		kin.has(beyond.key) &&
		tokenAt(source, from).shape === 'title' &&
		!isPlace(tokenAt(source, from))
	)
		return evidence('none', 0.4);
	if (saysWhere(source, from)) return evidence('none', -0.5);
	if (
		before.shape === 'title' &&
		isCommonWord(before) &&
		/(?:se|sche|aan|ees|ier|iaan|er)$/u.test(before.key) &&
		/^(?:de|een|die|the)$/u.test(beyond.key)
	)
		return evidence('none', 0.15);
	if (requests.has(before.key) && isFirstName(tokenAt(source, from)))
		return evidence('none', tokenAt(source, from).shape === 'lower' ? 0.4 : 0.15);
	return undefined;
}

/** Is this the name under "Groeten," or "Met vriendelijke groet"? */
export const followsClosing = (source: SourceText, from: number): boolean =>
	closings.has(tokenAt(source, from - 1).key) ||
	(/^[,.!]$/u.test(tokenAt(source, from - 1).key) && closings.has(tokenAt(source, from - 2).key));

/** "Vrijdag beviel Selamawit Tekle": the verb before its subject. */
export const followsPersonVerb = (source: SourceText, from: number): boolean =>
	personVerbs.has(tokenAt(source, from - 1).key) && !tokenAt(source, from).startsSentence;

export const isInGroup = (source: SourceText, to: number): boolean =>
	/^(?:uit|van|from)$/u.test(tokenAt(source, to).key) && groups.has(tokenAt(source, to + 1).key);

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
	// "20418 Noud Voorbeeldsma 5,4": in a list a whole name stands between numbers.
	if (before.kind === 'number')
		return evidence('none', isFirstName(tokenAt(source, from)) ? -0.1 : -0.3);
	return evidence('none', linkingWords.has(before.key) ? 0.1 : 0);
}
