import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { kindsOf } from './kinds.ts';

function kindOf(text: string, found = 0): number {
	const source = readSource(text, lookUp);
	return (
		kindsOf(
			source,
			Uint8Array.from(source.numbers, () => found)
		)[0] ?? NaN
	);
}

describe('the kind of a token', () => {
	it.each([
		['Zwolle', 'Breda'],
		['Fatima', 'Mohammed'],
		['12', '97'],
		['bomen', 'fietsen'],
		['P4471', 'E1044']
	])('is the same for %s and %s', (one, other) => {
		expect(kindOf(one)).toBe(kindOf(other));
	});

	it.each([
		['Zwolle', 'zwolle'],
		['Zwolle', 'Fatima'],
		['Fatima', 'Fiets'],
		['12', '123'],
		[',', ';'],
		['P4471', 'P44711']
	])('tells %s from %s', (one, other) => {
		expect(kindOf(one)).not.toBe(kindOf(other));
	});

	it('is what was found there, whatever is written', () => {
		expect(kindOf('Zwolle', 3)).toBe(kindOf('12', 3));
		expect(kindOf('Zwolle', 3)).not.toBe(kindOf('Zwolle', 4));
		expect(kindOf('Zwolle', 3)).not.toBe(kindOf('Zwolle'));
	});
});
