import type { Candidate } from '../finding.ts';
import { isCommonWord, isFirstName, isPublicName } from '../lexicon.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import { fold } from '../words.ts';
import { particles } from './words.ts';

const leastNames = 3;

const isPlainFirstName = (source: SourceText, index: number): boolean => {
	const token = tokenAt(source, index);
	return isFirstName(token) && token.key.length > 2 && !isCommonWord(token);
};

/** Where the entry of a list ends: "sem", "sem b.", "otis van hall". */
function endOfEntry(source: SourceText, from: number): number {
	const next = tokenAt(source, from + 1);
	if (next.kind === 'word' && next.end - next.start === 1 && tokenAt(source, from + 2).key === '.')
		return from + 3;
	let word = from + 1;
	while (particles.has(tokenAt(source, word).key) && word - from < 4) word += 1;
	return word > from + 1 && tokenAt(source, word).kind === 'word' ? word + 1 : from + 1;
}

/** "anne frank, hannie schaft en anton mussert" are in every history book. */
function holdsPublicName(source: SourceText, from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) {
		const last = tokenAt(source, index + 1);
		if (isPublicName(fold(source.text.slice(tokenAt(source, index).start, last.end)))) return true;
	}
	return false;
}

/** "sem b. lev zakaria otis van hall finn": three first names in a row are a list of people, whatever their case. */
export function* findNameLists(source: SourceText): Generator<Candidate> {
	let index = 0;
	while (index < source.tokens.length) {
		if (!isPlainFirstName(source, index)) {
			index += 1;
			continue;
		}
		const entries: (readonly [number, number])[] = [];
		let next = index;
		while (isPlainFirstName(source, next)) {
			const end = endOfEntry(source, next);
			entries.push([next, end]);
			next = /^(?:,|en|and|&|\/)$/u.test(tokenAt(source, end).key) ? end + 1 : end;
		}
		if (entries.length >= leastNames && !holdsPublicName(source, index, next))
			for (const [from, to] of entries)
				yield {
					start: tokenAt(source, from).start,
					end: tokenAt(source, to - 1).end,
					confidence: 0.7
				};
		index = Math.max(index + 1, next);
	}
}
