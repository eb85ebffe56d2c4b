import { describe, expect, it } from 'vitest';
import { WordRun } from './word-run.ts';

describe('a run of characters of a set', () => {
	const run = new WordRun(String.raw`[\p{L}’-]`, 2, 5);

	it.each([
		['thuis ziek', 5],
		['één', 3],
		['a b', -1],
		['zonder', -1],
		['zo’n', 4],
		['жук', 3],
		['𝒜𝒷', 4],
		['', -1],
		['1a', -1]
	])('in %j ends at %j', (text, end) => {
		expect(run.endIn(text, 0)).toBe(end);
	});
});
