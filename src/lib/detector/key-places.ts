import { openingAt } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { PrefixIndex, rowsOf } from './prefix-index.ts';
import { addPlaces, inOrder, type SourceText } from './source-text.ts';

const patterns: RegExp[] = [];
const index = new PrefixIndex();
const placesBySource = new WeakMap<SourceText, Map<RegExp, Uint32Array>>();

function readPlaces(source: SourceText): Map<RegExp, Uint32Array> {
	const places: number[][] = patterns.map(() => []);
	for (const word of source.words) {
		if (word.kind !== 'word') continue;
		for (const number of index.matching(openingAt(word.key, 0)))
			if (patterns[number]?.test(word.key)) addPlaces(source, word, places[number] ?? []);
	}
	return new Map(patterns.map((pattern, number) => [pattern, inOrder(places[number] ?? [])]));
}

/**
 * The indexes of the words whose folded key a pattern, from its start on, matches. All patterns that were ever asked for
 * are read together, and a word is only asked for those that can begin as it does.
 */
export function placesOfKeys(source: SourceText, pattern: RegExp): Uint32Array {
	const known = placesBySource.get(source)?.get(pattern);
	if (known) return known;
	if (!patterns.includes(pattern)) {
		index.add(patterns.length, rowsOf(prefixesOf(pattern)));
		patterns.push(pattern);
	}
	const places = readPlaces(source);
	placesBySource.set(source, places);
	return places.get(pattern) ?? new Uint32Array();
}
