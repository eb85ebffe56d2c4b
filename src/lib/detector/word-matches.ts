import { openingsOf, tokensOpening } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import type { SourceText } from './source-text.ts';
import { noToken } from './tokens.ts';

interface WordPattern {
	/** How a match may begin. */
	readonly openings: readonly number[];
	readonly sticky: RegExp;
}

const wordCharacter = /[\p{L}\p{N}]/u;
const prepared = new WeakMap<RegExp, WordPattern>();

function prepare(pattern: RegExp): WordPattern {
	const openings = openingsOf(prefixesOf(pattern));
	const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`);
	const made = { openings, sticky };
	prepared.set(pattern, made);
	return made;
}

/**
 * Matches that start at the start of a word or at a mark. The pattern is only tried where the first three
 * characters allow a match, which is nearly nowhere.
 */
export function* wordMatches(
	{ text, tokens, openings }: SourceText,
	pattern: RegExp
): Generator<RegExpExecArray> {
	const { openings: begins, sticky } = prepared.get(pattern) ?? prepare(pattern);
	let position = 0;
	for (const index of tokensOpening(openings, begins)) {
		const { start, glued } = tokens[index] ?? noToken;
		if (start < position || (glued && wordCharacter.test(text.charAt(start - 1)))) continue;
		// Set anew each time: the pattern is shared and a caller may stop half-way.
		sticky.lastIndex = start;
		const match = sticky.exec(text);
		if (!match) continue;
		position = start + Math.max(1, match[0].length);
		yield match;
	}
}
