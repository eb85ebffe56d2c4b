import { expect, test } from 'vitest';
import { referenceIssues, termIds } from './index.ts';

const known = { terms: new Set(['bsn']), deadlines: new Set(['ap-melding']) };
const places = (text: string) =>
	referenceIssues('f.md', text, known).map(({ line, column, code }) => `${line}:${column} ${code}`);

test.each([
	['a term', 'a\nb [[bns]]', ['2:3 term-unknown']],
	['a term in other words', '[[bns|het BSN]]', ['1:1 term-unknown']],
	['a term in a table', '| [[bns\\|x]] |', ['1:3 term-unknown']],
	['a term with capitals', '[[BSN]]', ['1:1 term-unknown']],
	['a deadline', '\r\n  {{deadline:x}}', ['2:3 deadline-unknown']],
	['each of several', '[[a]] [[bsn]] [[b]]', ['1:1 term-unknown', '1:15 term-unknown']]
])('reports %s that does not exist', (_, text, expected) => {
	expect(places(text)).toEqual(expected);
});

test.each([
	'[[bsn]] [[bsn|x]] {{deadline:ap-melding}}',
	'`[[x]]` `{{deadline:x}}`',
	'```\n[[x]]\n```',
	'\\[[x]]',
	'{{naam}} [x] [[]]'
])('has nothing to say about %j', (text) => {
	expect(places(text)).toEqual([]);
});

test('collects the terms of a text', () => {
	expect([...termIds('[[a]] [[b|c]] [[a]] `[[d]]`')]).toEqual(['a', 'b']);
});
