import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from './source-text.ts';
import { occurs, occursIn, startsWith, wordMatches } from './word-matches.ts';

const cards = /ka(?:art)?[ -]?\d{0,2}/giu;

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

	it('finds the same whether a pattern comes before a text or behind others', () => {
		const pieces = fc.constantFrom('kaart', 'Kaart', 'ka', '12', '-', ' ', '\n', 'é', '(');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (chosen) => {
				const source = readSource(chosen.join(''));
				wordMatches(source, /\p{L}{2}/giu);
				const late = wordMatches(source, /ka(?:art)?[ -]?\d{0,2}/giu);
				const known = wordMatches(readSource(source.text), cards);
				expect(late.map(({ index, 0: found }) => [index, found])).toEqual(
					known.map(({ index, 0: found }) => [index, found])
				);
			})
		);
	});
});

describe('occurs', () => {
	it.each([
		['de kaart ligt er', false],
		['de art 5 ligt er', true]
	])('in %j: %j', (text, found) => {
		expect(occurs(readSource(text), /art/giu)).toBe(found);
	});
});

describe('occursIn', () => {
	const source = readSource('wij betalen 5, zij vragen 7');
	const [, , , , zij, , last] = source.tokens;
	const piece = { start: zij?.start ?? 0, first: 4, last: 7 };
	const words = source.text.slice(piece.start, last?.end);

	it.each([
		['what is in the piece', /vragen \d/iu, true],
		['what stands before it', /betalen \d/iu, false],
		['what ends behind it', /zij vragen 7./iu, false]
	])('%s', (_name, pattern, found) => {
		expect(occursIn(source, pattern, { ...piece, words })).toBe(found);
	});

	it('reads a changed copy at the same places', () => {
		expect(occursIn(source, /vragen \d/iu, { ...piece, words: words.replace('7', ' ') })).toBe(
			false
		);
	});
});
