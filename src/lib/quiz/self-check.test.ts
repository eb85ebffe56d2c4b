import { expect, test } from 'vitest';
import { readSelfCheck, selfCheckIssues } from './index.ts';

const words = (count: number) => 'woord '.repeat(count).trim();
const option = (mark: string, text: string, count = 10) =>
	`- [${mark}] ${text}\n\n  ${words(count)}\n`;
const question = `\nTelt dicteren ook?\n\n${option(' ', 'Nee.')}\n${option('x', 'Ja.')}`;

const read = (body: string, heading = 'Vraag {#dicteren}') =>
	readSelfCheck('nl/01-a.md', { heading, line: 10, body, bodyLine: 11 });
const places = (body: string, heading?: string) =>
	read(body, heading).issues.map(({ line, column, code }) => `${line}:${column} ${code}`);

test('reads a question with its options and their places', () => {
	expect(read(question)).toEqual({
		issues: [],
		check: {
			line: 10,
			options: [
				{ line: 14, explanationLine: 16 },
				{ line: 18, explanationLine: 20 }
			],
			check: {
				id: 'dicteren',
				kind: 'single',
				text: 'Telt dicteren ook?',
				options: [
					{ id: 'a', text: 'Nee.', correct: false, explanation: words(10) },
					{ id: 'b', text: 'Ja.', correct: true, explanation: words(10) }
				]
			}
		}
	});
});

test('asks for several answers when several are right', () => {
	expect(read(`q\n${option('x', 'a')}${option('x', 'b')}`).check?.check.kind).toBe('multiple');
});

test.each([
	['no id', question, 'Vraag', '10:1 self-check-id'],
	['an id with capitals', question, 'Question {#Dictate}', '10:1 self-check-id'],
	[
		'no question',
		question.replace('Telt dicteren ook?', ''),
		undefined,
		'10:1 question-text-missing'
	],
	[
		'a line of attributes',
		`\n{level=apply objective=a}\n${question}`,
		undefined,
		'12:1 self-check-attributes'
	],
	['one option', `q\n${option('x', 'a')}`, undefined, '10:1 option-count'],
	['no right option', question.replace('[x]', '[ ]'), undefined, '10:1 correct-option-missing'],
	['text behind the options', `${question}\nx`, undefined, '22:1 option-indent'],
	['a mistake in the question', question.replace('Telt', '<b>'), undefined, '12:1 raw-html'],
	['a mistake in an explanation', question.replace('woord', '<b>'), undefined, '16:3 raw-html']
])('refuses %s', (_, body, heading, expected) => {
	expect(places(body, heading)).toEqual([expected]);
	expect(read(body, heading).check).toBeUndefined();
});

test.each([
	[9, ['16:3 explanation-too-short']],
	[10, []],
	[60, []],
	[61, ['16:3 explanation-too-long']]
])('of an explanation of %i words says %j', (count, expected) => {
	const { check } = read(`\nq\n\n${option(' ', 'a', count)}\n${option('x', 'b')}`);
	const issues = check ? selfCheckIssues('f.md', check) : [];
	expect(issues.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});
