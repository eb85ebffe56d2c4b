import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { moduleFixture } from '../../src/lib/catalogue/module-fixture.ts';
import { parseModule } from '../../src/lib/catalogue/index.ts';
import {
	locales,
	markdownIssues,
	parseLesson,
	parseModuleIntro,
	parseModuleSettings,
	type Issue
} from '../../src/lib/content/index.ts';
import { parseQuiz, quizIssues } from '../../src/lib/quiz/index.ts';
import { exerciseText } from '../../src/lib/scenarios/exercises/exercise-fixture.ts';
import { exerciseKinds, parseScenario, readExercise } from '../../src/lib/scenarios/index.ts';
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
	},
	...exerciseKinds.map((kind) => ({
		name: `exercise (${kind})`,
		file: `nl/exercise-${kind}.md`,
		parse: (file: string, text: string) => issuesOf(readExercise(file, text, 'nl'))
	}))
];

const fixture: Readonly<Record<string, string>> = {
	...moduleFixture(),
	'nl/quiz.md': quizOfAllKinds,
	...Object.fromEntries(exerciseKinds.map((kind) => [`nl/exercise-${kind}.md`, exerciseText(kind)]))
};

/** What is wrong with an issue: it must be a sentence in each language about a place the file has. */
function faultOf(
	{ file, line, column, code, message }: Issue,
	texts: Readonly<Record<string, string>>
) {
	const lines = (texts[file] ?? '').replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
	const written = lines[line - 1];
	const place = `${file}:${line}:${column} ${code}`;
	if (!locales.every((locale) => /\S.*\.$/su.test(message[locale])) || code === '')
		return `says no whole sentence: ${place}`;
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
	const lesson = (body: string) => parseLesson('nl/01-a.md', head + body);
	const described = (outcome: Outcome) =>
		outcome.ok ? [] : outcome.issues.map(({ line, message }) => `${line}: ${message.en}`);

	test.each([
		['too many characters', 'a '.repeat(10_001), '6: The text is over 20000 characters: split it.'],
		[
			'too many characters in the file',
			'a\n'.repeat(50_000),
			'1: The file is over 100000 characters: split it.'
		],
		...['> ', '>', '- ', '1. '].map((mark) => [
			`nesting by ${mark}`,
			`a\n\n${mark.repeat(9)}a`,
			'9: Lists and quotes are nested more than 8 deep: use fewer levels.'
		])
	])('names the place and the limit for %s', (_, body, expected) => {
		expect(described(lesson(body))).toEqual([expected]);
	});

	test.each([
		[
			'characters',
			`title: ${'a'.repeat(20_000)}`,
			'1: The YAML is over 20000 characters: make it shorter.'
		],
		[
			'anchors that multiply',
			'a: &a [1]\nb: &b [*a, *a]\ntitle: [*b, *b]',
			'1: The YAML is nested too deeply or uses anchors; write it plainly.'
		]
	])('names the limit of YAML: %s', (_, text, expected) => {
		expect(described(parseModuleSettings('module.yaml', text))).toEqual([expected]);
	});

	test('gives issues for lists in lists in YAML', () => {
		const file = 'module.yaml';
		const text = `title: ${'['.repeat(5_000)}`;
		const outcome = issuesOf(parseModuleSettings(file, text));
		expect(outcome).not.toBe('value');
		expect(faults(outcome, { [file]: text })).toEqual([]);
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
