import { endingTest } from './endings.ts';
import { isCommonWord, isFirstName, isPlace, isSurname } from './lexicon.ts';
import { hasWordBefore, tokenAt, wordSet, type SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

/** A house number with its addition: 12, 7b, 18-A, 4 hs, 163 II, 312-3, 8-bis. Sticky. */
export const houseNumber =
	/\d{1,5}(?:(?:[ -]?(?:bis|hs|huis|rd|zw|III|IV|II|I|V)|-\d{1,4}|[ -]?[a-zA-Z])(?![\p{L}\p{N}])|[a-zA-Z]\d?(?![\p{L}\p{N}]))?(?![\p{L}\p{N}]|[.,:]\d|[-/]\d|%)/uy;

export const postcodeAndPlace = /^,? {0,2}[1-9]\d{3} ?[A-Z]{2},? (?=\p{L})/u;

const surelyStreet = endingTest(
	wordSet(
		`straat straatje str laan weg plein kade gracht dreef singel steeg plantsoen boulevard allee strjitte gaarde burgwal hof dijk pad leane wei wal`
	),
	0
);
/** Is this word the name of a street rather than of a person? */
export const endsLikeStreet = (key: string): boolean =>
	key.length > 5 && surelyStreet(key) && !isSurname(key);

const perhapsStreet = endingTest(
	wordSet(
		`hoeve plas markt haven park baan erf akker kamp oord veld horst hage meent stede werf zoom zand ring tuin poort brink kolk diep vaart sloot beek rade brug donk borg borch stein wijk hout bos berg burg land gang rak hil kerk fearen gors molen bastion`
	),
	0
);
const noStreet =
	wordSet(`snelweg autoweg rijksweg onderweg weg pad straat hof dijk wal laan snelstraat omweg
	uitweg bijweg spoorweg luchtweg landweg maandag rechtshof gerechtshof vaarweg vakantiepark bedrijvenpark wei
	dashboard zandpad fietspad voetpad wandelpad hofstraat kampweg versie artikel lid paragraaf hoofdstuk kamer zaal groep lijn bus tram`);
const openers = wordSet(
	'op aan naar te adres woonadres bezoekadres adressen van bezorgadres wonende woont woonachtig woon wonen at lives address to straat'
);
const prefixes =
	wordSet(`sint st burgemeester burg burgem professor prof dokter dr pastoor pater meester mr generaal admiraal koning
	koningin prins prinses graaf gravin oude oud nieuwe lange korte grote kleine eerste tweede derde noorder zuider ooster wester van
	der den de het ter ten bij achter op t s in la groene hoge lage noord zuid oost west`);

const isAbbreviated = (token: Token, next: Token): boolean =>
	token.key === 'str' || (next.key === '.' && next.glued && /(?:str|ln|wg|pl)$/u.test(token.key));

interface Street {
	readonly start: number;
	readonly confidence: number;
}

/** Takes the words that belong to a street name in front of its last word: "Burgemeester", "Lange", "Van". */
function startOfStreet(source: SourceText, last: number): number {
	let first = last;
	while (last - first < 4) {
		const token = tokenAt(source, first - 1);
		const follower = tokenAt(source, first);
		if (token.kind !== 'word' || follower.startsLine || follower.start - token.end > 1) break;
		const capital = token.shape === 'title' || token.shape === 'upper';
		const belongs =
			capital &&
			!token.startsSentence &&
			(prefixes.has(token.key) || isFirstName(token) || !isCommonWord(token));
		const opensLine =
			capital &&
			token.startsSentence &&
			prefixes.has(token.key) &&
			!/^(?:op|in|bij)$/u.test(token.key);
		if (!belongs && !opensLine) break;
		first -= 1;
	}
	return first;
}

/** "Laan van Meerdervoort 12", "Achter de Kerk 3": the word that says street comes first. */
function startOfPhrase(source: SourceText, last: number): number | undefined {
	for (let index = last - 1; index >= last - 4; index -= 1) {
		const token = tokenAt(source, index);
		if (token.kind !== 'word' || tokenAt(source, index + 1).start - token.end !== 1)
			return undefined;
		if (
			/^(?:laan|plein|weg|achter|kade|park|hof|singel|voor)$/u.test(token.key) &&
			token.shape === 'title'
		)
			return index;
		if (!/^(?:van|de|der|den|het|op|aan|t)$/u.test(token.key) && token.shape === 'lower')
			return undefined;
	}
	return undefined;
}

/** Reads the street name that ends just before a number, or nothing. */
export function streetBefore(source: SourceText, numberIndex: number): Street | undefined {
	const dot = tokenAt(source, numberIndex - 1).key === '.' ? 1 : 0;
	const last = numberIndex - 1 - dot;
	const token = tokenAt(source, last);
	const number = tokenAt(source, numberIndex);
	if (token.kind !== 'word' || number.startsLine || number.start - token.end > 2 + dot)
		return undefined;
	const phrase = startOfPhrase(source, last);
	if (phrase !== undefined && token.shape === 'title')
		return { start: tokenAt(source, phrase).start, confidence: 0.85 };
	if (noStreet.has(token.key)) return undefined;
	const first = startOfStreet(source, last);
	const { start } = tokenAt(source, first);
	const announced = hasWordBefore(source, start, openers, 2);
	const capital = token.shape !== 'lower';
	if (surelyStreet(token.key) || isAbbreviated(token, tokenAt(source, last + 1))) {
		if (capital) return { start, confidence: 0.9 };
		return announced || !isCommonWord(token) ? { start, confidence: 0.7 } : undefined;
	}
	if (!capital || isPlace(token)) return undefined;
	if (perhapsStreet(token.key))
		return { start, confidence: announced ? 0.8 : first < last ? 0.5 : 0.3 };
	return announced &&
		!isCommonWord(token) &&
		hasWordBefore(source, start, wordSet('woont wonende adres woonadres lives'), 4)
		? { start, confidence: 0.55 }
		: undefined;
}
