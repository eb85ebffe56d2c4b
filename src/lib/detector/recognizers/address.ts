import { editionFor } from '../alphabet.ts';
import { englishAddresses } from '../english-addresses.ts';
import { mayNameStreet, namedStreetBefore } from '../named-streets.ts';
import { surelyStreet } from '../street-words.ts';
import { houseNumber, numberWords, streetBefore } from '../streets.ts';
import type { Token } from '../tokens.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { columnValues, withConfidence } from '../labelled.ts';
import { indexFrom, placesOf, tokenAt, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';
import { readPlace, readPlaceLike } from '../places.ts';
import { Kept } from '../kept.ts';

const postbox = /(?:postbus|antwoordnummer|p\.?o\.? ?box) \d{1,3}(?:\.?\d{3})?(?![\p{L}\p{N}])/giu;
const leadingPostcode = /[1-9]\d{3} ?[A-Z]{2} [\p{Lu}][\p{L} '-]{1,30}, ?$/u;
const postcode = /^(?:,? {0,3}|\t|;|\|| \| |, ?\r?\n|\r?\n)[1-9]\d{3} ?[a-z]{2}(?![\p{L}\p{N}])/iu;
/** Only a comma makes street and postcode one run; a gap, a line end, a cell border or a comma behind the postcode keeps them apart. */
const joined = /^, {0,2}[1-9]\d{3} ?[A-Z]{2} {1,2}(?=\p{L})/iu;
const floor =
	/^,? (?:\d{1,2}(?:e|de|ste)? (?:etage|verdieping)|\d-?hoog|(?:app(?:artement)?|apt|bus)\.? ?\d{1,4}[a-z]?)(?!\p{L})/iu;

/** "Straat 1, 1234 AB Plaats" is one run; a place or a postcode without a comma is a finding of its own. */
function endOfRun(source: SourceText, end: number): number {
	const tail = editionFor(source, joined).exec(source.text.slice(end, end + 60));
	if (!tail) return end;
	const placeTo = readPlaceLike(source, indexFrom(source, end + tail[0].length));
	return placeTo === undefined ? end : tokenAt(source, placeTo - 1).end;
}

/** Does a postcode, or a known place after a comma or "in", follow the house number? */
function anchorAfter(source: SourceText, end: number): 'postcode' | 'place' | 'none' {
	if (editionFor(source, postcode).test(source.text.slice(end, end + 16))) return 'postcode';
	let next = indexFrom(source, end);
	if (/^(?:,|in|te)$/u.test(tokenAt(source, next).key)) next += 1;
	const place = tokenAt(source, next);
	const adjoins = !place.startsLine && place.start - end <= 5;
	return adjoins && readPlace(source, next) !== undefined ? 'place' : 'none';
}

function startOfRun(source: SourceText, start: number): number {
	const match = editionFor(source, leadingPostcode).exec(
		source.text.slice(Math.max(0, start - 50), start)
	);
	return match ? start - match[0].length : start;
}

/** Spares most numbers the look at what surrounds them. */
const mayEndStreet = ({ kind, shape, key }: Token): boolean =>
	kind === 'word'
		? shape !== 'lower' || surelyStreet.test(key) || numberWords.has(key) || mayNameStreet(key)
		: key === '.' || /^\d{4}$/u.test(key);

const numbers = new Kept(({ kind }) => kind === 'number');

function* streets(source: SourceText): Generator<Candidate> {
	for (const index of placesOf(source, numbers)) {
		const token = tokenAt(source, index);
		if (!mayEndStreet(tokenAt(source, index - 1))) continue;
		const pattern = editionFor(source, houseNumber);
		pattern.lastIndex = token.start;
		const number = pattern.exec(source.text);
		if (!number) continue;
		let end = token.start + number[0].length;
		const named = namedStreetBefore(source, index);
		const street =
			named === undefined
				? streetBefore(source, index, anchorAfter(source, end))
				: { start: named, confidence: 0.8 };
		if (!street) continue;
		end += editionFor(source, floor).exec(source.text.slice(end, end + 24))?.[0].length ?? 0;
		const runEnd = endOfRun(source, end);
		const start = startOfRun(source, street.start);
		yield { start, end: runEnd, confidence: runEnd > end ? 0.95 : street.confidence };
	}
}

const header = /^(?:(?:woon|bezoek|post|bezorg|aflever)?adres|address|straat en (?:huis)?nummer)$/u;

export const address: Recognizer = {
	entity: 'address',
	priority: 65,
	*find(source) {
		yield* streets(source);
		yield* englishAddresses(source);
		for (const cell of columnValues(source, header, /^\p{L}[^\d]{2,40} \d{1,4}/u))
			yield withConfidence(cell, 0.6);
		for (const match of wordMatches(source, postbox))
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.9 };
	}
};
