import { commonWords } from './lexicons/common-words.ts';
import { englishWords } from './lexicons/english-words.ts';
import { firstNames } from './lexicons/first-names.ts';
import { places } from './lexicons/places.ts';
import { publicNames } from './lexicons/public-names.ts';
import { surnames } from './lexicons/surnames.ts';

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
const listsOf = (key: string): number => (words ??= readLists()).get(key) ?? 0;

// Words longer than the common-word list reaches; Dutch derivations and compounds rarely end like a name.
const longestListedWord = 9;
/** The word list gives verbs and nouns without their regular endings. */
const inflection = /^(\p{L}{3,12}?)(?:s|t|e|en|de|te|den)$/u;
const derivation =
	/(?:ing|ingen|heid|heden|lijk|lijke|tie|ties|ment|menten|schap|eren|eert|eerd|eerde|isch|ische|baar|bare|loos|loze|teit|zaam|zame|middel|nummer|dienst|plan|document|overzicht|rapport|formulier|brief|verslag|bericht|gegevens|kunde|ster|aal|ele|ief|ieve|tion|ness|ally|ing|ment|able|en|ende|de|te|ten|er|ers|s)$/u;

export const isFirstName = (key: string): boolean => (listsOf(key) & lists.firstName) !== 0;
export const isSurname = (key: string): boolean =>
	(listsOf(key) & (lists.surname | lists.firstName)) !== 0;
export const isPublicName = (key: string): boolean => (listsOf(key) & lists.publicName) !== 0;
export const isPlace = (key: string): boolean => (listsOf(key) & lists.place) !== 0;
export function isCommonWord(key: string): boolean {
	const known = listsOf(key);
	if (known & lists.commonWord) return true;
	if (known & (lists.surname | lists.firstName)) return false;
	const stem = inflection.exec(key)?.[1];
	if (stem !== undefined && listsOf(stem) & lists.commonWord) return true;
	return key.length > longestListedWord && derivation.test(key);
}
