import { describe, expect, it } from 'vitest';
import { readTokens } from './tokens.ts';
import { hashOf, Vocabulary } from './vocabulary.ts';

describe('Vocabulary', () => {
	it('numbers each spelling once, in the order in which they come', () => {
		const text = 'de kat de De kat';
		const vocabulary = new Vocabulary(text);
		const numbers = readTokens(text).tokens.map(({ start, end }) =>
			vocabulary.numberOf(start, end, hashOf(text.slice(start, end)))
		);
		expect(numbers).toEqual([0, 1, 0, 2, 1]);
	});

	it('tells spellings apart that share a hash', () => {
		const vocabulary = new Vocabulary('ab');
		expect([vocabulary.numberOf(0, 1, 7), vocabulary.numberOf(1, 2, 7)]).toEqual([0, 1]);
	});
});
