import { expect, it } from 'vitest';
import { placesOfKeys } from './key-places.ts';
import { readSource } from './source-text.ts';

const source = readSource('Een Paspóórt of rijbewijs, geen paspoortfoto. Het pas 1 pas.');
const found = (pattern: RegExp): readonly number[] => [...placesOfKeys(source, pattern)];

it('finds the words of a pattern in order, however they are written', () => {
	expect(found(/^paspoort\p{L}*$/u)).toEqual([1, 6]);
});

it('answers for a pattern that a text is asked for later', () => {
	expect(found(/^(?:pas|rijbewij[sz])$/u)).toEqual([3, 9, 11]);
	expect(found(/^paspoort\p{L}*$/u)).toEqual([1, 6]);
	expect(found(/^1$/u)).toEqual([]);
});
