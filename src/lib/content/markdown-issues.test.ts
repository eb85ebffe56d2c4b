import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, markdownIssues, placeOfOffset, plainText } from './index.ts';

const places = (markdown: string, firstLine = 1, indent = 0) =>
	markdownIssues('f.md', markdown, firstLine, indent).map(
		({ line, column, code }) => `${line}:${column} ${code}`
	);

test.each([
	['a heading of level 1', 'x\n\n# y', ['3:1 heading-level']],
	['a link to http', 'see [x](http://a.example)', ['1:5 link-address']],
	['a scripted link', '- [x](javascript:1)', ['1:3 link-address']],
	['a link behind a reference', '[x][1]\n\n[1]: ftp://a.example', ['1:1 link-address']],
	['an image from elsewhere', '![x](https://a.example/b.png)', ['1:1 image-address']],
	['an image outside assets', '![x](../b.png)', ['1:1 image-address']],
	['an image without alternative', 'a ![](assets/b.png)', ['1:3 image-alternative']],
	['raw HTML', 'a <b>x</b>', ['1:3 raw-html']],
	['a comment', '<!-- x -->', ['1:1 raw-html']],
	['an unknown call-out', '> [!NOTE]\n> x', ['1:1 unknown-callout']],
	['the same link twice', '[x](a:b)\n[x](a:b)', ['1:1 link-address', '2:1 link-address']],
	['a link in a table', '|a|\n|-|\n|[x](a:b)|', ['3:2 link-address']],
	['a link in a call-out', '> [!TIP]\n> [x](a:b)', ['2:3 link-address']],
	['a text over the limit', 'a '.repeat(10_001), ['1:1 too-large']],
	['nesting over the limit', `x\n\n${'> '.repeat(9)}x`, ['3:1 too-large']]
])('reports %s at its place', (_, markdown, expected) => {
	expect(places(markdown)).toEqual(expected);
});

test.each([
	'## x',
	'[x](https://a.example) [y](/z) [z](#a) [m](mailto:a@b.example)',
	'![x](assets/b.png)',
	'pw=<geheim>; host=<server>; <NAAM>',
	'`<b>` and\n\n```\n<script>\n# x\n```',
	'\\<b>',
	'> [!TIP]\n> x',
	'> x'
])('has nothing to say about %j', (markdown) => {
	expect(places(markdown)).toEqual([]);
});

test('counts from the first line and the indentation it is given', () => {
	expect(places('x\n[x](a:b)', 10, 2)).toEqual(['11:3 link-address']);
});

test('never throws', () => {
	const text = fc.string({ maxLength: 300, unit: 'binary' });
	const property = fc.property(text, (markdown) => Array.isArray(markdownIssues('f', markdown, 1)));
	expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});

test('finds the line and column of an offset', () => {
	expect([0, 1, 2, 3].map((offset) => placeOfOffset('a\nb', offset))).toEqual([
		{ line: 1, column: 1 },
		{ line: 1, column: 2 },
		{ line: 2, column: 1 },
		{ line: 2, column: 2 }
	]);
});

test.each([
	['marks', '## a\n\n**b** _c_ ~~d~~ `e`', 'a\n\nb c d e'],
	['links and images', '[a](/b) ![c &amp; d](assets/e.png)', 'a c & d'],
	['a table', '|a|b|\n|-|-|\n|1|2|', 'a\tb\n1\t2'],
	['lists', '- a\n- [x] b\n  - c', 'a\nb\nc'],
	['a call-out', '> [!TIP]\n> a', 'a'],
	['a quote', '> a', 'a'],
	['code', '```\na\n```', 'a'],
	['a break, a rule and a definition', 'a  \nb\n\n---\n\n[x]: /y', 'a\nb'],
	['references and tags', '&euro;5 &copy; <b>', '€5 &copy; <b>']
])('takes from %s what a reader sees', (_, markdown, text) => {
	expect(plainText(markdown)).toBe(text);
});

test('keeps a text over the limit as it is', () => {
	expect(plainText(`${'> '.repeat(9)}x`)).toBe(`${'> '.repeat(9)}x`);
});

test.each([
	['', 0],
	['one', 1],
	['**one** two-three – four', 3],
	['[one two](https://a.example) `three`', 3],
	['3 × 4', 2]
])('counts the words of %j', (markdown, words) => {
	expect(countWords(markdown)).toBe(words);
});
