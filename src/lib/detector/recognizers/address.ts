import { houseNumber, postcodeAndPlace, streetBefore } from '../streets.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { indexFrom, placesOf, tokenAt, type SourceText } from '../source-text.ts';
import { readPlace, readPlaceLike } from '../places.ts';

const postbox = /(?<![\p{L}\p{N}])(?:postbus|p\.?o\.? box) \d{1,3}(?:\.?\d{3})?(?![\p{L}\p{N}])/giu;
const leadingPostcode = /[1-9]\d{3} ?[A-Z]{2} [\p{Lu}][\p{L} '-]{1,30}, ?$/u;

/** "Straat 1, 1234 AB Plaats" and "Straat 1 Plaats" are one run; a loose postcode is not. */
function endOfRun(source: SourceText, end: number): number {
	const tail = postcodeAndPlace.exec(source.text.slice(end, end + 60));
	if (tail) {
		const placeFrom = indexFrom(source, end + tail[0].length);
		const placeTo = readPlaceLike(source, placeFrom);
		return placeTo === undefined ? end : tokenAt(source, placeTo - 1).end;
	}
	const next = indexFrom(source, end);
	const adjoins = tokenAt(source, next).start - end === 1 && !tokenAt(source, next).startsLine;
	const placeTo = adjoins ? readPlace(source, next) : undefined;
	return placeTo === undefined ? end : tokenAt(source, placeTo - 1).end;
}

function startOfRun(source: SourceText, start: number): number {
	const before = source.text.slice(Math.max(0, start - 50), start);
	const match = leadingPostcode.exec(before);
	return match ? start - match[0].length : start;
}

function* streets(source: SourceText): Generator<Candidate> {
	for (const index of placesOf(source, ({ kind }) => kind === 'number')) {
		const token = tokenAt(source, index);
		const street = streetBefore(source, index);
		if (!street) continue;
		houseNumber.lastIndex = token.start;
		const number = houseNumber.exec(source.text);
		if (!number) continue;
		const end = endOfRun(source, token.start + number[0].length);
		const start = startOfRun(source, street.start);
		const confidence = end > token.start + number[0].length ? 0.95 : street.confidence;
		yield { start, end, confidence };
	}
}

export const address: Recognizer = {
	entity: 'address',
	priority: 65,
	*find(source) {
		yield* streets(source);
		for (const match of source.text.matchAll(postbox))
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.9 };
	}
};
