import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { endingTest } from './endings.ts';
import { isCommonWord, isFirstName, isSurname } from './lexicon.ts';
import { isProfession } from './names/professions.ts';
import { roles } from './names/words.ts';
import { endsLikeStreet } from './streets.ts';
import {
	areas,
	articles,
	elsewhere,
	homes,
	moving,
	movingPrepositions,
	ofRegion,
	onlyOnes,
	placeLabels,
	prepositions,
	sites
} from './location-words.ts';
import { hasFindingNear } from './nearby.ts';
import { readPlaceInAnyCase, readPlaceLike } from './places.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';

const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'date-of-birth']);
const linkedEnough = 0.5;
/** What may announce a home: the words and marks before a place in any case. */
export const announcers: ReadonlySet<string> = new Set([':', '=', 'in', 'te', 'uit', 'naar']);
const linkedSurely = 0.75;
/** What the names of Dutch villages and towns end in. */
const endsLikeTown = endingTest(
	wordSet(
		`dam dorp stad woude wolde zijl veen loo lo voorde foort burg burgh kerk kerke wijk wijck zand broek drecht trecht horst sluis muiden hoven huizen geest
		hout lande oord rijk bergen heuvel donk um ga meer schot gaard terp wierde oever waard kapelle beek hem heim`
	),
	3
);
/** Cheese comes from somewhere too. */
const comes = wordSet('komt kom kwam');
const areasNamed = wordSet('dorp dorpje gehucht buurtschap stadje eiland eilandje village hamlet');
const housed = wordSet(
	'woont woonde wonen wonende werkt werkte huurt huurde verblijft lives lived works rents'
);

/** A known place in a text: its tokens, and how surely its sentence is about a person. */
interface Mention {
	readonly from: number;
	readonly to: number;
	readonly strength: number;
}

function isNear(
	source: SourceText,
	index: number,
	reach: number,
	words: ReadonlySet<string>
): boolean {
	const { sentence } = tokenAt(source, index);
	for (let step = 1; step <= reach; step += 1) {
		const token = tokenAt(source, index - step);
		if (token.sentence === sentence && words.has(token.key)) return true;
	}
	return false;
}

/** "een brug bij Gorinchem", "op vakantie in Domburg": where something is or happens, not where somebody lives. */
export const isElsewhere = (source: SourceText, from: number): boolean =>
	isNear(source, from, 4, elsewhere);

const inhabitants = wordSet('inwoner inwoonster bewoner bewoonster dorpsgenoot');
/** "Els is van Texel", "hij komt oorspronkelijk van Urk", "een inwoner van Goes". */
function comesFrom(source: SourceText, index: number): boolean {
	const last = /^(?:oorspronkelijk|origineel|zelf|ook)$/u.test(tokenAt(source, index).key)
		? index - 1
		: index;
	const { key } = tokenAt(source, last);
	return inhabitants.has(key) || /^(?:is|was|ben|komt|kwam|kom)$/u.test(key);
}

/** "in Zwolle", "uit het Friese Zwolle", "in het centrum van Zwolle": where the wording says place. */
function isIntroduced(source: SourceText, from: number): boolean {
	const last = ofRegion.test(tokenAt(source, from - 1).key) ? from - 2 : from - 1;
	const index = articles.has(tokenAt(source, last).key) ? last - 1 : last;
	const { key } = tokenAt(source, index);
	if (movingPrepositions.has(key))
		return (
			isNear(source, index, 8, moving) ||
			[1, 2, 3].some((step) => moving.has(tokenAt(source, from + step).key))
		);
	if (key === 'van') {
		const before = tokenAt(source, index - 1);
		return isNear(source, index, 3, sites) || areas.has(before.key) || comesFrom(source, index - 1);
	}
	return prepositions.has(key);
}

/** "vestiging Apeldoorn", "Woonplaats: Zwolle", "ons dorp (Blija)". */
function isLabelled(source: SourceText, from: number): boolean {
	const { key } = tokenAt(source, from - 1);
	if (/^(?:woonplaats|standplaats|wonend|woonachtig)$/u.test(key)) return true;
	return sites.has(key) || (/^[:=(]$/u.test(key) && placeLabels.has(tokenAt(source, from - 2).key));
}

/** "de enige bakker van Urk": one of a kind, and the place says where. */
const isOnlyOne = (source: SourceText, from: number): boolean =>
	(prepositions.has(tokenAt(source, from - 1).key) || sites.has(tokenAt(source, from - 1).key)) &&
	isNear(source, from - 1, 7, onlyOnes);

/** "(patent attorney, Delft)", "to Texel, where her mother lives". */
function isConfirmedAfter(source: SourceText, from: number, to: number): boolean {
	const after = tokenAt(source, to).key;
	if (after === ')' && tokenAt(source, from - 1).key === ',') return true;
	if (after !== ',' || !/^(?:waar|where)$/u.test(tokenAt(source, to + 1).key)) return false;
	return [2, 3, 4, 5, 6, 7].some((step) => homes.has(tokenAt(source, to + step).key));
}

/** "Ans Broekhuizen, Veghel", "huisarts Kuiken (Almere)": right behind a person. */
const followsPerson = (source: SourceText, from: number, earlier: readonly Finding[]): boolean =>
	/^[,(|-]$/u.test(tokenAt(source, from - 1).key) &&
	hasFindingNear(earlier, tokenAt(source, from - 1).start, 4, people);

/** "Woonplaats: Zwolle". */
const statesHome = (source: SourceText, from: number): boolean =>
	/^[:=]$/u.test(tokenAt(source, from - 1).key) &&
	/^(?:woonplaats|woonpl|wpl|city)$/u.test(tokenAt(source, from - 2).key);

/** "zij woont in Zwolle"; "komt uit Gouda" only of a person. */
const staysNear = (source: SourceText, from: number, strength: number): boolean =>
	isNear(source, from, 7, homes) && (strength > 0 || !isNear(source, from, 7, comes));

/** How surely a known place says where a person lives or works; `strength` links the sentence to a person. */
export function confidenceOfPlace(
	source: SourceText,
	{ from, to, strength }: Mention,
	earlier: readonly Finding[]
): number {
	const introduced = isIntroduced(source, from);
	if (isElsewhere(source, from)) return 0;
	if (
		statesHome(source, from) ||
		(introduced && (staysNear(source, from, strength) || housed.has(tokenAt(source, to).key))) ||
		isOnlyOne(source, from)
	)
		return 0.8;
	const peopled = strength >= linkedSurely || earlier.some(({ entity }) => people.has(entity));
	if (strength < linkedEnough || !peopled) return 0;
	const { key } = tokenAt(source, from);
	if (introduced) return isFirstName(key) && !isCommonWord(key) && strength < 0.8 ? 0.45 : 0.65;
	if (isLabelled(source, from) || isConfirmedAfter(source, from, to)) return 0.7;
	if (isCommonWord(key)) return 0;
	return followsPerson(source, from, earlier) ? 0.6 : 0;
}

/** "de enige smid van Fictiedam", "die in Fictiedam woont", "aan de Testlaan in Fictiedam", "ons dorp Fictiedam". */
function impliesHome(source: SourceText, from: number, to: number): boolean {
	const before = tokenAt(source, from - 1);
	const beyond = tokenAt(source, from - 2);
	if (areasNamed.has(before.key)) return true;
	if (!prepositions.has(before.key)) return false;
	if (isNear(source, from - 1, 7, onlyOnes)) return true;
	if (!/^(?:in|te|uit|op)$/u.test(before.key)) return false;
	if (housed.has(tokenAt(source, to).key) || endsLikeStreet(beyond.key)) return true;
	return (
		before.key === 'uit' &&
		(roles.has(beyond.key) || isProfession(beyond.key) || beyond.key.endsWith('dokter'))
	);
}

/** A place of which no list knows: where the wording says so, or where it is built like a town and a person is near. */
export function impliedPlace(
	source: SourceText,
	from: number,
	strengthAt: (offset: number) => number
): number | undefined {
	const token = tokenAt(source, from);
	if (token.shape !== 'title' || token.startsSentence || token.end - token.start < 4)
		return undefined;
	const to = readPlaceLike(source, from);
	if (to === undefined || isElsewhere(source, from)) return undefined;
	// Long words that end like a derivation count as common: "Bredenvoorde".
	const unknown =
		!isFirstName(token) &&
		(!isCommonWord(token) || (token.key.length > 9 && endsLikeTown(token.key)));
	if (unknown && impliesHome(source, from, to)) return to;
	const built = unknown && !isSurname(token) && to === from + 1 && endsLikeTown(token.key);
	const inside = /^(?:in|te|uit)$/u.test(tokenAt(source, from - 1).key);
	return built && inside && strengthAt(token.start) >= linkedEnough ? to : undefined;
}

/** "ik woon in zwolle" and "woont in Fictiedam": small letters and unknown names after a plain statement. */
export function statedHome(source: SourceText, from: number): number | undefined {
	const { key } = tokenAt(source, from - 1);
	if (!announcers.has(key)) return undefined;
	if (statesHome(source, from)) return readPlaceLike(source, from);
	if (key === ':' || key === '=' || !isNear(source, from - 1, 6, homes)) return undefined;
	if (isElsewhere(source, from)) return undefined;
	const small = readPlaceInAnyCase(source, from);
	if (small !== undefined && !isCommonWord(tokenAt(source, from).key)) return small;
	return key === 'naar' ? undefined : readPlaceLike(source, from);
}
