import { commonWords } from './lexicons/common-words.ts';
import { englishWords } from './lexicons/english-words.ts';
import { firstNames } from './lexicons/first-names.ts';
import { places } from './lexicons/places.ts';
import { publicNames } from './lexicons/public-names.ts';
import { surnames } from './lexicons/surnames.ts';

const isPrefixMark = (code: number): boolean => code >= 65 && code <= 90;

/** Reads what `frontCode` in scripts/lexicon wrote: a capital says how much is shared with the previous entry. */
export function readFrontCoded(coded: string): Set<string> {
	const entries = new Set<string>();
	let previous = '';
	let position = 0;
	while (position < coded.length) {
		const shared = coded.charCodeAt(position) - 65;
		let end = position + 1;
		while (end < coded.length && !isPrefixMark(coded.charCodeAt(end))) end += 1;
		previous = previous.slice(0, shared) + coded.slice(position + 1, end);
		entries.add(previous);
		position = end;
	}
	return entries;
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

const firstNameSet = once(() => readFrontCoded(firstNames));
const surnameSet = once(() => readFrontCoded(surnames));
const placeSet = once(() => readFrontCoded(places));
const publicNameSet = once(() => readFrontCoded(publicNames));
const commonWordSet = once(() => {
	const words = readFrontCoded(commonWords);
	for (const word of englishWords.split(' ')) words.add(word);
	return words;
});

// Words longer than the common-word list reaches; Dutch derivations and compounds rarely end like a name.
const longestListedWord = 9;
/** The word list gives verbs and nouns without their regular endings. */
const inflection = /^(\p{L}{3,12}?)(?:s|t|e|en|de|te|den)$/u;
const derivation =
	/(?:ing|ingen|heid|heden|lijk|lijke|tie|ties|ment|menten|schap|eren|eert|eerd|eerde|isch|ische|baar|bare|loos|loze|teit|zaam|zame|middel|nummer|dienst|plan|document|overzicht|rapport|formulier|brief|verslag|bericht|gegevens|kunde|ster|aal|ele|ief|ieve|tion|ness|ally|ing|ment|able|en|ende|de|te|ten|er|ers|s)$/u;

export const isFirstName = (key: string): boolean => firstNameSet().has(key);
export const isSurname = (key: string): boolean => surnameSet().has(key) || firstNameSet().has(key);
export const isPublicName = (key: string): boolean => publicNameSet().has(key);
export const isPlace = (key: string): boolean => placeSet().has(key);
export function isCommonWord(key: string): boolean {
	const words = commonWordSet();
	if (words.has(key)) return true;
	if (isSurname(key)) return false;
	const stem = inflection.exec(key)?.[1];
	if (stem !== undefined && words.has(stem)) return true;
	return key.length > longestListedWord && derivation.test(key);
}
