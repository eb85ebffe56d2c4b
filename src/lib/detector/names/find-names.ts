import type { Candidate } from '../finding.ts';
import { endingTest } from '../endings.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicon.ts';
import { opensSentence, tokenAt, wordSet, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import { evidenceAfter } from './evidence-after.ts';
import {
	evidenceBefore,
	followsClosing,
	followsPersonVerb,
	isInGroup,
	type Announcement,
	type Evidence
} from './evidence.ts';
import { isMadeUp, isNoPerson, isStreetOfDoctor } from './no-person.ts';
import { readName, type NameShape } from './read-name.ts';
import { knowledgeIn, shapeScore, smallLetterScore, type WordKnowledge } from './shape-score.ts';
import { brands, greetings, particles, personVerbs, titles } from './words.ts';

export interface FoundName extends Candidate {
	readonly shape: NameShape;
}

type Judgement = { readonly found?: FoundName; readonly next: number } | undefined;

const nameThreshold = 0.5;
const certain = 0.9;
const announcers = new Set([...titles, '.', 'is', 'van', 'heet', 'met', 'of']);
const announcedSurely = new Set<Announcement>(['title', 'introduction', 'role']);

interface Casing {
	/** Mostly capitals: they say nothing. */
	readonly shouting: boolean;
	/** Sentences start with small letters: names may too. */
	readonly casual: boolean;
}

function casingOf(source: SourceText): Casing {
	let upper = 0;
	let other = 0;
	let small = 0;
	let capital = 0;
	for (const token of source.tokens) {
		if (token.kind !== 'word') continue;
		if (token.startsSentence && token.shape === 'lower') small += 1;
		else if (token.startsSentence) capital += 1;
		if (token.end - token.start < 3) continue;
		if (token.shape === 'upper') upper += 1;
		else other += 1;
	}
	return { shouting: upper >= 5 && upper > other * 2, casual: small >= capital };
}

/** "Paspoortaanvraag Zehra Kuipers": what it is about, and then whom. */
const endsLikePaper = endingTest(
	wordSet(
		`aanvraag aanvragen anamnese verslag rapport rapportage dossier brief gesprek intake afspraak melding klacht factuur contract verzoek overdracht
		behandeling uitslag persoon personage beoordeling evaluatie notitie bestelling bezoek formulier verklaring toestemming planning inschrijving aanmelding
		registratie vergunning onderzoek besluit beschikking advies offerte indicatie diagnose medicatie casus traject begeleiding verlof dienst keuring foto pas voorbeeld`
	),
	3
);

/** "Bel Sanne" and "Vergelijk Sanne": the capital of the first word says nothing. */
function isSentenceCapital(source: SourceText, index: number): boolean {
	const token = tokenAt(source, index);
	// "A. Bakker"
	if (token.end - token.start === 1 && tokenAt(source, index + 1).key === '.') return false;
	// "Mei-Ling"
	if (
		tokenAt(source, index + 1).key === '-' &&
		tokenAt(source, index + 2).shape === 'title' &&
		tokenAt(source, index + 2).glued
	)
		return false;
	return (
		opensSentence(source, index) &&
		(isCommonWord(token) || endsLikePaper(token.key)) &&
		!particles.has(token.key) &&
		!isFirstName(token) &&
		!followsClosing(source, index) &&
		!isInGroup(source, index + 1)
	);
}

const mayStart = (token: Token): boolean =>
	token.kind === 'word'
		? (token.shape !== 'lower' || particles.has(token.key)) &&
			(!greetings.has(token.key) || isFirstName(token))
		: token.key === "'" || token.key === '’';

/** Stops at the first small word that is no name: "dhr jansen belde". */
function trim(source: SourceText, shape: NameShape): NameShape {
	const stop = shape.words.findIndex((index, position) => {
		const word = tokenAt(source, index);
		return position > 0 && isCommonWord(word) && !(isSurname(word) && shape.particles > 0);
	});
	if (stop <= 0) return shape;
	const words = shape.words.slice(0, stop);
	return { ...shape, words, to: (words.at(-1) ?? shape.from) + 1 };
}

/** "Naam: dhr. Brugman, P.J.": the initials behind the name, up to the end of the line or the field. */
const initialsBehind = /, ?(?:\p{Lu}[a-z]?\. ?){1,5}(?=$|[\n;|,(])/uy;
function endWithInitials(source: SourceText, shape: NameShape, end: number): number {
	if (shape.initials > 0 || shape.words.length > 1) return end;
	initialsBehind.lastIndex = end;
	return end + (initialsBehind.exec(source.text)?.[0].trimEnd().length ?? 0);
}

/** A capital that opens a sentence, and behind it whose it is. */
function ownedBy(
	source: SourceText,
	{ words, particles: between, initials }: NameShape,
	known: readonly WordKnowledge[]
): boolean {
	const [first, last] = known;
	const [from, to] = words;
	if (words.length !== 2 || between === 0 || initials > 0 || !first || !last) return false;
	return (
		first.opens &&
		!first.given &&
		!first.family &&
		last.given &&
		!last.family &&
		(to ?? 0) - (from ?? 0) === 2 &&
		tokenAt(source, (from ?? 0) + 1).key === 'van'
	);
}

function judge(source: SourceText, shape: NameShape, small: boolean, before: Evidence): Judgement {
	const start = tokenAt(source, shape.from).start;
	const end = tokenAt(source, shape.to - 1).end - shape.genitive;
	const sure = before.weight >= certain;
	if (isMadeUp(source, start, end)) return { next: shape.to };
	if (sure ? isStreetOfDoctor(source, shape) : isNoPerson(source, shape, start, end))
		return { next: shape.to };
	const known = knowledgeIn(source, shape);
	const plausible =
		known.some((word) => word.given || word.family || !word.common) ||
		(!small && announcedSurely.has(before.announcement));
	if (!plausible && shape.initials === 0) return undefined;
	const own = small ? smallLetterScore(shape, known) : shapeScore(source, shape, known);
	// "Chantal B.": nobody writes so but of a person.
	const initialLast = shape.to - (shape.words.at(-1) ?? shape.to) > 1 ? 0.3 : 0;
	// "Gezichtsscan van Joris": the first word is a thing.
	if (ownedBy(source, shape, known)) return undefined;
	const confidence = sure
		? 0.95
		: Math.min(
				0.98,
				own +
					initialLast +
					((shape.words.length > 1 ||
						(known[0]?.given && !small && !brands.has(tokenAt(source, shape.from).key))) &&
					followsPersonVerb(source, shape.from)
						? 0.15
						: 0) +
					before.weight +
					evidenceAfter(source, shape.from, shape.to)
			);
	return confidence >= nameThreshold
		? {
				found: { start, end: sure ? endWithInitials(source, shape, end) : end, shape, confidence },
				next: shape.to
			}
		: undefined;
}

function judgeCapitalised(source: SourceText, index: number, before: Evidence): Judgement {
	const token = tokenAt(source, index);
	if (!mayStart(token) || isSentenceCapital(source, index)) return undefined;
	// "Hoi Bas"
	if (greetings.has(token.key) && tokenAt(source, index + 1).shape === 'title') return undefined;
	const opensSmall =
		token.shape === 'lower' && token.kind === 'word' && !/^[vdst]$/u.test(token.key);
	if (opensSmall && before.weight < 0.4) return undefined;
	// "de moeder van Sanne", "de schrijver van Bartje"
	if (opensSmall && before.announcement === 'role' && token.key === 'van') return undefined;
	const shape = readName(source, index, 'capitalised');
	return shape && judge(source, shape, false, before);
}

/** "dhr van dalen", but not "mevrouw van hiernaast". */
function opensSurname(source: SourceText, index: number): boolean {
	const shape = readName(source, index, 'any');
	const word = tokenAt(source, shape?.words.at(-1) ?? -1);
	// "de weduwe van de oud-burgemeester"
	const hyphen = tokenAt(source, shape?.to ?? -1);
	if (hyphen.key === '-' && hyphen.glued && word.shape === 'lower') return false;
	return word.kind === 'word' && (isSurname(word) || !isCommonWord(word));
}

function mayBeSurname(
	source: SourceText,
	index: number,
	before: Evidence,
	casing: Casing
): boolean {
	const token = tokenAt(source, index);
	return (
		!isCommonWord(token) ||
		(isSurname(token) && before.announcement === 'title' && casing.casual) ||
		(particles.has(token.key) && opensSurname(source, index))
	);
}

/** "mw wil", "meneer overleden", "de dokter voorschrijft": a verb, not a name. */
const isVerbal = (token: Token): boolean =>
	personVerbs.has(token.key) ||
	(!isSurname(token) &&
		/^(?:ge|be|ver|ont|her|over|voor|op|af|aan|uit|mee|toe|door|onder)\p{L}{3,15}(?:en|t|d|de|te)$/u.test(
			token.key
		));

/** First names that are English nouns in small letters. */
const englishNouns = wordSet(
	'guy jewel dean grant bill penny grace faith hope joy april june victor frank art drew miles chase hunter'
);

function judgeSmall(
	source: SourceText,
	index: number,
	before: Evidence,
	casing: Casing
): Judgement {
	const token = tokenAt(source, index);
	if (token.kind !== 'word' || (token.shape !== 'lower' && !casing.shouting)) return undefined;
	if (token.shape === 'lower' && (isVerbal(token) || englishNouns.has(token.key))) return undefined;
	const given = isFirstName(token) && !isCommonWord(token);
	const acts =
		given &&
		casing.casual &&
		token.startsSentence &&
		token.key.length > 3 &&
		personVerbs.has(tokenAt(source, index + 1).key);
	const announced =
		before.weight >= certain
			? mayBeSurname(source, index, before, casing)
			: before.weight >= 0.4 && given;
	if (!announced && !(given && (casing.casual || casing.shouting))) return undefined;
	const shape = readName(source, index, 'any');
	return (
		shape &&
		judge(
			source,
			trim(source, shape),
			true,
			(before.weight >= 0.4 && given) || acts ? { ...before, weight: certain } : before
		)
	);
}

/** Spares the great majority of words, which are small and announced by nothing, any further look. */
function mayBeName(source: SourceText, index: number): boolean {
	const token = tokenAt(source, index);
	if (token.kind !== 'word') return mayStart(token);
	if (token.shape !== 'lower') return !isSentenceCapital(source, index);
	return (
		particles.has(token.key) || isFirstName(token) || announcers.has(tokenAt(source, index - 1).key)
	);
}

/** "Sarpong en Kuipers": what is joined to a sure name is one more. */
function afterName(
	source: SourceText,
	index: number,
	before: Evidence,
	last: FoundName | undefined
): Evidence {
	const joined =
		last &&
		last.confidence >= 0.75 &&
		last.shape.to === index - 1 &&
		/^(?:en|and|&)$/u.test(tokenAt(source, index - 1).key) &&
		tokenAt(source, index).shape === 'title';
	return joined && before.weight === 0 ? { ...before, weight: 0.3 } : before;
}

/** Names that their shape and direct surroundings prove. */
export function findNames(source: SourceText): readonly FoundName[] {
	const found: FoundName[] = [];
	const casing = casingOf(source);
	let index = 0;
	while (index < source.tokens.length) {
		const before =
			mayBeName(source, index) || casing.shouting ? evidenceBefore(source, index) : undefined;
		const linked = before && afterName(source, index, before, found.at(-1));
		const judgement =
			linked &&
			((casing.shouting ? undefined : judgeCapitalised(source, index, linked)) ??
				judgeSmall(source, index, linked, casing));
		if (judgement?.found) found.push(judgement.found);
		index = Math.max(index + 1, judgement?.next ?? 0);
	}
	return found;
}
