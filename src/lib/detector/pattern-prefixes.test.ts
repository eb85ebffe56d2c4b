import { describe, expect, it } from 'vitest';
import { openingsOf } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { readSource } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

const found = (text: string, pattern: RegExp): readonly string[] =>
	[...wordMatches(readSource(text), pattern)].map(([match]) => match);

describe('how the matches of a pattern can begin', () => {
	it.each([
		['bsn', 1],
		['bsn|b[st]n', 2],
		['a?bcd', 2],
		[String.raw`\d{2,3}x`, 2],
		[String.raw`(?<![\p{L}-])ab(?!c)d|(?:e(?:f|g)){1,2}h`, 5],
		['x', 1024]
	])('counts the openings of %s', (source, count) => {
		expect(openingsOf(prefixesOf(new RegExp(source, 'gu')))).toHaveLength(count);
	});
});

describe('matches at the start of a word', () => {
	it.each<readonly [string, RegExp, readonly string[]]>([
		['een bsn, geen absn', /bsn/giu, ['bsn']],
		['Patiënt BSN9', /pati[eë]nt|bsn\d/giu, ['Patiënt', 'BSN9']],
		['aab aab', /a{2}b/giu, ['aab', 'aab']],
		['één keer', /één/giu, ['één']],
		['x@jan (06) +31', /@j|\(?0\d|\+3/gu, ['(06', '+3']],
		['de heer de Boer', /(?:de )?(?:heer|boer)/giu, ['de heer', 'de Boer']],
		['12-34-56', /\d\d-\d\d/gu, ['12-34']],
		['', /a?/gu, []]
	])('are those of a search through “%s”', (text, pattern, matches) => {
		expect(found(text, pattern)).toEqual(matches);
	});
});
