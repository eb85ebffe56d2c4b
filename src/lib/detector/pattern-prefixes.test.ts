import { describe, expect, it } from 'vitest';
import { openingAt } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { mayBegin, PrefixIndex, rowsOf } from './prefix-index.ts';
import { readSource } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

const found = (text: string, pattern: RegExp): readonly string[] =>
	[...wordMatches(readSource(text), pattern)].map(([match]) => match);

const begins = (text: string, pattern: RegExp): boolean =>
	mayBegin(openingAt(text, 0), rowsOf(prefixesOf(pattern)));

describe('how the matches of a pattern can begin', () => {
	it.each<readonly [RegExp, number]>([
		[/bsn/u, 1],
		[/bsn|b[st]n/u, 2],
		[/a?bcd/u, 2],
		[/5{2,3}x/u, 2],
		[/(?<![\p{L}-])ab(?!d)[de]|(?:e(?:f|g)){1,2}h/u, 7],
		[/[a-z]{2,9}/u, 3]
	])('counts the ways of %s', (pattern, count) => {
		expect(prefixesOf(pattern)).toHaveLength(count);
	});

	it.each<readonly [string, RegExp, boolean]>([
		['bsnummer', /bsnn/iu, false],
		['BSNummer', /bsnu/iu, true],
		['AB12', /[A-Z]{2}\d/u, true],
		['ab12', /[A-Z]{2}\d/u, false],
		['Één', /\p{Lu}/u, true],
		['een', /\p{Lu}/u, false],
		['een', /\p{Lu}/iu, true],
		['Een', /\p{Ll}|[a-f]|1/u, false]
	])('%j may begin %s: %j', (text, pattern, may) => {
		expect(begins(text, pattern)).toBe(may);
	});
});

describe('an index of prefixes', () => {
	const index = new PrefixIndex();
	for (const [number, pattern] of [/zaak|zeel/iu, /[A-Z]\d/u, /zaal|zaag/iu].entries())
		index.add(number, rowsOf(prefixesOf(pattern)));

	it.each([
		['zaakwaarnemer', [0]],
		['Zaal', [2]],
		['Z4', [1]],
		['z4', []],
		['', []]
	])('of %j', (text, expected) => {
		expect([...index.matching(openingAt(text, 0))]).toEqual(expected);
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
