import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { roles } from './names/words.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

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
	'is was heeft had krijgt kreeg wordt werd kan kon wil wilde zit zat ligt lag draagt droeg werkt werkte woont slikt gebruikt moet moest mag gaat ging komt kwam staat zegt zei vraagt vertelt voelt drinkt belde meldde eet bidt loopt valt slaapt leeft verdient ontvangt betaalt stemt hoort ziet praat spreekt gelooft blijft doet geeft neemt weet vindt denkt huilt lijdt kampt herstelt verwacht stopt studeert zoekt verloor stal sloeg reed raakte leed viel ging bleek overleed vertrok verhuisde scheidde has does takes suffers'
);
const pointers = wordSet(
	'mijn onze ons deze die dit een je jullie uw zijn haar de het my our this that a the one eén'
);
/** Before these "zijn" is the verb. */
const notPossessed = wordSet(
	'er de het een in op niet geen ook dan voor bij al er deze die dit dat we wij ze zij wat hier daar'
);
const self = wordSet('ik mij me mezelf i myself');
/** In a text with a name these are that person or the one who writes. */
const addressees = wordSet('u uw ik mij i you your my');
const moreRoles =
	wordSet(`patienten client man vrouw jongen meisje kind dame heer baby bejaarde oudere puber weduwe weduwnaar gast cursist medestudent
	renster wielrenner ploeggenoot medespeler klasgenoot huisgenoot opdrachtgever werkgever ondernemer zzper operator lasser boer
	boekhouder bakker bewoner uitzendkracht zwangere wethouder burgemeester agent motoragent rechter raadslid ambtenaar gymleraar
	pilot chef engineer mayor coach captain treasurer chairman caretaker receptionist professor trainee developer judge firefighter priest vicar farmer baker
	butcher dentist vet welder electrician headmaster principal temp cleaner carer apprentice volunteer passenger pt patiente
	lady guy kid child boy girl man woman employee patient client`);

const generalities =
	wordSet(`folder voorlichting symptomen oorzaken verschil uitleggen uitleg informatie algemeen algemene mensen patienten ouderen kinderen
	lezers soorten artikel blog presentatie les quiz lesstof richtlijn protocol huisartsen verpleegkundigen werknemers cijfers
	verhaal roman fictief fictieve verzonnen hypothetisch voorbeeldcasus symptoms causes leaflet people patients guideline general`);

/** Kinds of text that speak about everybody; what a reader asks for stands at the beginning. */
const genres =
	wordSet(`folder nieuwsbrief protocol werkprotocol werkinstructie instructie beleid beleidsstuk policy artikel blog sjabloon template
	standaardbrief standaardmail chatscript script quiz quizvragen verordening reglement lesstof les verhaal oefentekst vacature vacaturetekst recept
	handleiding voorlichting poster leaflet guideline newsletter explain uitleg difference verschil dosering richtlijn werkboek persbericht cao cao-tekst
	toneelstuk roman gedicht roleplay rollenspel lesson story`);
const openingTokens = 40;

const inventions = wordSet('fictief fictieve verzonnen voorbeeldcasus fictional hypothetical');

/** Last parts of words for a person by work or place: "taxichauffeur", "stagebegeleider". */
const roleEndings =
	wordSet(`medewerker medewerkster chauffeur directeur leider leidster verpleegkundige docent monteur patient client
	werknemer huurder bewoner leerling student adviseur coach arts agent consulent begeleider begeleidster beheerder voorzitter
	eigenaar ondernemer bestuurder voetballer trainer kapper bakker slager commandant piloot rechter wethouder burgemeester speler speelster moeder vader zoon dochter vriend vriendin broer zus`);
const longestRole = 15;
const leastCompound = 8;

function isRoleCompound(key: string): boolean {
	for (let size = Math.min(longestRole, key.length - 3); size >= 3; size -= 1)
		if (roleEndings.has(key.slice(-size))) return true;
	return false;
}

const isRole = ({ key }: Token): boolean =>
	roles.has(key) ||
	moreRoles.has(key) ||
	roleEndings.has(key) ||
	(key.length >= leastCompound && isRoleCompound(key));

/** Says of places in a text whether they are about one person, named or pointed at. */
export interface PersonLinks {
	/** 0 = about nobody, 1 = about a person in the same sentence. */
	readonly strengthAt: (offset: number) => number;
}

const partitives = wordSet('van of');
const isPartitive = (source: SourceText, index: number): boolean =>
	/^(?:een|eentje|iemand|one|someone|twee)$/u.test(tokenAt(source, index - 1).key) &&
	/^(?:onze|mijn|ons|de|hun|our|my|the|jullie)$/u.test(tokenAt(source, index + 1).key);

function weightOf(source: SourceText, index: number): number {
	const token = tokenAt(source, index);
	if (token.kind !== 'word') return 0;
	if (pronouns.has(token.key)) return 0.9;
	if (isRole(token))
		return [1, 2, 3].some((step) => pointers.has(tokenAt(source, index - step).key)) ||
			token.startsSentence
			? 0.8
			: 0.5;
	// "Een van onze chauffeurs", "one of my tenants".
	if (partitives.has(token.key) && isPartitive(source, index)) return 0.8;
	if (token.key === 'zijn' && notPossessed.has(tokenAt(source, index + 1).key)) return 0;
	if (weakPronouns.has(token.key))
		return singularVerbs.has(tokenAt(source, index + 1).key) ? 0.85 : 0.6;
	return self.has(token.key) ? 0.6 : 0;
}

/** Reads once, per sentence, how surely it is about one person. */
export function linkPersons(source: SourceText, earlier: readonly Finding[]): PersonLinks {
	const own = new Map<number, number>();
	const general = new Set<number>();
	const raise = (sentence: number, weight: number): void => {
		own.set(sentence, Math.max(own.get(sentence) ?? 0, weight));
	};
	for (const { entity, start } of earlier) {
		if (identifying.has(entity)) raise(tokenAt(source, indexFrom(source, start)).sentence, 1);
	}
	let fictitious = false;
	const addressed = earlier.some(({ entity }) => entity === 'person');
	for (const [index, token] of source.tokens.entries()) {
		const weight = addressed && addressees.has(token.key) ? 0.76 : weightOf(source, index);
		if (weight > 0) raise(token.sentence, weight);
		if (generalities.has(token.key)) general.add(token.sentence);
		if (inventions.has(token.key)) fictitious = true;
	}
	const concerns = earlier.some(({ entity }) => entity === 'person' || records.has(entity));
	const generalGenre =
		!concerns && source.tokens.slice(0, openingTokens).some(({ key }) => genres.has(key));
	const recorded = earlier.some(({ entity }) => records.has(entity));
	const strengthAt = (offset: number): number => {
		if (fictitious || generalGenre) return 0;
		const { sentence } = tokenAt(source, indexFrom(source, offset));
		const here = own.get(sentence) ?? 0;
		if (general.has(sentence) && here < 0.85) return here * 0.5;
		const before = [1, 2, 3, 4, 5, 6].map((step) => (own.get(sentence - step) ?? 0) - step * 0.06);
		return Math.max(here, recorded ? 0.52 : 0, ...before.map((weight) => weight * 0.9));
	};
	return { strengthAt };
}
