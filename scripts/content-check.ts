import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
	checkModule,
	checkReferences,
	lessonTexts,
	lessonWords,
	parseModule,
	type ModuleFiles
} from '../src/lib/catalogue/index.ts';
import { measureReadability, type Issue } from '../src/lib/content/index.ts';
import { readGlossaryFolder } from './content-glossary.ts';
import { parseDeadlines, type Deadline } from '../src/lib/scenarios/index.ts';

interface Outcome {
	readonly lines: readonly string[];
	readonly exitCode: 0 | 1;
}

/**
 * Checks all modules below a folder, and the glossary beside it, on a day; what to print, and the
 * exit code.
 */
export function checkFolder(folder: string, today: string): Outcome {
	const names = listModules(folder);
	if (typeof names === 'string') return { lines: [names], exitCode: 1 };
	const glossaryFolder = join(folder, '..', 'glossary');
	const glossary = readGlossaryFolder(glossaryFolder);
	const law = readDeadlines(join(folder, '..'));
	const deadlines = new Set(law.deadlines.map(({ id }) => id));
	const { nl, en } = glossary.known;
	const known = { nl: { ...nl, deadlines }, en: { ...en, deadlines } };
	let problems = glossary.issues.length + law.issues.length;
	const lines = names.flatMap((name) => {
		const files = readFiles(join(folder, name));
		const issues = [
			...checkModule(name, files, today, law.deadlines),
			...checkReferences(files, known)
		];
		problems += issues.length;
		return [...located(join(folder, name), issues), summary(name, files, issues.length)];
	});
	lines.unshift(
		...located(glossaryFolder, glossary.issues),
		...located(join(folder, '..'), law.issues)
	);
	return { lines, exitCode: problems === 0 ? 0 : 1 };
}

function located(folder: string, issues: readonly Issue[]): readonly string[] {
	return issues.map(
		({ file, line, column, message }) => `${join(folder, file)}:${line}:${column}  ${message}`
	);
}

function readDeadlines(folder: string): {
	readonly deadlines: readonly Deadline[];
	readonly issues: readonly Issue[];
} {
	const name = 'deadlines.yaml';
	const file = join(folder, name);
	if (!existsSync(file)) return { deadlines: [], issues: [] };
	const parsed = parseDeadlines(name, readFileSync(file, 'utf8'));
	return parsed.ok
		? { deadlines: parsed.value, issues: [] }
		: { deadlines: [], issues: parsed.issues };
}

function listModules(folder: string): readonly string[] | string {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		return `There is no folder "${folder}". Name one that holds modules.`;
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return names.length === 0 ? `There are no modules in "${folder}".` : names.toSorted();
}

function readFiles(folder: string): ModuleFiles {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
	// Of assets only the names matter; they need not be text.
	return Object.fromEntries(
		paths.map((path) => [
			path,
			path.startsWith('assets/') ? '' : readFileSync(join(folder, path), 'utf8')
		])
	);
}

function summary(name: string, files: ModuleFiles, problems: number): string {
	const result = counted(problems, 'problem');
	const parsed = parseModule(name, files);
	if (!parsed.ok) return `${name}: cannot be read, ${result}`;
	const { settings, locales } = parsed.value;
	const { lessons, quiz, scenarios, drills } = locales.nl;
	const words = lessons.reduce((sum, lesson) => sum + lessonWords(lesson), 0);
	const checks = lessons.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'check'));
	const asked = quiz.questions.filter(({ pool }) => pool === 'post');
	const applied = asked.filter(({ level }) => level === 'apply').length;
	const ease = (['nl', 'en'] as const).map((locale) => {
		const text = locales[locale].lessons.flatMap(lessonTexts).join('\n\n');
		return `${locale} ${Math.round(measureReadability(text, locale).ease)}`;
	});
	const counts = [
		counted(lessons.length, 'lesson'),
		counted(words, 'word'),
		counted(checks.length, 'self-check'),
		counted(settings.minutes, 'minute'),
		`reading ease ${ease.join(' / ')}`,
		`${counted(asked.length, 'question')} (${percentage(applied, asked.length)} apply)`,
		`${quiz.questions.length - asked.length} in the pre-test`,
		counted(scenarios.length, 'scenario'),
		...(drills.length > 0 ? [counted(drills.length, 'drill')] : [])
	];
	return `${name}: ${counts.join(', ')}; ${result}`;
}

function percentage(part: number, whole: number): string {
	return `${whole === 0 ? 0 : Math.round((part * 100) / whole)} %`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

if (process.argv[1] === import.meta.filename) {
	const folder = process.argv[2] ?? join('content', 'modules');
	const { lines, exitCode } = checkFolder(folder, new Date().toISOString().slice(0, 10));
	for (const line of lines) console.log(line);
	process.exitCode = exitCode;
}
