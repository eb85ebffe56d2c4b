import { describe, expect, test } from 'vitest';
import { changed, fixture, without } from './check-fixture.ts';
import { parseModule } from './index.ts';
import { moduleFixture } from './module-fixture.ts';

describe('parsing a module', () => {
	test('gives the exercises in the order in which the module asks for them', () => {
		const files: Record<string, string> = { ...moduleFixture() };
		for (const locale of ['nl', 'en'])
			for (const id of ['aanvraag', 'zorgplan'])
				files[`${locale}/scenario-${id}.md`] = files[`${locale}/scenario-verwijsbrief.md`] ?? '';
		files['module.yaml'] = (files['module.yaml'] ?? '').replace(
			'[verwijsbrief]',
			'[zorgplan, verwijsbrief]'
		);
		const parsed = parseModule('zorg', files);
		const ids = parsed.ok && parsed.value.locales.en.scenarios.map(({ id }) => id);
		expect(ids).toEqual(['zorgplan', 'verwijsbrief', 'aanvraag']);
	});

	test('gives both languages', () => {
		const parsed = parseModule('zorg', fixture);
		expect(parsed).toMatchObject({
			ok: true,
			value: {
				id: 'zorg',
				settings: { minutes: 5 },
				locales: {
					nl: {
						intro: { title: 'Zorg: gegevens' },
						lessons: [{ id: 'de-zaak' }],
						quiz: { locale: 'nl', questions: [{ id: 'eerste' }, { id: 'tweede' }] },
						scenarios: [{ id: 'verwijsbrief' }]
					},
					en: { quiz: { locale: 'en' }, scenarios: [{ id: 'verwijsbrief' }] }
				}
			}
		});
	});

	test('gives the lessons in the order of their numbers', () => {
		const lesson = fixture['nl/01-de-zaak.md'] ?? '';
		const parsed = parseModule('zorg', { 'nl/10-c.md': lesson, 'nl/02-b.md': lesson, ...fixture });
		expect(parsed.ok && parsed.value.locales.nl.lessons.map(({ id }) => id)).toEqual([
			'de-zaak',
			'b',
			'c'
		]);
	});

	test('leaves what needs several files to the check', () => {
		expect(parseModule('zorg', without('en/scenario-verwijsbrief.md')).ok).toBe(true);
	});

	test('refuses a module with a mistake, and names the place', () => {
		const parsed = parseModule('zorg', changed('nl/quiz.md', 'level=apply', 'level=create'));
		expect(parsed).toMatchObject({
			ok: false,
			issues: [{ file: 'nl/quiz.md', line: 7, column: 2, code: 'level-unknown' }]
		});
	});

	test('refuses an empty folder, and asks for what is needed', () => {
		const parsed = parseModule('zorg', {});
		expect(parsed.ok ? [] : parsed.issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'en/module.md file-missing',
			'en/module.md lesson-missing',
			'en/quiz.md file-missing',
			'module.yaml file-missing',
			'nl/module.md file-missing',
			'nl/module.md lesson-missing',
			'nl/quiz.md file-missing'
		]);
	});
});
