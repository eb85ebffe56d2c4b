import { expect, test } from 'vitest';
import { readabilityIssues } from './check-readability.ts';

const check = (text: string) =>
	readabilityIssues('nl/01-a.md', text, [text], 'nl').map(
		({ line, column, code }) => `${line}:${column} ${code}`
	);
const easy = 'Stop met typen. Bel je chef. Schrijf op wat je deed. '.repeat(5);
const long = `${'Je leest dit nu en '.repeat(7)}klaar.`;

test.each([
	['an easy text', easy, []],
	['a long sentence', `${easy}\n\n*Let* op: Kort.\n\n${long}`, ['5:1 sentence-too-long']],
	[
		'long sentences',
		'Je leest dit en je gaat nu door en dan nog even door tot het eind er is van de zin. '.repeat(
			4
		),
		['1:1 sentences-too-long']
	],
	[
		'long words',
		'De verantwoordelijkheid. De gegevensbescherming. De organisatorische documentatie. '.repeat(
			10
		),
		['1:1 words-too-long', '1:1 hard-to-read']
	],
	['too few words to judge', 'Verantwoordelijkheidsgevoel.', []]
])('of %s', (_, text, expected) => {
	expect(check(text)).toEqual(expected);
});
