import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuiz, quizIssues, readQuiz } from './index.ts';

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
const quiz = `---
title: Toets: huisartsenpraktijk
---

## Vraag {#bsn-regime}

{level=apply objective=classify}

Mag het *BSN* in een chatbot?

- naam
- nummer

- [ ] Ja, toestemming
  is genoeg.

  ${words(20)}

- [x] Nee, ook dan niet.

  ${words(30)}

  ${words(30)}

## Question {#second}
{objective=classify level=remember}
Which?
- [x] A

  ${words(25)}
- [X] B

  ${words(25)}
- [ ] C

  ${words(25)}
`;
const places = (text: string) => {
	const parsed = parseQuiz('nl/quiz.md', text, 'nl');
	return parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);
};

describe('a quiz without mistakes', () => {
	const parsed = parseQuiz('nl/quiz.md', quiz, 'nl');
	const read = parsed.ok ? parsed.value : undefined;

	test('has its title and language', () => {
		expect(read).toMatchObject({ title: 'Toets: huisartsenpraktijk', locale: 'nl' });
	});

	test('has a question with one answer, its attributes and its text with a list', () => {
		expect(read?.questions[0]).toMatchObject({
			id: 'bsn-regime',
			kind: 'single',
			level: 'apply',
			objective: 'classify',
			text: 'Mag het *BSN* in een chatbot?\n\n- naam\n- nummer'
		});
	});

	test('has options with text and explanation over several lines', () => {
		expect(read?.questions[0]).toMatchObject({
			options: [
				{ id: 'a', text: 'Ja, toestemming\nis genoeg.', correct: false, explanation: words(20) },
				{
					id: 'b',
					text: 'Nee, ook dan niet.',
					correct: true,
					explanation: `${words(30)}\n\n${words(30)}`
				}
			]
		});
	});

	test('has a question with several answers', () => {
		expect(read?.questions[1]).toMatchObject({ kind: 'multiple', level: 'remember' });
	});

	test('knows the lines of its parts', () => {
		const located = readQuiz('nl/quiz.md', quiz, 'nl');
		expect(located.ok && located.value.questions[0]).toMatchObject({
			line: 5,
			attributesLine: 7,
			explanations: [
				{ of: { nl: 'optie a', en: 'option a' }, line: 17, column: 3 },
				{ of: { nl: 'optie b', en: 'option b' }, line: 21, column: 3 }
			]
		});
	});

	test('has nothing to mend', () => {
		expect(quizIssues('nl/quiz.md', quiz, 'nl')).toEqual([]);
	});

	test('may show a heading and an option in a code block', () => {
		const text = quiz.replace('Which?', 'Which?\n\n```\n## Vraag {#x}\n- [ ] y\n```\n');
		expect(places(text)).toEqual([]);
	});
});

test.each([
	['no front matter', 'x', '', ['1:1 front-matter-missing']],
	['no title', 'title: Toets: huisartsenpraktijk\n', '', ['2:1 missing-key']],
	[
		'text before the questions',
		'---\n\n## Vraag',
		'---\n\ntext\n\n## Vraag',
		['5:1 text-outside-question']
	],
	['another heading', '## Question {#second}', '## Second', ['25:1 question-heading']],
	['a question without id', ' {#second}', '', ['25:1 question-id-missing']],
	['an empty id', '{#second}', '{#}', ['25:1 question-id-missing']],
	['an id with capitals', '{#second}', '{#Second}', ['25:1 question-id']],
	['an id used before', '{#second}', '{#bsn-regime}', ['25:1 question-id-duplicate']],
	['no attributes', '{level=apply objective=classify}\n', '', ['8:1 attributes-missing']],
	['an unknown attribute', '{level=apply', '{weight=2 level=apply', ['7:2 attribute-unknown']],
	['an attribute twice', '{level=apply', '{level=apply level=apply', ['7:14 attribute-duplicate']],
	['no level', '{level=apply ', '{', ['7:1 level-missing']],
	['an unknown level', 'level=apply', 'level=create', ['7:2 level-unknown']],
	['an unknown pool', '{level=apply', '{pool=end level=apply', ['7:2 pool-unknown']],
	['no objective', ' objective=classify}', '}', ['7:1 objective-missing']],
	['an objective that is no id', 'objective=classify}', 'objective=C!}', ['7:14 objective-id']],
	[
		'empty attributes',
		'{level=apply objective=classify}',
		'{}',
		['7:1 level-missing', '7:1 objective-missing']
	],
	[
		'no question text',
		'Mag het *BSN* in een chatbot?\n\n- naam\n- nummer\n',
		'',
		['7:1 question-text-missing']
	],
	['one option', /- \[x\] Nee.*?(?=## Q)/su, '', ['5:1 option-count']],
	['no options', /- \[ \] Ja.*?(?=## Q)/su, '', ['5:1 option-count']],
	[
		'seven options',
		'- [ ] C',
		`${[1, 2, 3, 4].map((n) => `- [ ] C${n}\n\n  x\n`).join('')}- [ ] C`,
		['25:1 option-count']
	],
	['no correct option', '- [x] Nee', '- [ ] Nee', ['5:1 correct-option-missing']],
	['an unknown mark', '- [ ] C', '- [v] C', ['34:1 option-mark']],
	['an entry without mark', '- [ ] C', '- C', ['34:1 option-mark']],
	['two options with one text', '- [ ] C', '- [ ] A', ['25:1 option-duplicate']],
	['an option without text', '- [ ] C', '- [ ]', ['34:1 option-text-missing']],
	[
		'an option without explanation',
		`is genoeg.\n\n  ${words(20)}`,
		'is genoeg.',
		['14:1 explanation-missing']
	],
	[
		'text that is not indented',
		'is genoeg.\n\n  ',
		'is genoeg.\n\n',
		['14:1 explanation-missing', '17:1 option-indent']
	],
	['a heading in the question', 'Which?', '# Which?', ['27:1 heading-level']],
	['a refused link in an option', '- [ ] C', '- [ ] [C](a:b)', ['34:7 link-address']],
	['a refused link on a second line', '  is genoeg.', '  is [a](a:b)', ['15:6 link-address']],
	[
		'HTML below text that is not indented',
		`  is genoeg.\n\n  ${words(20)}`,
		`is genoeg.\n\n  <b>${words(20)}</b>`,
		['15:1 option-indent', '17:3 raw-html']
	],
	['HTML in an explanation', `  ${words(20)}`, `  <b>${words(20)}</b>`, ['17:3 raw-html']]
])('refuses %s at its place', (_, from, to, expected) => {
	const text = from === 'x' ? 'x' : quiz.replace(from, to);
	expect(places(text).slice(0, expected.length)).toEqual(expected);
});

test('reports HTML below a line that belongs to no step on its own line', () => {
	const steps = '1. a\n2. b\n3. c\n\nx\n<b>\n\n### Uitleg\n\nwoord';
	const top = '---\ntitle: a\n---\n## Vraag {#a}\n{level=apply objective=a kind=order}\nWelke?\n';
	expect(places(top + steps)).toEqual(['11:1 list', '12:1 raw-html']);
});

test('refuses a quiz without questions', () => {
	expect(places('---\ntitle: a\n---\n')).toEqual(['4:1 question-missing']);
});

test('reports all mistakes in reading order', () => {
	const text = quiz.replace('- [ ] C', '- [v] C').replace('{level=apply', '{level=create');
	expect(places(text)).toEqual(['7:2 level-unknown', '34:1 option-mark']);
});

test.each([
	['too short', words(20), words(19), '17:3 explanation-too-short'],
	['too long', words(30), words(31), '21:3 explanation-too-long']
])('lets an explanation that is %s be read, and reports it', (_, from, to, expected) => {
	const text = quiz.replace(`  ${from}\n`, `  ${to}\n`);
	const found = quizIssues('f', text, 'nl').map((at) => `${at.line}:${at.column} ${at.code}`);
	expect([places(text), found]).toEqual([[], [expected]]);
});

test('reports what cannot be read rather than lengths', () => {
	expect(quizIssues('f', 'x', 'nl').map(({ code }) => code)).toEqual(['front-matter-missing']);
});

test('never throws', () => {
	const part = fc.oneof(
		fc.constantFrom(
			'## Vraag {#a}\n',
			'{level=apply objective=a}\n',
			'- [x] a\n',
			'- [ ] b\n',
			'\n  c\n',
			'{',
			'```\n',
			'  ',
			'- '
		),
		fc.string({ maxLength: 6, unit: 'binary' })
	);
	const text = fc
		.array(part, { maxLength: 30 })
		.map((parts) => `---\ntitle: a\n---\n${parts.join('')}`);
	const property = fc.property(
		text,
		(written) => typeof parseQuiz('f', written, 'nl').ok === 'boolean'
	);
	expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
});
