import type { Span } from './finding.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';

/** What a name of a place begins with and never ends with, as in "Den Ham", "Nij Altoenae" and "Laag Dalem". */
const openers = wordSet(
	'de den het t ten ter nieuw nieuwe oud oude nij nije alde sint st hoog hoge laag lage groot grote klein kleine huize hotel villa van'
);
const linking = wordSet('van der den de het');
/** "Bergen aan Zee", "Berg en Terblijt": what may stand in the middle of a place. */
const middle = /^ (?:aan (?:de |den |het )?|en )$/u;
const behindMiddle = wordSet('zee rijn ijssel maas amstel zaan vecht lek waal terblijt geul');
/** "Haagse Beemden", "Indische Buurt": said of what stands behind it. */
const saidOfNext = /\p{L}{3}se$/u;

const isName = (source: SourceText, index: number): boolean => {
	const { kind, shape } = tokenAt(source, index);
	return kind === 'word' && (shape === 'title' || shape === 'mixed');
};

/** Does a word stand right behind a hyphen that stands right behind another, as in "Almere-Haven"? */
const isBehindHyphen = (source: SourceText, index: number): boolean =>
	tokenAt(source, index - 1).key === '-' &&
	isName(source, index - 2) &&
	isName(source, index) &&
	tokenAt(source, index - 2).end === tokenAt(source, index - 1).start &&
	tokenAt(source, index - 1).end === tokenAt(source, index).start;

const isBehindSpace = (source: SourceText, index: number): boolean =>
	tokenAt(source, index).kind === 'word' &&
	!tokenAt(source, index).startsLine &&
	source.text.slice(tokenAt(source, index - 1).end, tokenAt(source, index).start) === ' ';

function leadsOn(source: SourceText, index: number): boolean {
	const { key, shape } = tokenAt(source, index);
	return openers.has(key) || (shape === 'title' && saidOfNext.test(key));
}

/** The index of the name that a word leads on to, as "Lee" in "Hotel Van der Lee", or nothing. */
function nameBehind(source: SourceText, index: number): number | undefined {
	if (!leadsOn(source, index)) return undefined;
	let next = index + 1;
	while (isBehindSpace(source, next) && linking.has(tokenAt(source, next).key)) next += 1;
	return isBehindSpace(source, next) && isName(source, next) ? next : undefined;
}

/** The index of the last word of "aan Zee" behind a place. */
function waterBehind(source: SourceText, index: number): number | undefined {
	const { end } = tokenAt(source, index);
	for (let next = index + 2; next <= index + 3; next += 1) {
		const { key, start } = tokenAt(source, next);
		if (behindMiddle.has(key) && middle.test(source.text.slice(end, start))) return next;
	}
	return undefined;
}

/** All of a place of which a part was found: "⟦Almere⟧-Haven", "⟦Haagse⟧ Beemden", "Gorinchem-⟦Laag⟧ Dalem". */
export function wholePlace<Place extends Span>(source: SourceText, place: Place): Place {
	let first = indexFrom(source, place.start);
	let last = indexFrom(source, place.end) - 1;
	while (isBehindHyphen(source, first)) first -= 2;
	for (;;) {
		const next = isBehindHyphen(source, last + 2)
			? last + 2
			: (nameBehind(source, last) ?? waterBehind(source, last));
		if (next === undefined) break;
		last = next;
	}
	const start = Math.min(place.start, tokenAt(source, first).start);
	const end = Math.max(place.end, tokenAt(source, last).end);
	return start === place.start && end === place.end ? place : { ...place, start, end };
}
