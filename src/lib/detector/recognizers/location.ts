import type { Entity } from '../entities.ts';
import type { Candidate, Finding, Recognizer } from '../finding.ts';
import { announcers, confidenceOfPlace, impliedPlace, statedHome } from '../location-context.ts';
import { countries } from '../location-words.ts';
import { hasFindingNear } from '../nearby.ts';
import { linkPersons } from '../person-links.ts';
import { readPlace, readPlaceInAnyCase, readPlaceLike } from '../places.ts';
import { addPlaces, indexFrom, inOrder, tokenAt, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';
import type { Token } from '../tokens.ts';
import { wholePlace } from '../whole-places.ts';

const shortestTown = 4;
const anchors: ReadonlySet<Entity> = new Set<Entity>(['address', 'postcode']);

const spanOf = (source: SourceText, from: number, to: number, confidence: number): Candidate => ({
	start: tokenAt(source, from).start,
	end: tokenAt(source, to - 1).end,
	confidence
});

/** The place that follows an address or a postcode: "…, 1234 AB Zwolle", "Laan 1 in Zwolle". */
function afterAnchor(source: SourceText, { end, entity }: Finding): Candidate | undefined {
	let next = indexFrom(source, end);
	while (/^(?:,|in|te|-|\||;)$/u.test(tokenAt(source, next).key)) next += 1;
	if (tokenAt(source, next).start - end > 5) return undefined;
	// In a row of cells the next one may be anything.
	const inCells = tokenAt(source, next).glued || source.text.charAt(end) === '\t';
	const afterPostcode = entity === 'postcode' && !inCells;
	const to = afterPostcode ? readPlaceLike(source, next) : readPlaceInAnyCase(source, next);
	// "1234 AB\nPlaats: Zwolle": a field begins.
	if (to !== undefined && tokenAt(source, to).key === ':') return undefined;
	return to === undefined ? undefined : spanOf(source, next, to, 0.85);
}

const mayBeTown = ({ shape, start, end }: Token): boolean =>
	shape === 'title' && end - start >= shortestTown;

/** The words that a place may start with, in order: all but those in small letters that nothing announces. */
function startsOfPlaces(source: SourceText): Uint32Array {
	const places: number[] = [];
	const announced: number[] = [];
	for (const word of source.words) {
		if (word.kind === 'word' && (word.shape !== 'lower' || word.key === 's'))
			addPlaces(source, word, places);
		if (announcers.has(word.key)) addPlaces(source, word, announced);
	}
	return inOrder([...places, ...announced.map((place) => place + 1)]);
}

function* placesIn(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
	const { strengthAt } = linkPersons(source, earlier);
	let reached = 0;
	for (const from of startsOfPlaces(source)) {
		const token = tokenAt(source, from);
		if (from < reached || token.kind !== 'word') continue;
		const to = readPlace(source, from);
		const stated =
			to === undefined
				? (statedHome(source, from) ??
					(mayBeTown(token) ? impliedPlace(source, from, strengthAt) : undefined))
				: undefined;
		const end = to ?? stated;
		if (end !== undefined && !countries.has(token.key)) {
			const confidence =
				stated === undefined
					? confidenceOfPlace(source, { from, to: end, strength: strengthAt(token.start) }, earlier)
					: 0.7;
			if (confidence > 0) yield wholePlace(source, spanOf(source, from, end, confidence));
		}
		reached = Math.max(from + 1, to ?? 0);
	}
}

/** "52.0907, 5.1214": latitude and longitude to within some metres. */
const coordinates =
	/\d{1,2}\.\d{4,8}(?:° ?)?(?: ?[NS])?[ ,;/]{1,3}-?\d{1,3}\.\d{4,8}(?:° ?)?(?: ?[EWO])?(?![\p{L}\p{N}]|\.\d)/gu;
const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'phone', 'handle', 'license-plate']);

export const location: Recognizer = {
	entity: 'location',
	priority: 40,
	*find(source, earlier) {
		for (const finding of earlier) {
			const found = anchors.has(finding.entity) ? afterAnchor(source, finding) : undefined;
			if (found) yield found;
		}
		yield* placesIn(source, earlier);
		for (const match of wordMatches(source, coordinates))
			if (hasFindingNear(earlier, match.index, 200, people))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.75 };
		for (const { header, start, end } of source.cells) {
			if (/^(?:woon)?plaats$|^stad$|^city$|^town$|^woonplaats|^gemeente$/u.test(header))
				yield { start, end, confidence: 0.7 };
		}
	}
};
