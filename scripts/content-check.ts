import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkModule, checkReferences, type ModuleFiles } from '../src/lib/catalogue/index.ts';
import { parseTracks, type Issue, type Locale, type Worded } from '../src/lib/content/index.ts';
import { parseDeadlines, type Deadline } from '../src/lib/scenarios/index.ts';
import { checkClaimsFile } from './content-claims.ts';
import { readGlossaryFolder } from './content-glossary.ts';
import { summariseModule } from './content-summary.ts';
import { practiceFolderIssues } from './practice-files/folders.ts';

interface Outcome {
	readonly lines: readonly string[];
	readonly exitCode: 0 | 1;
}

interface Request {
	readonly folder: string;
	readonly language: Locale;
}

/**
 * Checks all modules below a folder, and the glossary beside it, on a day; what to print, and the
 * exit code.
 */
export function checkFolder(folder: string, today: string, language: Locale = 'nl'): Outcome {
	const names = listModules(folder);
	if (!Array.isArray(names)) return { lines: [names[language]], exitCode: 1 };
	const glossaryFolder = join(folder, '..', 'glossary');
	const glossary = readGlossaryFolder(glossaryFolder);
	const law = readDeadlines(join(folder, '..'));
	const deadlines = new Set(law.deadlines.map(({ id }) => id));
	const { nl, en } = glossary.known;
	const known = { nl: { ...nl, deadlines }, en: { ...en, deadlines } };
	const shared = sharedPracticeFiles(join(folder, '..', 'practice'));
	const modules = new Map(
		names.map((name) => [name, { ...shared, ...readFiles(join(folder, name)) }])
	);
	const claims = checkClaimsFile(join(folder, '..'), modules, language);
	const tracks = checkTracks(join(folder, '..'), names);
	const besides = [...law.issues, ...tracks, ...claims.issues];
	let problems = glossary.issues.length + besides.length;
	const lines = [...modules].flatMap(([name, files]) => {
		const issues = [
			...checkModule(name, files, today, law.deadlines),
			...checkReferences(files, known)
		];
		problems += issues.length;
		return [
			...located(join(folder, name), issues, language),
			summariseModule(name, files, issues.length, language)
		];
	});
	lines.unshift(
		...located(glossaryFolder, glossary.issues, language),
		...located(join(folder, '..'), besides, language)
	);
	lines.push(...claims.summary);
	return { lines, exitCode: problems === 0 ? 0 : 1 };
}

/** What the command line asks for, or what is wrong with it: Dutch unless `--en` is there. */
export function readArguments(args: readonly string[]): Request | string {
	const options = args.filter((argument) => argument.startsWith('-'));
	const [folder = join('content', 'modules'), ...more] = args.filter(
		(argument) => !argument.startsWith('-')
	);
	const language = options.includes('--en') ? 'en' : 'nl';
	const unknown = options.find((option) => option !== '--nl' && option !== '--en');
	if (unknown !== undefined) return unknownOption(unknown)[language];
	if (options.includes('--nl') && options.includes('--en')) return oneLanguage[language];
	return more.length > 0 ? oneFolder[language] : { folder, language };
}

const usage = 'npm run content:check -- --nl|--en';
const unknownOption = (option: string): Worded => ({
	nl: `Onbekende optie "${option}". Zo kan het: ${usage} [map].`,
	en: `Unknown option "${option}". Use it like this: ${usage} [folder].`
});
const oneLanguage: Worded = {
	nl: `Kies één taal: --nl of --en. Zo kan het: ${usage} [map].`,
	en: `Choose one language: --nl or --en. Use it like this: ${usage} [folder].`
};
const oneFolder: Worded = {
	nl: `Noem hooguit één map. Zo kan het: ${usage} [map].`,
	en: `Name one folder at most. Use it like this: ${usage} [folder].`
};

function located(folder: string, issues: readonly Issue[], language: Locale): readonly string[] {
	return issues.map(
		({ file, line, column, message }) =>
			`${join(folder, file)}:${line}:${column}  ${message[language]}`
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

function checkTracks(folder: string, modules: readonly string[]): readonly Issue[] {
	const name = 'tracks.yaml';
	const file = join(folder, name);
	if (!existsSync(file)) return [];
	const parsed = parseTracks(name, readFileSync(file, 'utf8'), (id) => modules.includes(id));
	return parsed.ok ? [] : parsed.issues;
}

function listModules(folder: string): string[] | Worded {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		return {
			nl: `Er is geen map "${folder}". Noem een map waarin modules staan.`,
			en: `There is no folder "${folder}". Name one that holds modules.`
		};
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	if (names.length > 0) return names.toSorted();
	return {
		nl: `Er zijn geen modules in "${folder}".`,
		en: `There are no modules in "${folder}".`
	};
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

/** Files that any module may name as if they lay in its own assets. */
function sharedPracticeFiles(folder: string): ModuleFiles {
	if (!existsSync(folder)) return {};
	const names = readdirSync(folder).filter((name) =>
		/\.(?:pdf|docx|xlsx|csv|txt|eml)$/u.test(name)
	);
	return Object.fromEntries(names.map((name) => [`assets/${name}`, '']));
}

/** The modules of a folder, and the practice files below the folder that holds it. */
async function run(args: readonly string[], today: string): Promise<Outcome> {
	const asked = readArguments(args);
	if (typeof asked === 'string') return { lines: [asked], exitCode: 1 };
	const { folder, language } = asked;
	const modules = checkFolder(folder, today, language);
	if (!existsSync(folder)) return modules;
	const issues = await practiceFolderIssues(join(folder, '..'));
	return {
		lines: [...located('', issues, language), ...modules.lines],
		exitCode: issues.length === 0 ? modules.exitCode : 1
	};
}

if (process.argv[1] === import.meta.filename) {
	const { lines, exitCode } = await run(
		process.argv.slice(2),
		new Date().toISOString().slice(0, 10)
	);
	for (const line of lines) console.log(line);
	process.exitCode = exitCode;
}
