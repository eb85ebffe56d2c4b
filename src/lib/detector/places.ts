import { isCommonWord, isPlace, opensPlace } from './lexicon.ts';
import { tokenAt, type SourceText } from './source-text.ts';
import { fold } from './words.ts';

const longestPlace = 5;

/** Where the known place that starts at a token ends (exclusive token index), or nothing. */
export function readPlace(source: SourceText, from: number): number | undefined {
	const first = tokenAt(source, from);
	if (first.shape === 'lower' && first.key !== 's') return undefined;
	return readPlaceInAnyCase(source, from);
}

/** The same for people who type without capitals; the words around it must then say that it is a place. */
export function readPlaceInAnyCase(source: SourceText, from: number): number | undefined {
	const first = tokenAt(source, from);
	if (first.kind !== 'word') return undefined;
	for (let size = opensPlace(first) ? longestPlace : 1; size > 1; size -= 1) {
		const last = tokenAt(source, from + size - 1);
		if (last.kind !== 'word' || last.sentence !== first.sentence) continue;
		if (isPlace(fold(source.text.slice(first.start, last.end)))) return from + size;
	}
	return isPlace(first) ? from + 1 : undefined;
}

/** After a postcode or "woonplaats:" any capitalised words are a place, known or not. */
export function readPlaceLike(source: SourceText, from: number): number | undefined {
	const known = readPlace(source, from);
	if (known !== undefined) return known;
	let next = from;
	while (next - from < 4) {
		const token = tokenAt(source, next);
		const adjoins =
			next === from || (!token.startsLine && token.start - tokenAt(source, next - 1).end <= 1);
		const capital =
			token.shape === 'title' || (token.shape === 'upper' && token.end - token.start >= 4);
		if (token.kind !== 'word' || !capital || !adjoins || token.end - token.start < 2) break;
		// "1234 AB Fictiedam Telefoon …": the next label has begun.
		if (next > from && isCommonWord(token.key)) break;
		next += 1;
	}
	return next > from ? next : undefined;
}
