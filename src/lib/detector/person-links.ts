import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { roles } from './names/words.ts';
import { indexFrom, placesOf, tokenAt, wordSet, type SourceText } from './source-text.ts';

const identifying: ReadonlySet<Entity> = new Set<Entity>([
	'person',
	'age',
	'date-of-birth',
	'bsn',
	'patient-number',
	'handle',
	'employee-number',
	'customer-number'
]);
/** A text with one of these is a record about someone: every line of it is. */
const records: ReadonlySet<Entity> = new Set<Entity>(['date-of-birth', 'bsn', 'patient-number']);
const pronouns = wordSet(
	'hij hem haar he she his her him mevrouw meneer mw dhr mevr mijnheer himself herself zichzelf'
);
const weakPronouns = wordSet('ze zij zijn they their');
/** After these "zij" is one woman, not a group. */
const singularVerbs = wordSet(
	'is was heeft had krijgt kreeg wordt werd kan kon wil wilde zit zat ligt lag draagt droeg werkt werkte woont slikt gebruikt moet moest mag gaat ging komt kwam staat zegt zei vraagt vertelt voelt drinkt belde meldde'
);
const pointers = wordSet(
	'mijn onze ons deze die dit een je jullie uw zijn haar de het my our this that a the one eén'
);
const self = wordSet('ik mij me mezelf i myself');
const moreRoles =
	wordSet(`patienten client man vrouw jongen meisje kind dame heer baby bejaarde oudere puber weduwe weduwnaar gast cursist medestudent
	renster wielrenner ploeggenoot medespeler klasgenoot huisgenoot opdrachtgever werkgever ondernemer zzper operator lasser boer
	boekhouder bakker bewoner uitzendkracht zwangere wethouder burgemeester agent motoragent rechter raadslid ambtenaar gymleraar
	lady guy kid child boy girl man woman employee patient client`);

const generalities =
	wordSet(`folder voorlichting symptomen oorzaken verschil uitleggen uitleg informatie algemeen algemene mensen patienten ouderen kinderen
	lezers artikel blog presentatie les quiz lesstof richtlijn protocol huisartsen verpleegkundigen werknemers cijfers onderzoek
	verhaal roman fictief fictieve verzonnen hypothetisch voorbeeldcasus symptoms causes leaflet people patients guideline general`);

/** Kinds of text that speak about everybody; what a reader asks for stands at the beginning. */
const genres =
	wordSet(`folder nieuwsbrief protocol werkprotocol werkinstructie instructie beleid beleidsstuk policy artikel blog sjabloon template
	standaardbrief standaardmail chatscript script quiz quizvragen verordening reglement lesstof les verhaal oefentekst vacature vacaturetekst recept
	handleiding voorlichting poster leaflet guideline newsletter explain uitleg difference verschil dosering richtlijn werkboek persbericht cao cao-tekst
	toneelstuk roman gedicht roleplay rollenspel lesson story`);
const openingTokens = 40;

const inventions = wordSet('fictief fictieve verzonnen voorbeeldcasus fictional hypothetical');

/** What a word says about its sentence; a word may say several things. */
const says = {
	pronoun: 1,
	role: 2,
	weakPronoun: 4,
	self: 8,
	generality: 16,
	invention: 32
} as const;

function gatherWords(): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	const add = (list: ReadonlySet<string>, flag: number): void => {
		for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
	};
	add(pronouns, says.pronoun);
	add(roles, says.role);
	add(moreRoles, says.role);
	add(weakPronouns, says.weakPronoun);
	add(self, says.self);
	add(generalities, says.generality);
	add(inventions, says.invention);
	return words;
}

// One look-up per word instead of seven.
const tellingWords = gatherWords();

/** Says of places in a text whether they are about one person, named or pointed at. */
export interface PersonLinks {
	/** 0 = about nobody, 1 = about a person in the same sentence. */
	readonly strengthAt: (offset: number) => number;
}

function weightOf(source: SourceText, index: number, said: number): number {
	if (said & says.pronoun) return 0.9;
	if (said & says.role)
		return pointers.has(tokenAt(source, index - 1).key) ||
			pointers.has(tokenAt(source, index - 2).key) ||
			tokenAt(source, index).startsSentence
			? 0.8
			: 0.5;
	if (said & says.weakPronoun)
		return singularVerbs.has(tokenAt(source, index + 1).key) ? 0.85 : 0.6;
	return said & says.self ? 0.6 : 0;
}

interface SentenceFacts {
	/** By sentence: how surely its words are about one person. */
	readonly weights: readonly number[];
	/** Sentences that speak about everybody. */
	readonly general: ReadonlySet<number>;
	readonly isFictitious: boolean;
	readonly isGenre: boolean;
}

function readSentences(source: SourceText): SentenceFacts {
	const weights: number[] = [];
	const general = new Set<number>();
	let isFictitious = false;
	for (const index of placesOf(source, ({ key }) => tellingWords.has(key))) {
		const { key, sentence } = tokenAt(source, index);
		const said = tellingWords.get(key) ?? 0;
		weights[sentence] = Math.max(weights[sentence] ?? 0, weightOf(source, index, said));
		if (said & says.generality) general.add(sentence);
		if (said & says.invention) isFictitious = true;
	}
	const isGenre = source.tokens.slice(0, openingTokens).some(({ key }) => genres.has(key));
	return { weights, general, isFictitious, isGenre };
}

// Many recognizers ask about the same text; the answer goes with the text.
const sentencesBySource = new WeakMap<SourceText, SentenceFacts>();

function sentencesOf(source: SourceText): SentenceFacts {
	const known = sentencesBySource.get(source);
	if (known) return known;
	const facts = readSentences(source);
	sentencesBySource.set(source, facts);
	return facts;
}

/** Reads once, per sentence, how surely it is about one person. */
export function linkPersons(source: SourceText, earlier: readonly Finding[]): PersonLinks {
	const { weights, general, isFictitious, isGenre } = sentencesOf(source);
	const identified = new Set<number>();
	for (const { entity, start } of earlier) {
		if (identifying.has(entity)) identified.add(tokenAt(source, indexFrom(source, start)).sentence);
	}
	const concerns = earlier.some(({ entity }) => entity === 'person' || records.has(entity));
	const recorded = earlier.some(({ entity }) => records.has(entity));
	const own = (sentence: number): number =>
		identified.has(sentence) ? 1 : (weights[sentence] ?? 0);
	const strengthAt = (offset: number): number => {
		if (isFictitious || (isGenre && !concerns)) return 0;
		const { sentence } = tokenAt(source, indexFrom(source, offset));
		const here = own(sentence);
		if (general.has(sentence) && here < 0.9) return here * 0.5;
		let strength = Math.max(here, recorded ? 0.52 : 0);
		for (let step = 1; step <= 6; step += 1)
			strength = Math.max(strength, (own(sentence - step) - step * 0.06) * 0.9);
		return strength;
	};
	return { strengthAt };
}
