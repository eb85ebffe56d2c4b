import type { Entity } from '../entities.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { hasFindingNear } from '../nearby.ts';
import { linkPersons } from '../person-links.ts';
import { readPlace, readPlaceLike } from '../places.ts';
import { indexFrom, placesOf, tokenAt, wordSet, type SourceText } from '../source-text.ts';

const homes =
	wordSet(`woont woonde wonen woon wonend wonende woonachtig verhuisd verhuist verhuisde gevestigd woonplaats plaats stad
	werkt werkte werkzaam lives living lived resides works gestationeerd verblijft`);
const prepositions = wordSet('in te uit bij op van from at near vanuit');
const anchors: ReadonlySet<Entity> = new Set<Entity>(['address', 'postcode']);
const people: ReadonlySet<Entity> = new Set<Entity>(['person', 'age', 'date-of-birth']);
const bindings = wordSet('uit te from');

const spanOf = (source: SourceText, from: number, to: number, confidence: number): Candidate => ({
	start: tokenAt(source, from).start,
	end: tokenAt(source, to - 1).end,
	confidence
});

/** The place that follows an address or a postcode: "…, 1234 AB Zwolle", "Laan 1 in Zwolle". */
function afterAnchor(
	source: SourceText,
	end: number,
	afterPostcode: boolean
): Candidate | undefined {
	let next = indexFrom(source, end);
	while (
		/^(?:,|in|te|-|\||;)$/u.test(tokenAt(source, next).key) &&
		tokenAt(source, next).start - end <= 4
	)
		next += 1;
	if (tokenAt(source, next).start - end > 5) return undefined;
	// In a row of cells the next one may be anything.
	const inCells = tokenAt(source, next).glued;
	const to = afterPostcode && !inCells ? readPlaceLike(source, next) : readPlace(source, next);
	return to === undefined ? undefined : spanOf(source, next, to, 0.85);
}

const hasHomeBefore = (source: SourceText, index: number): boolean =>
	[1, 2, 3, 4, 5].some(
		(step) =>
			homes.has(tokenAt(source, index - step).key) &&
			tokenAt(source, index - step).sentence === tokenAt(source, index).sentence
	);

/** A whole country singles nobody out. */
const countries = wordSet(
	'nederland belgie duitsland frankrijk spanje italie polen turkije marokko suriname engeland syrie oekraine eritrea china india amerika europa portugal roemenie bulgarije somalie irak iran afghanistan indonesie curacao aruba netherlands germany france spain england ireland limburg brabant friesland zeeland drenthe overijssel gelderland flevoland vlaanderen'
);
const elsewhere = wordSet(
	'geboren geb born vakantie reis uitstapje rechtbank gerechtshof universiteit congres festival wedstrijd station studeerde studied brug file markt'
);
const isBirthplace = (source: SourceText, index: number): boolean =>
	[1, 2, 3, 4, 5].some((step) => elsewhere.has(tokenAt(source, index - step).key));

export const location: Recognizer = {
	entity: 'location',
	priority: 40,
	*find(source, earlier) {
		const { strengthAt } = linkPersons(source, earlier);
		const linked = (offset: number): boolean => strengthAt(offset) >= 0.8;
		for (const { entity, end } of earlier) {
			const found = anchors.has(entity)
				? afterAnchor(source, end, entity === 'postcode')
				: undefined;
			if (found) yield found;
		}
		for (const index of placesOf(source, ({ key }) => prepositions.has(key) || key === ':')) {
			const token = tokenAt(source, index);
			const introduced =
				prepositions.has(token.key) ||
				(token.key === ':' && homes.has(tokenAt(source, index - 1).key));
			if (!introduced) continue;
			const from = tokenAt(source, index + 1).key === 'het' ? index + 2 : index + 1;
			if (tokenAt(source, from).shape === 'lower') continue;
			if (countries.has(tokenAt(source, from).key)) continue;
			const home = hasHomeBefore(source, index + 1) && !isBirthplace(source, index);
			const to = home ? readPlaceLike(source, from) : readPlace(source, from);
			if (to === undefined) continue;
			const near =
				(bindings.has(token.key) && hasFindingNear(earlier, token.start, 25, people)) ||
				(linked(token.start) && !isBirthplace(source, index));
			if (home || near) yield spanOf(source, from, to, home ? 0.8 : 0.6);
		}
		for (const { header, start, end } of source.cells) {
			if (/^(?:woon)?plaats$|^stad$|^city$|^town$/u.test(header))
				yield { start, end, confidence: 0.7 };
		}
	}
};
