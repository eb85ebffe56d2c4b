import { describe, expect, it } from 'vitest';
import { readSource } from './source-text.ts';
import { marksIn, WordMarks } from './word-marks.ts';

describe('WordMarks', () => {
	const lists = new WordMarks();
	const fruit = lists.add(new Set(['appel', 'peer']));
	const round = lists.add(new Set(['appel', 'bal']));
	const source = readSource('Een appel, een bal en een peer.');

	it('says of each token in which lists its word is', () => {
		expect([...lists.in(source)]).toEqual([0, fruit | round, 0, 0, round, 0, 0, fruit, 0]);
	});

	it('gathers what a range of tokens holds', () => {
		const marks = lists.in(source);
		expect([marksIn(marks, 3, 6), marksIn(marks, 5, 9)]).toEqual([round, fruit]);
	});
});
