import { editionFor } from '../alphabet.ts';
import { lastPlace, type SourceText, tokenAt, wordSet } from '../source-text.ts';
import { fold, type Word } from '../words.ts';
import type { FoundName } from './find-names.ts';
import { isProfession } from './professions.ts';
import { isKind, isThing, weather } from './thing-words.ts';
import { kin } from './evidence-words.ts';
import { roles } from './words.ts';
import { occursAnywhere } from '../text-search.ts';

/** How far back the thing may stand that bears a name. */
const reach = 16;
const naming = wordSet(
	'heet heten heette heetten genaamd genoemd gedoopt noemen noemden naam namen called named names name'
);
const linking = wordSet(
	'zijn is are de het the die dat which that zoals namelijk bijvoorbeeld respectievelijk nu onze ons our mijn my met with'
);
/** Behind these a thing is where or whose, not what has the name. */
const placing = wordSet('van of op in bij aan voor met uit on at with for from');
const isHuman = (key: string): boolean => roles.has(key) || kin.has(key) || isProfession(key);
/** A word of a list of names: capitals, commas, "en". */
const joins = /^(?:,|:|en|of|and|or|&|"|'|“|”|‘|’|-|—|–|\()$/u;

/** "Onze vergaderzalen heten …", "de kamers Lotte, …", "een script dat … heet": the thing that a name belongs to. */
function isBorneByThing(source: SourceText, from: number, to: number): boolean {
	const { sentence } = tokenAt(source, from);
	const relative =
		/^(?:die|dat|that|which)$/u.test(tokenAt(source, from - 1).key) &&
		naming.has(tokenAt(source, to).key);
	let named = relative;
	let strayed = 0;
	for (let index = from - 1; index >= from - reach; index -= 1) {
		const token = tokenAt(source, index);
		if (token.sentence !== sentence || token.kind === 'none') return false;
		if (naming.has(token.key)) named = true;
		else if (token.shape === 'lower' && isHuman(token.key)) return false;
		// "De eigenaar van de hond heet Kees": further back stands who it is.
		else if (
			(token.shape === 'lower' || token.startsSentence) &&
			isThing(token.key) &&
			!(named && [1, 2].some((step) => placing.has(tokenAt(source, index - step).key)))
		)
			return strayed === 0 || named;
		else if (!joins.test(token.key) && token.shape !== 'title' && !linking.has(token.key))
			strayed += 1;
		if (strayed > (named ? 6 : 0)) return false;
	}
	return false;
}

/** "Roos en Jasmijn zijn de namen van onze zalen", "Grace … (zo heet ons script)". */
const saidBehind =
	/^[^.!?\n]{0,60}?(?:(?:zijn|is|are) [^.!?\n]{0,20}?(?:naam|namen|names?) (?:van|voor|of|for) (?:(?:de|het|onze|ons|the|our|mijn) )?|(?:zo (?:heet|heten|noemen we)|that is what we call|our name for|(?:which|that) is) (?:de|het|onze|ons|the|our|mijn|my) )(?:\p{L}{3,12}e )?(\p{L}{3,25})/iu;

function isSaidBehind(source: SourceText, end: number): boolean {
	const thing = editionFor(source, saidBehind).exec(source.text.slice(end, end + 120))?.[1];
	return thing !== undefined && isThing(fold(thing));
}

/** "…: Elstar, Jonathan en Bintje", in a text about breeds and without anybody. */
const isListed = (source: SourceText, from: number): boolean =>
	/^(?:,|:|en|of|and|or)$/u.test(tokenAt(source, from - 1).key);

const isLastSmall = (source: SourceText, word: Word): boolean =>
	tokenAt(source, lastPlace(source, word)).shape === 'lower';

/** "Na storm Isha raasde …": a text about the weather, in which nobody is anything else. */
const isOfWeather = (source: SourceText): boolean =>
	source.words.some((word) => weather.has(word.key) && isLastSmall(source, word)) ||
	(weather.has(tokenAt(source, 0).key) && tokenAt(source, 1).shape === 'title');

/** The first words, folded, of the names that animals, rooms, ships, programs, storms and breeds bear in a text. */
export function thingNamesIn(source: SourceText, names: readonly FoundName[]): ReadonlySet<string> {
	const found = new Set(textbookNamesIn(source));
	if (names.length === 0 || !source.words.some(({ key }) => isThing(key))) return found;
	const peopled = source.words.some(({ key }) => isHuman(key));
	const ofBreeds =
		!peopled && source.words.some((word) => isKind(word.key) && isLastSmall(source, word));
	const ofWeather = !peopled && isOfWeather(source);
	for (const { end, shape } of names) {
		const { from, to, words } = shape;
		if (
			isBorneByThing(source, from, to) ||
			isSaidBehind(source, end) ||
			(ofBreeds && isListed(source, from)) ||
			(ofWeather && (words.length === 1 || weather.has(firstKeyOf(source, words))))
		)
			found.add(firstKeyOf(source, words));
	}
	return found;
}

/** How many words from a name a thing may stand that bears it. */
const besideReach = 3;

/** Does a thing or an animal stand beside some tokens in their sentence? Then they may be what it is called. */
export function isBesideThing(source: SourceText, from: number, to: number): boolean {
	const { sentence } = tokenAt(source, from);
	for (let index = from - besideReach; index < to + besideReach; index += 1) {
		const token = tokenAt(source, index);
		const isBeside = index < from || index >= to;
		if (isBeside && token.sentence === sentence && isThing(token.key)) return true;
	}
	return false;
}

const cryptography =
	/(?:versleutel|encrypt|decrypt|cipher|cryptogra|diffie|public key|private key|publieke sleutel|gedeelde sleutel|handshake|man-in-the-middle)/iu;
/** Those who send each other secrets in every textbook. */
const correspondents = wordSet('alice bob eve carol mallory trent');

/** Alice and Bob, where a text explains how messages are kept secret. */
function textbookNamesIn(source: SourceText): ReadonlySet<string> {
	const pair = source.words.filter(({ key }) => key === 'alice' || key === 'bob');
	return pair.length === 2 && occursAnywhere(source, cryptography) ? correspondents : new Set();
}

export const firstKeyOf = (source: SourceText, words: readonly number[]): string =>
	tokenAt(source, words[0] ?? -1).key;
