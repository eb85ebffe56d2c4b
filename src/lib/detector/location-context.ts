import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { isCommonWord, isFirstName } from './lexicon.ts';
import {
	areas,
	articles,
	elsewhere,
	homes,
	moving,
	movingPrepositions,
	onlyOnes,
	placeLabels,
	prepositions,
	sites
} from './location-words.ts';
import { hasFindingNear } from './nearby.ts';
import { readPlaceInAnyCase, readPlaceLike } from './places.ts';
import { tokenAt, type SourceText } from './source-text.ts';

const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'date-of-birth']);
const linkedEnough = 0.5;
const linkedSurely = 0.75;

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

/** "in Zwolle", "uit het Friese Zwolle", "in het centrum van Zwolle": where the wording says place. */
function isIntroduced(source: SourceText, from: number): boolean {
	const before = tokenAt(source, from - 1);
	const index = articles.has(before.key) ? from - 2 : from - 1;
	const { key } = tokenAt(source, index);
	if (movingPrepositions.has(key))
		return (
			isNear(source, index, 8, moving) ||
			[1, 2, 3].some((step) => moving.has(tokenAt(source, from + step).key))
		);
	if (key === 'van')
		return isNear(source, index, 3, sites) || areas.has(tokenAt(source, index - 1).key);
	return prepositions.has(key);
}

/** "vestiging Apeldoorn", "Woonplaats: Zwolle", "ons dorp (Blija)". */
function isLabelled(source: SourceText, from: number): boolean {
	const { key } = tokenAt(source, from - 1);
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
	/^(?:woonplaats|city)$/u.test(tokenAt(source, from - 2).key);

/** How surely a known place says where a person lives or works; `strength` links the sentence to a person. */
export function confidenceOfPlace(
	source: SourceText,
	{ from, to, strength }: Mention,
	earlier: readonly Finding[]
): number {
	const introduced = isIntroduced(source, from);
	if (isNear(source, from, 4, elsewhere)) return 0;
	if (
		statesHome(source, from) ||
		(introduced && isNear(source, from, 7, homes)) ||
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

/** "ik woon in zwolle" and "woont in Fictiedam": small letters and unknown names after a plain statement. */
export function statedHome(source: SourceText, from: number): number | undefined {
	const { key } = tokenAt(source, from - 1);
	if (statesHome(source, from)) return readPlaceLike(source, from);
	if (!/^(?:in|te|uit|naar)$/u.test(key) || !isNear(source, from - 1, 6, homes)) return undefined;
	if (isNear(source, from, 4, elsewhere)) return undefined;
	const small = readPlaceInAnyCase(source, from);
	if (small !== undefined && !isCommonWord(tokenAt(source, from).key)) return small;
	return key === 'naar' ? undefined : readPlaceLike(source, from);
}
