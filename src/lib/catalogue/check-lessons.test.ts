import { expect, test } from 'vitest';
import {
	checkGlossary,
	checkReferences,
	lessonWords,
	parseModule,
	type ModuleFiles
} from './index.ts';
import { checkModuleWith } from './check.ts';
import { moduleFixture } from './module-fixture.ts';

/** Words in sentences of five, which read with ease. */
const words = (count: number) =>
	Array.from(
		{ length: count },
		(_, index) => ['Dit', 'is', 'een', 'kort', 'zinnetje.'][index % 5]
	).join(' ');
const options = (...marks: readonly string[]) =>
	marks.map((mark, index) => `- [${mark}] Optie ${index}.\n\n  ${words(10)}\n`).join('\n');
const selfCheck = (id: string, ...marks: readonly string[]) =>
	`\n## Vraag {#${id}}\n\nWat nu?\n\n${options(...marks)}\n`;
const lesson = (...parts: readonly string[]) =>
	`---\ntitle: A\nminutes: 2\npeildatum: 2026-11-21\n---\n${parts.join('')}`;

const withLessons = (nl: string, en = nl): ModuleFiles => ({
	...moduleFixture(),
	'nl/01-de-zaak.md': nl,
	'en/01-de-zaak.md': en
});
const check = (files: ModuleFiles) =>
	checkModuleWith(() => [], 'zorg', files, '2026-11-21')
		.filter(({ file }) => file.includes('/01-') || file.includes('/02-'))
		.filter(({ code }) => code !== 'lesson-minutes')
		.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

const eerste = selfCheck('eerste', ' ', 'x');

test('gives a lesson as texts and self-checks in order', () => {
	const parsed = parseModule('zorg', withLessons(lesson('a b', eerste, '## C\n\nd')));
	expect(parsed).toMatchObject({
		value: {
			locales: {
				nl: {
					lessons: [
						{
							blocks: [
								{ kind: 'text', body: 'a b', line: 6 },
								{ kind: 'check', check: { id: 'eerste', kind: 'single' } },
								{ kind: 'text', line: 19 }
							]
						}
					]
				}
			}
		}
	});
	expect(parsed.ok && parsed.value.locales.nl.lessons.map(lessonWords)).toEqual([4]);
});

test('accepts a self-check that is equal in both languages', () => {
	expect(check(withLessons(lesson('a', eerste)))).toEqual([]);
});

test('refuses a lesson with a self-check that cannot be read', () => {
	expect(check(withLessons(lesson('a', eerste.replace('[x]', '[ ]')), lesson('a')))).toEqual([
		'nl/01-de-zaak.md:7:1 correct-option-missing'
	]);
});

test.each([
	['800 words with a self-check half-way', [words(400), eerste, '## B\n\n', words(399)], []],
	['too much before it', [words(401), eerste], ['6:1 lesson-too-long']],
	['too much after it', ['a', eerste, '## B\n\n', words(400)], ['19:1 lesson-too-long']],
	['too much and no self-check', [words(401)], ['1:1 lesson-too-long']]
])('counts what stands between two interactions: %s', (_, parts, expected) => {
	const issues = check(withLessons(lesson(...parts))).filter((issue) => issue.startsWith('nl'));
	expect(issues).toEqual(expected.map((place) => `nl/01-de-zaak.md:${place}`));
});

test('reports an explanation that is too short', () => {
	const short = eerste.replace(words(10), words(9));
	expect(check(withLessons(lesson('a', short), lesson('a', eerste)))).toEqual([
		'nl/01-de-zaak.md:13:3 explanation-too-short'
	]);
});

test('reports an id that another lesson of the module has', () => {
	const files = withLessons(lesson('a', eerste));
	const second = lesson('a', eerste);
	expect(check({ ...files, 'nl/02-b.md': second, 'en/02-b.md': second })).toEqual([
		'en/02-b.md:7:1 self-check-duplicate',
		'nl/02-b.md:7:1 self-check-duplicate'
	]);
});

test.each([
	['one that is missing', ['a'], ['1:1 self-checks-differ']],
	[
		'another id',
		['a', selfCheck('ander', ' ', 'x')],
		['1:1 self-checks-differ', '7:1 self-checks-differ']
	],
	['another order', ['a', selfCheck('eerste', 'x', ' ')], ['7:1 self-checks-differ']],
	['an option more', ['a', selfCheck('eerste', ' ', 'x', ' ')], ['7:1 self-checks-differ']]
])('reports in English %s', (_, parts, expected) => {
	expect(check(withLessons(lesson('a', eerste), lesson(...parts)))).toEqual(
		expected.map((place) => `en/01-de-zaak.md:${place}`)
	);
});

test('looks in every text of a module for terms that do not exist', () => {
	const none = { terms: new Set<string>(), deadlines: new Set<string>() };
	const known = { nl: { ...none, terms: new Set(['bsn']) }, en: none };
	const files = { 'nl/quiz.md': '[[bsn]]', 'en/quiz.md': 'x [[bsn]]', 'assets/a.svg': '[[a]]' };
	expect(checkReferences(files, known)).toMatchObject([
		{ file: 'en/quiz.md', line: 1, column: 3, code: 'term-unknown' }
	]);
});

test('reports a term of the glossary that a language lacks', () => {
	const glossary = (...ids: readonly string[]) =>
		`---\ntitle: A\npeildatum: 2026-11-21\n---\n${ids.map((id) => `\n## ${id} {#${id}}\n\nX.\n`).join('')}`;
	expect(checkGlossary({ nl: glossary('a', 'b'), en: glossary('b', 'c') })).toMatchObject([
		{
			file: 'en.md',
			code: 'translation-missing',
			message: { en: 'The term "a" is missing here: add it.' }
		},
		{
			file: 'nl.md',
			code: 'translation-missing',
			message: { en: 'The term "c" is missing here: add it.' }
		}
	]);
	expect(checkGlossary({ nl: 'x', en: glossary('a') })).toMatchObject([
		{ file: 'nl.md', code: 'front-matter-missing' }
	]);
});
