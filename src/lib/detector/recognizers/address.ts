import { houseNumber, streetBefore } from '../streets.ts';
import type { Candidate, Recognizer } from '../finding.ts';
import { indexFrom, tokenAt, type SourceText } from '../source-text.ts';
import { readPlace, readPlaceLike } from '../places.ts';

const postbox =
	/(?<![\p{L}\p{N}])(?:postbus|antwoordnummer|p\.?o\.? ?box) \d{1,3}(?:\.?\d{3})?(?![\p{L}\p{N}])/giu;
const leadingPostcode = /[1-9]\d{3} ?[A-Z]{2} [\p{Lu}][\p{L} '-]{1,30}, ?$/u;
const postcode = /^(?:,? {0,3}|\t|;|\|| \| |, ?\r?\n|\r?\n)[1-9]\d{3} ?[a-z]{2}(?![\p{L}\p{N}])/iu;
/** Only a comma makes street and postcode one run; a gap, a line end or a cell border keeps them apart. */
const joined = /^, {0,2}[1-9]\d{3} ?[A-Z]{2},? {1,2}(?=\p{L})/iu;
const floor =
	/^,? (?:\d{1,2}(?:e|de|ste)? (?:etage|verdieping)|\d-?hoog|(?:app(?:artement)?|apt|bus)\.? ?\d{1,4}[a-z]?)(?!\p{L})/iu;

/** "Straat 1, 1234 AB Plaats" is one run; a place or a postcode without a comma is a finding of its own. */
function endOfRun(source: SourceText, end: number): number {
	const tail = joined.exec(source.text.slice(end, end + 60));
	if (!tail) return end;
	const placeTo = readPlaceLike(source, indexFrom(source, end + tail[0].length));
	return placeTo === undefined ? end : tokenAt(source, placeTo - 1).end;
}

/** Does a postcode, or a known place after a comma or "in", follow the house number? */
function anchorAfter(source: SourceText, end: number): 'postcode' | 'place' | 'none' {
	if (postcode.test(source.text.slice(end, end + 16))) return 'postcode';
	let next = indexFrom(source, end);
	if (/^(?:,|in|te)$/u.test(tokenAt(source, next).key)) next += 1;
	const place = tokenAt(source, next);
	const adjoins = !place.startsLine && place.start - end <= 5;
	return adjoins && readPlace(source, next) !== undefined ? 'place' : 'none';
}

function startOfRun(source: SourceText, start: number): number {
	const match = leadingPostcode.exec(source.text.slice(Math.max(0, start - 50), start));
	return match ? start - match[0].length : start;
}

function* streets(source: SourceText): Generator<Candidate> {
	for (const [index, token] of source.tokens.entries()) {
		if (token.kind !== 'number' || tokenAt(source, index - 1).kind === 'none') continue;
		houseNumber.lastIndex = token.start;
		const number = houseNumber.exec(source.text);
		if (!number) continue;
		let end = token.start + number[0].length;
		const street = streetBefore(source, index, anchorAfter(source, end));
		if (!street) continue;
		end += floor.exec(source.text.slice(end, end + 24))?.[0].length ?? 0;
		const runEnd = endOfRun(source, end);
		const start = startOfRun(source, street.start);
		yield { start, end: runEnd, confidence: runEnd > end ? 0.95 : street.confidence };
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
