import { expect, test } from 'vitest';
import { wordOnNextLine } from './word-boxes.ts';

// a bbbb cc
// ddddd e
const boxes = [
	{ left: 0, top: 0, width: 10 },
	{ left: 20, top: 0, width: 40 },
	{ left: 70, top: 0, width: 20 },
	{ left: 0, top: 24, width: 50 },
	{ left: 60, top: 24, width: 10 }
];

test.each([
	[0, 1, 3],
	[1, 1, 3],
	[2, 1, 4],
	[3, -1, 1],
	[4, -1, 2],
	[4, 1, 4],
	[1, -1, 1],
	[9, 1, 9]
] as const)('from word %i, step %i: word %i', (from, step, to) => {
	expect(wordOnNextLine(boxes, from, step)).toBe(to);
});
