import { endingTest } from './endings.ts';
import { commonWords } from './lexicons/common-words.ts';
import { englishWords } from './lexicons/english-words.ts';
import { firstNames } from './lexicons/first-names.ts';
import { places } from './lexicons/places.ts';
import { publicNames } from './lexicons/public-names.ts';
import { surnames } from './lexicons/surnames.ts';
import type { Token } from './tokens.ts';

const isPrefixMark = (code: number): boolean => code >= 65 && code <= 90;

/** Reads what `frontCode` in scripts/lexicon wrote: a capital says how much is shared with the previous entry. */
export function readFrontCoded(coded: string): readonly string[] {
	const entries: string[] = [];
	let previous = '';
	let position = 0;
	while (position < coded.length) {
		const shared = coded.charCodeAt(position) - 65;
		let end = position + 1;
		while (end < coded.length && !isPrefixMark(coded.charCodeAt(end))) end += 1;
		previous = previous.slice(0, shared) + coded.slice(position + 1, end);
		entries.push(previous);
		position = end;
	}
	return entries;
}

/** What the lists say about a word; a word may be in several. */
const lists = { firstName: 1, surname: 2, place: 4, publicName: 8, commonWord: 16 } as const;

function readLists(): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	const add = (entries: Iterable<string>, list: number): void => {
		for (const entry of entries) words.set(entry, (words.get(entry) ?? 0) | list);
	};
	add(readFrontCoded(commonWords), lists.commonWord);
	add(englishWords.split(' '), lists.commonWord);
	add(readFrontCoded(surnames), lists.surname);
	add(readFrontCoded(firstNames), lists.firstName);
	add(readFrontCoded(places), lists.place);
	add(readFrontCoded(publicNames), lists.publicName);
	return words;
}

let words: ReadonlyMap<string, number> | undefined;

// Words longer than the common-word list reaches; Dutch derivations and compounds rarely end like a name.
const longestListedWord = 9;
/** The word list gives verbs and nouns without their regular endings. */
const inflection = /^(\p{L}{3,12}?)(?:s|t|e|en|de|te|den)$/u;
const endsLikeDerivation = endingTest(
	`ing ingen heid heden lijk lijke tie ties ment menten schap eren eert eerd eerde isch ische baar bare loos loze teit zaam zame middel nummer dienst plan document overzicht rapport formulier brief verslag bericht gegevens kunde ster aal ele ief ieve tion ness ally able en ende de te ten er ers s`.split(
		/\s+/u
	),
	0
);

function isInflected(key: string): boolean {
	const stem = inflection.exec(key)?.[1];
	if (stem !== undefined && ((words?.get(stem) ?? 0) & lists.commonWord) !== 0) return true;
	return key.length > longestListedWord && endsLikeDerivation(key);
}

/** In which lists a word is, as flags; costs a look into memory that no cache holds, so each word of a text is asked for once. */
export function lookUp(key: string): number {
	words ??= readLists();
	const known = words.get(key) ?? 0;
	if (known & (lists.commonWord | lists.surname | lists.firstName)) return known;
	return isInflected(key) ? known | lists.commonWord : known;
}

/** A token knows its lists already. */
type Word = string | Token;
const listsOf = (word: Word): number => (typeof word === 'string' ? lookUp(word) : word.lists);

export const isFirstName = (word: Word): boolean => (listsOf(word) & lists.firstName) !== 0;
export const isSurname = (word: Word): boolean =>
	(listsOf(word) & (lists.surname | lists.firstName)) !== 0;
export const isPublicName = (word: Word): boolean => (listsOf(word) & lists.publicName) !== 0;
export const isPlace = (word: Word): boolean => (listsOf(word) & lists.place) !== 0;
export const isCommonWord = (word: Word): boolean => (listsOf(word) & lists.commonWord) !== 0;
