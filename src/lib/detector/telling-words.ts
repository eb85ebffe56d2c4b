import { isAnybody, isAskingSelf, isVisited, pointers, somebody } from './anybody.ts';
import { endingTest } from './endings.ts';
import { isProfession } from './names/professions.ts';
import { roles } from './names/words.ts';
import { generalities, inventions, moreRoles, roleEndings } from './person-words.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';
import { Kept } from './kept.ts';

// Words that say whom a sentence is about, and how surely.

const pronouns = wordSet(
	"hij hem haar ie em he she his her him he's she's mevrouw meneer mw dhr mevr mijnheer himself herself zichzelf"
);
const weakPronouns = wordSet('ze zij zijn they their');
/** After these "zij" is one woman, not a group. */
const singularVerbs = wordSet(
	'is was heeft had krijgt kreeg wordt werd kan kon wil wilde zit zat ligt lag draagt droeg werkt werkte woont slikt gebruikt moet moest mag gaat ging komt kwam staat zegt zei vraagt vertelt voelt drinkt belde meldde eet bidt loopt valt slaapt leeft verdient ontvangt betaalt stemt hoort ziet praat spreekt gelooft blijft doet geeft neemt weet vindt denkt huilt lijdt kampt herstelt verwacht stopt studeert zoekt verloor stal sloeg reed raakte leed viel ging bleek overleed vertrok verhuisde scheidde has does takes suffers'
);
/** Before these "zijn" is the verb. */
const notPossessed = wordSet(
	'te al nu vaak meestal wel erg heel zeer altijd soms weer nog vandaag allemaal beide zo meer veel weinig alle minder gratis klaar er de het een in op niet geen ook dan voor bij al er deze die dit dat we wij ze zij wat hier daar'
);
const self = wordSet('ik mij me mezelf i myself');
/** In a text with a name these are that person or the one who writes. */
const addressees = wordSet('u uw ik mij i you your my');
const leastCompound = 8;
const isRoleCompound = endingTest(roleEndings, 3);

/** "De nieuwe heeft …", "onze jongste krijgt …": a person, when a verb follows at once. */
const namelessOnes = wordSet('nieuwe oudste jongste middelste kleine');
const partitives = wordSet('van of uit bij from');

/** What a word says about its sentence; a word may say several things. */
export const says = {
	pronoun: 1,
	role: 2,
	weakPronoun: 4,
	self: 8,
	generality: 16,
	invention: 32,
	addressee: 64,
	partitive: 128,
	nameless: 256,
	somebody: 512
} as const;

function gatherWords(): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	const add = (list: ReadonlySet<string>, flag: number): void => {
		for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
	};
	add(pronouns, says.pronoun);
	add(roles, says.role);
	add(moreRoles, says.role);
	add(somebody, says.somebody);
	add(weakPronouns, says.weakPronoun);
	add(self, says.self);
	add(generalities, says.generality);
	add(inventions, says.invention);
	add(addressees, says.addressee);
	add(roleEndings, says.role);
	add(partitives, says.partitive);
	add(namelessOnes, says.nameless);
	return words;
}

// One look-up per word instead of one per list.
const tellingWords = gatherWords();

/** What a word says by itself. */
export const saidBy = new Kept(({ key }) => {
	const said = tellingWords.get(key) ?? 0;
	const isCompound =
		(said & says.role) === 0 &&
		((key.length >= leastCompound && isRoleCompound(key)) || isProfession(key));
	return isCompound ? said | says.role : said;
});

const isPartitive = (source: SourceText, index: number): boolean =>
	/^(?:een|eentje|iemand|one|someone|twee|oudste|jongste|nieuwste|oldest|youngest)$/u.test(
		tokenAt(source, index - 1).key
	) &&
	/^(?:onze|mijn|mn|ons|de|het|hun|hen|our|my|the|them|jullie)$/u.test(
		tokenAt(source, index + 1).key
	);

export const prepositions = wordSet(
	'in op met voor van bij uit door aan naar over om tegen achter onder na sinds vanwege wegens'
);
/** "In zijn kofferbak", "Zijn rijbewijs is": somebody's, no verb. */
const isPossessive = (source: SourceText, index: number): boolean =>
	tokenAt(source, index + 1).kind === 'word' &&
	!notPossessed.has(tokenAt(source, index + 1).key) &&
	(tokenAt(source, index).startsSentence
		? [2, 3].some((step) => singularVerbs.has(tokenAt(source, index + step).key))
		: prepositions.has(tokenAt(source, index - 1).key));

const plural = /(?:en|s)$/u;
const adjectives = wordSet(
	'nieuwe vorige oude jonge vaste ex beste andere ene vrouwelijke mannelijke new former young old female male'
);
/** "Nieuwe collega is …": a note about one person leaves the article out. */
const opensWithAdjective = (source: SourceText, index: number): boolean =>
	tokenAt(source, index - 1).startsSentence &&
	adjectives.has(tokenAt(source, index - 1).key) &&
	!plural.test(tokenAt(source, index).key);

/** As sure as this that a sentence about anybody is about one person. */
export const anybody = 0.3;

export function weightOf(
	source: SourceText,
	index: number,
	{ said, opening }: { readonly said: number; readonly opening: number }
): number {
	if (said & says.pronoun) return 0.9;
	if (said & says.role && (isVisited(source, index) || isAnybody(source, index, opening)))
		return anybody;
	if (said & says.role)
		return [1, 2, 3].some((step) => pointers.has(tokenAt(source, index - step).key)) ||
			tokenAt(source, index).startsSentence ||
			opensWithAdjective(source, index)
			? 0.8
			: 0.5;
	// "Een van onze chauffeurs", "one of my tenants".
	if (said & says.partitive && isPartitive(source, index)) return 0.86;
	const { key } = tokenAt(source, index);
	if (said & says.nameless)
		return pointers.has(tokenAt(source, index - 1).key) &&
			!(key === 'nieuwe' && tokenAt(source, index - 1).key === 'de') &&
			singularVerbs.has(tokenAt(source, index + 1).key)
			? 0.8
			: 0;
	if (key === 'zijn' && isPossessive(source, index)) return 0.85;
	if (key === 'zijn' && notPossessed.has(tokenAt(source, index + 1).key)) return 0;
	if (said & says.weakPronoun)
		return singularVerbs.has(tokenAt(source, index + 1).key) ? 0.85 : 0.6;
	if ((said & says.self) === 0) return 0;
	return isAskingSelf(source, index, opening) ? anybody : 0.6;
}

const closeOnes = wordSet('mijn onze ons deze die my our this that');
/** "Mijn patiënt", "onze collega": somebody that exists, whatever kind of text is asked for. */
export const pointsAtOne = (source: SourceText, index: number): boolean =>
	!plural.test(tokenAt(source, index).key) &&
	[1, 2].some((step) => closeOnes.has(tokenAt(source, index - step).key));
