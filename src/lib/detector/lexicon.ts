import { endingTest } from './endings.ts';
import { places } from './lexicons/places.ts';
import { publicNames } from './lexicons/public-names.ts';
import { words } from './lexicons/words.ts';
import { lists, wordClasses } from './lists.ts';
import type { Token } from './tokens.ts';
import { WordClasses } from './word-classes.ts';
import { WordTable } from './word-table.ts';

// Four times the number of entries: what is not there is mostly seen at the first place.
const capacity = 2 ** 14;

function readEntries(): WordTable {
	const table = new WordTable(capacity);
	table.addFrontCoded(places, lists.place, lists.opensPlace);
	table.addFrontCoded(publicNames, lists.publicName);
	return table;
}

let entries: WordTable | undefined;
let classes: WordClasses | undefined;

// Of other words the classes say something by chance.
const mayBeListed = (key: string): boolean => /^[a-z]{2,25}$/u.test(key);

function listed(key: string): number {
	entries ??= readEntries();
	classes ??= new WordClasses(words, wordClasses.length);
	const flags = mayBeListed(key) ? wordClasses[classes.classOf(key)] : 0;
	return entries.flagsOf(key) | (flags ?? 0);
}

// Words longer than the common-word list reaches; Dutch derivations and compounds rarely end like a name.
const longestListedWord = 9;
/** The word list gives verbs and nouns without their regular endings. */
const inflections = ['den', 'en', 'de', 'te', 's', 't', 'e'] as const;
const shortestStem = 3;
const longestStem = 12;
const endsLikeDerivation = endingTest(
	`ing ingen heid heden lijk lijke tie ties ment menten schap eren eert eerd eerde isch ische baar bare loos loze teit zaam zame middel nummer dienst plan document overzicht rapport formulier brief verslag bericht gegevens kunde ster aal ele ief ieve tion ness ally able en ende de te ten er ers s`.split(
		/\s+/u
	),
	0
);

/** Leaves off the longest ending that leaves a stem. */
function stemOf(key: string): string {
	for (const suffix of inflections)
		if (key.length >= suffix.length + shortestStem && key.endsWith(suffix)) {
			const length = key.length - suffix.length;
			return length <= longestStem ? key.slice(0, length) : '';
		}
	return '';
}

const isDerived = (key: string): boolean =>
	(listed(stemOf(key)) & lists.commonWord) !== 0 ||
	(key.length > longestListedWord && endsLikeDerivation(key));

/** In which lists a word is, as flags. Each word of a text is asked for once. */
export function lookUp(key: string): number {
	const known = listed(key);
	if (known & (lists.commonWord | lists.surname | lists.firstName)) return known;
	return isDerived(key) ? known | lists.commonWord : known;
}

/** A token knows its lists already. */
type Word = string | Token;
const listsOf = (word: Word): number => (typeof word === 'string' ? listed(word) : word.lists);

export const isFirstName = (word: Word): boolean => (listsOf(word) & lists.firstName) !== 0;
export const isSurname = (word: Word): boolean =>
	(listsOf(word) & (lists.surname | lists.firstName)) !== 0;
export const isPublicName = (word: Word): boolean => (listsOf(word) & lists.publicName) !== 0;
export const isPlace = (word: Word): boolean => (listsOf(word) & lists.place) !== 0;
/** Is this the first word of a place of several words, as "den" and "alphen"? */
export const opensPlace = (word: Token): boolean => (word.lists & lists.opensPlace) !== 0;
export const isCommonWord = (word: Word): boolean =>
	((typeof word === 'string' ? lookUp(word) : word.lists) & lists.commonWord) !== 0;
