import { unitAfterWord, withUnit, wordBeforeUnit } from './age-patterns.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';
import { matchesAnywhere } from './text-search.ts';

/** Lengths of time in years (of babies in months), in figures and in words. */
export function* lengthsIn(source: SourceText): Generator<readonly [number, number]> {
	const { text } = source;
	for (const match of wordMatches(source, withUnit))
		if (!/[\d.,€$-]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)))
			yield [match.index, match.index + match[0].length];
	for (const match of matchesAnywhere(source, unitAfterWord)) {
		const before = text.slice(Math.max(0, match.index - 24), match.index);
		const word = wordBeforeUnit.exec(before)?.[0];
		if (word !== undefined) yield [match.index - word.length, match.index + match[0].length];
	}
}
