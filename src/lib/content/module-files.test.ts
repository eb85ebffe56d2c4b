import { describe, expect, test } from 'vitest';
import { lessonId, parseLesson, parseModuleIntro, parseModuleSettings, type Parsed } from './index.ts';

const places = (parsed: Parsed<unknown>) =>
	parsed.ok ? [] : parsed.issues.map((at) => `${at.line}:${at.column} ${at.code}`);

describe('module.yaml', () => {
	const settings = `minutes: 15 # in all
sector: zorg
reviewDate: 2027-05-21
passMark: 80
questionsPerAttempt: 10
completion:
  lessons: all
  scenarios: [verwijsbrief]
  quiz: true
`;
	const parse = (from: string, to: string) =>
		parseModuleSettings('module.yaml', settings.replace(from, to));

	test('gives the settings', () => {
		expect(parse('', '')).toEqual({
			ok: true,
			value: {
				minutes: 15,
				sector: 'zorg',
				reviewDate: '2027-05-21',
				passMark: 80,
				questionsPerAttempt: 10,
				completion: { lessons: 'all', scenarios: ['verwijsbrief'], quiz: true }
			}
		});
	});

	test.each([
		['minutes: 15', 'minutes: soon', '1:1 wrong-value'],
		['minutes: 15', 'minutes: 0', '1:1 wrong-value'],
		['zorg', 'visserij', '2:1 wrong-value'],
		['2027-05-21', '2027-02-30', '3:1 wrong-value'],
		['2027-05-21', '21 mei 2027', '3:1 wrong-value'],
		['passMark: 80', 'passMark: 101', '4:1 wrong-value'],
		['questionsPerAttempt: 10', 'questionsPerAttempt: 0', '5:1 wrong-value'],
		['lessons: all', 'lessons: some', '7:3 wrong-value'],
		['[verwijsbrief]', '[a, a]', '8:3 wrong-value'],
		['[verwijsbrief]', '[Verwijsbrief]', '8:15 wrong-value'],
		['scenarios: [verwijsbrief]\n  quiz: true', 'scenarios: []\n  quiz: false', '6:1 wrong-value'],
		['sector: zorg\n', '', '1:1 missing-key'],
		['quiz: true', 'quiz: true\n  reading: true', '10:3 unknown-key']
	])('refuses %j written as %j', (from, to, expected) => {
		expect(places(parse(from, to))).toEqual([expected]);
	});
});

describe('module.md', () => {
	const intro = `---
title: Huisartsenpraktijk: medische gegevens
summary: Wat je daarna kunt.
objectives:
  - id: classify
    text: Je herkent een gezondheidsgegeven, ook zonder naam.
---
`;

	test('gives title, summary and objectives', () => {
		expect(parseModuleIntro('nl/module.md', intro)).toMatchObject({
			value: {
				title: 'Huisartsenpraktijk: medische gegevens',
				objectives: [{ id: 'classify' }]
			}
		});
	});

	test.each([
		['a body', `${intro}\ntext`, '9:1 body-not-empty'],
		['no objectives', intro.replace(/objectives:.*---/su, 'objectives: []\n---'), '4:1 wrong-value'],
		['an id twice', intro.replace('---\n$', '').replace(/\n---\n$/u, '\n  - id: classify\n    text: x\n---\n'), '4:1 wrong-value'],
		['no front matter', 'x', '1:1 front-matter-missing']
	])('refuses %s', (_, text, expected) => {
		expect(places(parseModuleIntro('nl/module.md', text))).toEqual([expected]);
	});
});

describe('lessons', () => {
	const lesson = `---
title: De zaak
minutes: 2
peildatum: 2026-11-21
sources:
  - title: AP, waarschuwing
    url: https://www.security.nl/posting/852900
  - title: Zonder adres
---

Tekst.
`;

	test('gives the lesson with the id of its file name', () => {
		expect(parseLesson('nl/01-de-zaak.md', lesson)).toMatchObject({
			value: {
				id: 'de-zaak',
				minutes: 2,
				sources: [{ url: 'https://www.security.nl/posting/852900' }, { title: 'Zonder adres' }],
				blocks: [{ kind: 'text', body: '\nTekst.', line: 10 }]
			}
		});
	});

	test('needs no sources', () => {
		const text = lesson.replace(/sources:.*?---/su, '---');
		expect(parseLesson('01-a.md', text)).toMatchObject({ value: { sources: [] } });
	});

	test.each([
		['nl/01-de-zaak.md', 'de-zaak'],
		['12-a.md', 'a'],
		['1-a.md', undefined],
		['01-De-Zaak.md', undefined],
		['01-.md', undefined],
		['01-a.txt', undefined]
	])('reads from %s the id %s', (file, id) => {
		expect(lessonId(file)).toBe(id);
	});

	test.each([
		['a wrong file name', 'zaak.md', lesson, '1:1 file-name'],
		['an address without https', '01-a.md', lesson.replace('https:', 'http:'), '7:5 wrong-value'],
		['no text', '01-a.md', lesson.replace('Tekst.', ''), '10:1 text-missing'],
		['a mistake in the text', '01-a.md', lesson.replace('Tekst.', '# Tekst'), '11:1 heading-level'],
		['a mistake in the front matter', '01-a.md', lesson.replace('minutes: 2', ''), '2:1 missing-key']
	])('refuses %s', (_, file, text, expected) => {
		expect(places(parseLesson(file, text))).toEqual([expected]);
	});
});
