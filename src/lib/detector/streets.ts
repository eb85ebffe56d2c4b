import { isCommonWord, isFirstName, isPlace, isPublicName, isSurname } from './lexicon.ts';
import { titles } from './names/words.ts';
import { hasWordBefore, tokenAt, wordSet, type SourceText } from './source-text.ts';
import {
	namesOneStreet,
	noStreet,
	perhapsStreet,
	streetPrefixes,
	surelyStreet
} from './street-words.ts';
import type { Token } from './tokens.ts';

/** A house number with its addition: 12, 7b, 18-A, 4 hs, 163 II, 312-3, 8-bis, 12A-3, 3, 2e etage. Sticky. */
export const houseNumber =
	/\d{1,5}(?:(?:[ -]?(?:bis|hs|huis|boven|beneden|rood|zwart|rd|zw|III|IV|II|I|V)|-\d{1,4}(?!-)|[ -]?[a-zA-Z](?:-?\d{1,3})?)(?![\p{L}\p{N}])(?:-\d{1,3}(?![\p{L}\p{N}-]))?|[a-zA-Z]\d?(?![\p{L}\p{N}]))?(?![\p{L}\p{N}]|[.,:]\d|[-/]\d|%)/uy;

/** Is this word the name of a street rather than of a person? */
export const endsLikeStreet = (key: string): boolean =>
	key.length > 5 && surelyStreet.test(key) && !isSurname(key);

const openers = wordSet(
	'op aan naar te adres woonadres bezoekadres bezorgadres adressen van wonende woont woonachtig woon wonen at lives address to straat'
);
const homes = wordSet(
	'woont woonde woon wonen wonende woonachtig adres woonadres bezorgadres afleveradres verhuist verhuisd verhuisde verblijft gevestigd ingeschreven lives living lived resides residing address'
);
export const numberWords = wordSet('nr nummer no huisnummer huisnr');

const isAbbreviated = (token: Token, next: Token): boolean =>
	token.key === 'str' || (next.key === '.' && next.glued && /(?:str|ln|wg|pl)$/u.test(token.key));

export interface Street {
	readonly start: number;
	readonly confidence: number;
}

const follows = (source: SourceText, token: Token, follower: Token): boolean =>
	!follower.startsLine &&
	(follower.start === token.end ||
		(follower.start - token.end === 1 && source.text.charAt(token.end) === ' '));

const isCapital = ({ shape }: Token): boolean => shape === 'title' || shape === 'upper';

/** "Jan" in "Jan Evertsenlaan", but not in "Sanne Kerkstraat 4": streets are named after people, not after churches. */
const namesPerson = (source: SourceText, index: number, last: number): boolean => {
	const { key } = tokenAt(source, index);
	if (!isFirstName(key)) return !isCommonWord(key);
	const stem = tokenAt(source, last).key.replace(surelyStreet, '');
	if (isPublicName(`${key} ${stem}`)) return true;
	return stem.length > 2 && !isCommonWord(stem) && !isCommonWord(stem.replace(/s$/u, ''));
};

/** Is the word at `index` part of the street name that ends at `last`? */
function belongs(source: SourceText, index: number, last: number): boolean {
	const token = tokenAt(source, index);
	if (!isCapital(token)) return false;
	if (streetPrefixes.has(token.key))
		return !token.startsSentence || !/^(?:op|in|bij|voor|aan)$/u.test(token.key);
	const dotted = tokenAt(source, index + 1).key === '.';
	if (dotted) return token.end - token.start <= 4;
	return (!token.startsSentence || isFirstName(token.key)) && namesPerson(source, index, last);
}

/** Takes the words that belong to a street name in front of its last word: "Burgemeester", "P.C.", "Jan van der", "1e". */
function startOfStreet(source: SourceText, last: number): number {
	let first = last;
	let index = last - 1;
	while (last - index <= 7) {
		const token = tokenAt(source, index);
		if (!follows(source, token, tokenAt(source, index + 1))) break;
		const particle =
			token.shape === 'lower' && /^(?:van|de|der|den|ter|ten|het|t|s|la|ln)$/u.test(token.key);
		// "2511 BT Kerkstraat 3"
		if (token.shape === 'upper' && /^\d{4}$/u.test(tokenAt(source, index - 1).key)) break;
		// "Meneer Bhagwandin van de Meidoornstraat 112"
		if (titles.has(tokenAt(source, index - 1).key) && isCapital(token)) break;
		const mark = /^[.'’-]$/u.test(token.key);
		const ordinal = token.kind === 'number' && /^[1-5](?:e|de|ste)$/u.test(token.key);
		if (ordinal || (token.kind === 'word' && belongs(source, index, last))) first = index;
		else if (!particle && !mark) break;
		index -= 1;
	}
	return first;
}

/** "Voor het vaarbewijs 1 …": at the start of a sentence any preposition has a capital. */
const preposition = /^(?:achter|voor|onder|boven|tussen|buiten)$/u;

/** "Laan van Meerdervoort 12", "Achter de Kerk 3", "Plein 1944 4": the word that says street comes first. */
function startOfPhrase(source: SourceText, last: number): number | undefined {
	for (let index = last - 1; index >= last - 4; index -= 1) {
		const token = tokenAt(source, index);
		if (token.kind !== 'word' || tokenAt(source, index + 1).start - token.end !== 1)
			return undefined;
		if (namesOneStreet.test(token.key) && token.shape === 'title')
			return token.startsSentence && preposition.test(token.key) ? undefined : index;
		if (!/^(?:van|de|der|den|het|op|aan|t)$/u.test(token.key) && token.shape === 'lower')
			return undefined;
	}
	return undefined;
}

/** A name of which only the surroundings say that it is a street: "De Wyldpaed", "It Bûtlân", "de Fearen". */
function announcedStreet(source: SourceText, last: number): number {
	const before = tokenAt(source, last - 1);
	const article = /^(?:de|het|t|it|den|le|la|rue|op)$/u.test(before.key);
	return article && follows(source, before, tokenAt(source, last)) ? last - 1 : last;
}

/** The article before a street name in brackets belongs to it. */
const bracketed = (source: SourceText, first: number): number => {
	const before = tokenAt(source, first - 1);
	return tokenAt(source, before.key === '(' ? first : first - 1).start;
};

/** "Trijntje Koffeman (De Hoeksteen 41)": a name with an article, or one that ends like a street, alone in brackets behind a name. */
function standsInBrackets(source: SourceText, first: number, numberIndex: number): boolean {
	const closing = tokenAt(source, numberIndex + 1);
	if (closing.key !== ')' || !closing.glued) return false;
	const within = tokenAt(source, first - 1).key === '(';
	const article = tokenAt(source, within ? first : first - 1);
	const opens = within ? first - 1 : first - 2;
	if (tokenAt(source, opens).key !== '(' || tokenAt(source, opens - 1).shape !== 'title')
		return false;
	const word = tokenAt(source, numberIndex - 1);
	return (
		(/^(?:de|het|den|t)$/u.test(article.key) && article.shape === 'title') ||
		(within && perhapsStreet.test(word.key) && word.key.length > 6)
	);
}

/**
 * Reads the street name that ends just before a number, or nothing. After a postcode any name with a
 * capital is a street; a place helps a word that may be one.
 */
export function streetBefore(
	source: SourceText,
	numberIndex: number,
	anchor: 'postcode' | 'place' | 'none'
): Street | undefined {
	const number = tokenAt(source, numberIndex);
	let last = numberIndex - 1;
	if (tokenAt(source, last).key === '.') last -= 1;
	if (numberWords.has(tokenAt(source, last).key)) last -= 1;
	if (tokenAt(source, last).key === '.') last -= 1;
	const token = tokenAt(source, last);
	if (token.kind !== 'word' || number.startsLine || number.start - token.end > 11) return undefined;
	if (last === numberIndex - 1 && number.start - token.end > 2) return undefined;
	const phrase = startOfPhrase(source, last);
	if (phrase !== undefined && token.shape === 'title')
		return { start: tokenAt(source, phrase).start, confidence: 0.85 };
	if (noStreet.has(token.key)) return undefined;
	const first = startOfStreet(source, last);
	const { start } = tokenAt(source, first);
	const announced = anchor !== 'none' || hasWordBefore(source, start, openers, 2);
	const anchored = anchor === 'postcode';
	const capital = token.shape !== 'lower';
	if (surelyStreet.test(token.key) || isAbbreviated(token, tokenAt(source, last + 1))) {
		if (capital) return { start, confidence: 0.9 };
		return announced || !isCommonWord(token.key) ? { start, confidence: 0.7 } : undefined;
	}
	const home = hasWordBefore(source, start, homes, 4);
	if (!capital) return undefined;
	if (standsInBrackets(source, first, numberIndex))
		return { start: bracketed(source, first), confidence: 0.7 };
	if (anchored && first < last) return { start, confidence: 0.8 };
	if (perhapsStreet.test(token.key) && !isPlace(token.key))
		return { start, confidence: announced || home ? 0.8 : first < last ? 0.5 : 0.3 };
	const listed = home && tokenAt(source, first - 1).key === ',';
	if (
		!anchored &&
		!((announced || listed) && home && !isCommonWord(token.key) && !isPlace(token.key))
	)
		return undefined;
	return { start: tokenAt(source, announcedStreet(source, last)).start, confidence: 0.6 };
}
