import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { moduleFixture } from '../../src/lib/catalogue/module-fixture.ts';
import { parseModule } from '../../src/lib/catalogue/index.ts';
import {
	markdownIssues,
	parseLesson,
	parseModuleIntro,
	parseModuleSettings,
	type Issue
} from '../../src/lib/content/index.ts';
import { parseQuiz, quizIssues } from '../../src/lib/quiz/index.ts';
import { parseScenario } from '../../src/lib/scenarios/index.ts';
import { authorFile, damaged, quizOfAllKinds, yaml } from './grammar.ts';

// A thousand texts take seconds on a busy machine; how fast parsing is, the bench says.
vi.setConfig({ testTimeout: 60_000 });

interface Parser {
	readonly name: string;
	readonly file: string;
	readonly parse: (file: string, text: string) => readonly Issue[] | 'value';
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

const issuesOf = (outcome: Outcome) => (outcome.ok ? 'value' : outcome.issues);

const parsers: readonly Parser[] = [
	{
		name: 'settings',
		file: 'module.yaml',
		parse: (file, text) => issuesOf(parseModuleSettings(file, text))
	},
	{
		name: 'introduction',
		file: 'nl/module.md',
		parse: (file, text) => issuesOf(parseModuleIntro(file, text))
	},
	{
		name: 'lesson',
		file: 'nl/01-de-zaak.md',
		parse: (file, text) => issuesOf(parseLesson(file, text))
	},
	{
		name: 'quiz',
		file: 'nl/quiz.md',
		parse: (file, text) => issuesOf(parseQuiz(file, text, 'nl'))
	},
	{
		name: 'scenario',
		file: 'nl/scenario-verwijsbrief.md',
		parse: (file, text) => issuesOf(parseScenario(file, text, 'nl'))
	}
];

const fixture = { ...moduleFixture(), 'nl/quiz.md': quizOfAllKinds };

/** What is wrong with an issue: it must say something, about a place that the file has. */
function faultOf(
	{ file, line, column, code, message }: Issue,
	texts: Readonly<Record<string, string>>
) {
	const lines = (texts[file] ?? '').replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
	const written = lines[line - 1];
	const place = `${file}:${line}:${column} ${code}`;
	if (message.trim() === '' || code === '') return `says nothing: ${place}`;
	if (written === undefined) return `no such line: ${place}`;
	return column >= 1 && column <= written.length + 1 ? undefined : `no such column: ${place}`;
}

/** Issues that are not in order; a parser that gives neither a value nor an issue is not either. */
function faults(outcome: readonly Issue[] | 'value', texts: Readonly<Record<string, string>>) {
	if (outcome === 'value') return [];
	if (outcome.length === 0) return ['neither a value nor an issue'];
	return outcome.map((issue) => faultOf(issue, texts)).filter((fault) => fault !== undefined);
}

const textFor = ({ file }: Parser) =>
	fc.oneof(
		file.endsWith('.yaml') ? yaml : authorFile,
		damaged(fixture[file] ?? ''),
		fc.string({ unit: 'binary', maxLength: 200 })
	);

describe('any text', () => {
	test.each(parsers)('gives the parser of $name a value or located issues', (parser) => {
		const property = fc.property(textFor(parser), (text) => {
			expect(faults(parser.parse(parser.file, text), { [parser.file]: text })).toEqual([]);
		});
		fc.assert(property, { numRuns: 400 });
	});

	test('gives the check of a quiz issues in the file', () => {
		const file = 'nl/quiz.md';
		const property = fc.property(damaged(fixture[file] ?? ''), (text) => {
			const issues = quizIssues(file, text, 'nl');
			expect(issues.flatMap((issue) => faultOf(issue, { [file]: text }) ?? [])).toEqual([]);
		});
		fc.assert(property, { numRuns: 200 });
	});

	test('gives the parser of a module a value or issues in its files', () => {
		const change = fc
			.constantFrom(...parsers)
			.chain((parser) => textFor(parser).map((text) => [parser.file, text] as const));
		const name = fc.oneof(fc.constant('zorg'), fc.string({ maxLength: 8 }));
		const files = fc.array(change, { maxLength: 3 });
		const stray = fc.dictionary(fc.string({ maxLength: 12 }), fc.constant(''), { maxKeys: 2 });
		const property = fc.property(name, files, stray, (id, changes, strays) => {
			const texts = { ...fixture, ...strays, ...Object.fromEntries(changes) };
			expect(faults(issuesOf(parseModule(id, texts)), texts)).toEqual([]);
		});
		fc.assert(property, { numRuns: 150 });
	});
});

describe('limits', () => {
	const head = '---\ntitle: De zaak\nminutes: 2\npeildatum: 2026-11-21\n---\n\n';
	const ofLesson = (body: string) => {
		const outcome = parseLesson('nl/01-a.md', head + body);
		return outcome.ok ? [] : outcome.issues.map(({ line, code, message }) => [line, code, message]);
	};

	test.each([
		['too many characters', 6, 'a '.repeat(10_001), /over 20000 characters: split it/u],
		['quotes in quotes', 7, `${'> '.repeat(9)}a`, /nested more than 8 deep/u],
		['quotes without spaces', 7, `${'>'.repeat(9)}a`, /nested more than 8 deep/u],
		['lists in lists', 7, `${'- '.repeat(9)}a`, /nested more than 8 deep/u],
		['numbers in numbers', 7, `${'1. '.repeat(9)}a`, /nested more than 8 deep/u]
	])('names the place and the limit for %s', (_, line, body, message) => {
		expect(ofLesson(body)).toEqual([[line, 'too-large', expect.stringMatching(message)]]);
	});

	test('names the limit of a file', () => {
		expect(parseLesson('nl/01-a.md', head + 'a\n'.repeat(50_000))).toMatchObject({
			issues: [{ line: 1, code: 'too-large', message: expect.stringMatching(/100000/u) }]
		});
	});

	test.each([
		['over 20,000 characters', `title: ${'a'.repeat(20_000)}`, /over 20000 characters/u],
		['nested lists', `title: ${'['.repeat(5_000)}`, /nested too deeply|closed|end with/u],
		['anchors that multiply', 'a: &a [1]\nb: &b [*a, *a]\ntitle: [*b, *b]', /anchors/u]
	])('names the limit of YAML: %s', (_, text, message) => {
		expect(parseModuleSettings('module.yaml', text)).toMatchObject({
			issues: expect.arrayContaining([
				expect.objectContaining({
					line: expect.any(Number),
					message: expect.stringMatching(message)
				})
			])
		});
	});

	test.each([
		'[',
		'![',
		'(',
		'*',
		'_',
		'~',
		'`',
		'<',
		'"',
		'> ',
		'- ',
		'\t',
		'    - ',
		'[a](',
		'[^',
		'|',
		'\\',
		'&#',
		'{',
		'[['
	])('gives an issue or nothing for a deep nest of %j', (unit) => {
		const markdown = unit.repeat(Math.floor(20_000 / unit.length));
		const issues = markdownIssues('a.md', markdown, 1);
		expect(issues.flatMap((issue) => faultOf(issue, { 'a.md': markdown }) ?? [])).toEqual([]);
	});
});
