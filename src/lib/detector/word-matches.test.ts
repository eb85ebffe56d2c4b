import { describe, expect, it } from 'vitest';
import { readSource } from './source-text.ts';
import { startsWith, wordMatches } from './word-matches.ts';

const matchesIn = (text: string, pattern: RegExp): readonly string[] =>
	[...wordMatches(readSource(text), pattern)].map(([found]) => found);

describe('wordMatches', () => {
	it('matches at the starts of words and at marks only', () => {
		expect(matchesIn('art 12, kaart 13 (art 14)', /art \d\d/giu)).toEqual(['art 12', 'art 14']);
	});

	it('goes on behind a match', () => {
		expect(matchesIn('1 2 3 4', /\d \d/gu)).toEqual(['1 2', '3 4']);
	});

	it('tries a pattern only behind its head', () => {
		const pattern = /(?:klant|lid) \d+/giu;
		startsWith(pattern, 'klant|lid');
		expect(matchesIn('klant 12, Lid 3, klas 4', pattern)).toEqual(['klant 12', 'Lid 3']);
	});
});
