import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

describe('a table of words', () => {
	it('reads front-coded lists', () => {
		const table = new WordTable(16);
		table.addFrontCoded('AaalbersDenAbos', 1);
		expect(
			['aalbers', 'aalen', 'bos', 'aal', 'bo', 'boss', ''].map((word) => table.flagsOf(word))
		).toEqual([1, 1, 1, 0, 0, 0, 0]);
	});

	it('remembers every list that a word is in', () => {
		const table = new WordTable(16);
		table.addFrontCoded('AbosAroos', 1);
		table.addFrontCoded('Abos', 16);
		expect([table.flagsOf('bos'), table.flagsOf('roos')]).toEqual([17, 1]);
	});

	it('tells words apart that share a place', () => {
		const table = new WordTable(4);
		table.addFrontCoded('AaAbAc', 2);
		expect(['a', 'b', 'c', 'd'].map((word) => table.flagsOf(word))).toEqual([2, 2, 2, 0]);
	});
});
