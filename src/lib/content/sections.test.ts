import { expect, test } from 'vitest';
import { fencedLines, splitList, splitSections } from './index.ts';

test('cuts a body at its headings and knows their lines', () => {
	expect(splitSections('\n## A\n\nx\n## B {#b}\n', 4)).toEqual({
		strayLine: undefined,
		sections: [
			{ heading: 'A', line: 5, body: '\nx', bodyLine: 6 },
			{ heading: 'B {#b}', line: 8, body: '', bodyLine: 9 }
		]
	});
});

test('reports text before the first heading', () => {
	expect(splitSections('\nx\n## A', 4).strayLine).toBe(5);
});

test('finds nothing in an empty body', () => {
	expect(splitSections('', 1)).toEqual({ strayLine: undefined, sections: [] });
});

test.each(['### A', '##A', ' ## A', '```\n## A\n```', '~~~~\n```\n## A\n~~~~'])(
	'sees no heading in %j',
	(body) => {
		expect(splitSections(body, 1).sections).toEqual([]);
	}
);

test('closes a code block only with a fence as long as the one that opened it', () => {
	expect(fencedLines(['````', '```', '````', 'x'])).toEqual([true, true, true, false]);
});

test.each([
	['one line each', '- a\n- b', [['a', 1], ['b', 2]]],
	['indented lines', '- a\n  b\n\n  c\n- d', [['a\nb\n\nc', 1], ['d', 5]]],
	['a nested list', '- a\n  - b\n    - c', [['a\n- b\n  - c', 1]]],
	['lines that follow directly', '- a\nb', [['a\nb', 1]]],
	['blank lines around', '\n- a\n\n', [['a', 2]]]
])('reads entries of %s', (_, body, expected) => {
	const { entries, strayLine } = splitList(body, 1, /^- (.*)$/u);
	expect([entries.map(({ text, line }) => [text, line]), strayLine]).toEqual([expected, undefined]);
});

test.each([
	['x\n- a', 1],
	['- a\n\nx', 3]
])('reports the line of %j that belongs to no entry', (body, line) => {
	expect(splitList(body, 1, /^- (.*)$/u).strayLine).toBe(line);
});
