import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moduleFixture, words } from '../src/lib/catalogue/module-fixture.ts';
import { checkFolder, readArguments } from './content-check.ts';

const today = '2026-11-21';
const scenario = 'scenario-verwijsbrief.md';
let root: string;
let folder: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-check-'));
	folder = join(root, 'modules');
	mkdirSync(folder);
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

function plantGlossary(locale: string, ...ids: readonly string[]) {
	mkdirSync(join(root, 'glossary'), { recursive: true });
	const entries = ids.map((id) => `\n## ${id} {#${id}}\n\nUitleg.\n`).join('');
	const head = '---\ntitle: Begrippen\npeildatum: 2026-11-21\n---\n';
	writeFileSync(join(root, 'glossary', `${locale}.md`), head + entries);
}

function plant(files: Readonly<Record<string, string>>, name = 'zorg') {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, name, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

function plantChanged(file: string, from: string, to: string) {
	const files = moduleFixture();
	plant({ ...files, [file]: (files[file] ?? '').replace(from, to) });
}

const located = () =>
	checkFolder(folder, today, 'en')
		.lines.filter((line) => line.startsWith(folder))
		.map((line) => line.slice(folder.length + 1));

test('sums up a module without mistakes', () => {
	plant(moduleFixture());
	expect(checkFolder(folder, today, 'en')).toEqual({
		lines: [
			'zorg: 1 lesson, 4 words, 0 self-checks, 5 minutes, reading ease nl 100 / en 100, 2 questions (100 % apply), 0 in the pre-test, 1 scenario; 0 problems'
		],
		exitCode: 0
	});
});

test('sums up in Dutch, with numbers as Dutch writes them', () => {
	const files = moduleFixture();
	plant({
		...files,
		'nl/02-lang.md': (files['nl/01-de-zaak.md'] ?? '').replace('Tekst', words(1000))
	});
	expect(checkFolder(folder, today, 'nl').lines.at(-1)).toBe(
		'zorg: 2 lessen, 1.007 woorden, 0 vragen in de lessen, 5 minuten, leesgemak nl 100 / en 100, 2 toetsvragen (100 % toepassen), 0 in de voortoets, 1 scenario; 4 fouten'
	);
});

test('knows the terms of the glossary beside the modules', () => {
	plantGlossary('nl', 'bsn');
	plantGlossary('en', 'bsn');
	plantChanged('nl/01-de-zaak.md', 'Tekst', '[[bsn]] [[bns]] Tekst');
	expect(located()).toEqual([
		'zorg/nl/01-de-zaak.md:7:9  The glossary has no term "bns": add it or correct the id.'
	]);
});

test('reports what is wrong with the glossary', () => {
	plantGlossary('nl', 'bsn');
	plantGlossary('en', 'bsn', 'ap');
	plant(moduleFixture());
	const { lines, exitCode } = checkFolder(folder, today, 'en');
	expect(lines[0]).toBe(
		`${join(root, 'glossary', 'nl.md')}:1:1  The term "ap" is missing here: add it.`
	);
	expect(exitCode).toBe(1);
});

test.each([
	[
		'module.yaml',
		'sector: zorg',
		'sector: visserij',
		'zorg/module.yaml:2:1  "sector": expected one of'
	],
	['module.yaml', 'passMark', 'passmark', 'zorg/module.yaml:4:1  Unknown key "passmark"'],
	[
		'module.yaml',
		'2027-05-21',
		'2026-11-20',
		'zorg/module.yaml:3:1  The review was due on 2026-11-20'
	],
	[
		'module.yaml',
		'[verwijsbrief]',
		'[brief]',
		'zorg/module.yaml:8:15  There is no scenario "brief"'
	],
	[
		'nl/module.md',
		'summary: Wat je daarna kunt.\n',
		'',
		'zorg/nl/module.md:2:1  Key "summary" is missing'
	],
	[
		'nl/01-de-zaak.md',
		'minutes: 1',
		'minutes: two',
		'zorg/nl/01-de-zaak.md:3:1  "minutes": expected a number'
	],
	['nl/01-de-zaak.md', 'Tekst', '<b>Tekst</b>', 'zorg/nl/01-de-zaak.md:7:1  HTML is shown as text'],
	[
		'en/01-de-zaak.md',
		'Tekst',
		'[Tekst](http://a.example)',
		'zorg/en/01-de-zaak.md:7:1  Begin a link with https:'
	],
	[
		'nl/quiz.md',
		'{#tweede}',
		'{#eerste}',
		'zorg/nl/quiz.md:19:1  The id "eerste" is already used on line 5'
	],
	[
		'nl/quiz.md',
		'- [x] Nee',
		'- [ ] Nee',
		'zorg/nl/quiz.md:5:1  Mark at least one option as correct'
	],
	['en/quiz.md', 'level=apply', 'level=hard', 'zorg/en/quiz.md:7:2  Unknown level "hard"'],
	[
		'nl/quiz.md',
		'maar een',
		'maar',
		'zorg/nl/quiz.md:13:3  The explanation of option a of "eerste" has 19 words'
	],
	[
		`nl/${scenario}`,
		'## Opening',
		'## Welkom',
		`zorg/nl/${scenario}:30:1  Unknown section "Welkom"`
	],
	[`nl/${scenario}`, '3. Drie.\n', '', `zorg/nl/${scenario}:46:1  Write exactly 3 hints`],
	[`nl/${scenario}`, 'bsn: 1', 'bsn: 9', `zorg/nl/${scenario}:9:10  The detector finds 1 × bsn`],
	[
		`nl/${scenario}`,
		'- Welk sjabloon past?',
		'- Wat past?',
		`zorg/nl/${scenario}:64:1  This prompt must pass, but it misses "sjabloon"`
	],
	[
		`nl/${scenario}`,
		'- Vat samen.',
		'- Sjabloon, kort.',
		`zorg/nl/${scenario}:73:1  This prompt must fail`
	],
	[
		`nl/${scenario}`,
		'@praktijk.example',
		'@huisartsdelinde.nl',
		`zorg/nl/${scenario}:28:7  "f.testerink@huisartsdelinde.nl" could be real`
	]
])('finds in %s that %j became %j', (file, from, to, expected) => {
	plantChanged(file, from, to);
	expect(located().some((line) => line.startsWith(expected))).toBe(true);
});

test('counts the problems and fails', () => {
	plantChanged('module.yaml', '2027-05-21', '2026-11-20');
	const { lines, exitCode } = checkFolder(folder, today, 'en');
	expect([lines.at(-1)?.endsWith('; 1 problem'), exitCode]).toEqual([true, 1]);
});

test('says of a module that cannot be read that it cannot', () => {
	plant({ 'module.yaml': 'minutes: [' });
	expect(checkFolder(folder, today, 'en').lines.at(-1)).toMatch(
		/^zorg: cannot be read, \d+ problems$/u
	);
});

test('takes assets as they are', () => {
	plant({ ...moduleFixture(), 'assets/foto.png': '\u0000' });
	expect(checkFolder(folder, today, 'en').exitCode).toBe(0);
});

test('checks all modules in the order of their names', () => {
	plant(moduleFixture(), 'zorg');
	plant(moduleFixture(), 'bank');
	expect(checkFolder(folder, today, 'en').lines.map((line) => line.split(':', 1)[0])).toEqual([
		'bank',
		'zorg'
	]);
});

test('says so when there are no modules', () => {
	expect(checkFolder(folder, today, 'en')).toEqual({
		lines: [`There are no modules in "${folder}".`],
		exitCode: 1
	});
});

test.each(['missing', 'file.txt'])('says so when %s is no folder', (name) => {
	writeFileSync(join(folder, 'file.txt'), '');
	const path = join(folder, name);
	expect(checkFolder(path, today, 'en')).toEqual({
		lines: [`There is no folder "${path}". Name one that holds modules.`],
		exitCode: 1
	});
});

test.each([
	[[], { folder: join('content', 'modules'), language: 'nl' }],
	[['--nl'], { folder: join('content', 'modules'), language: 'nl' }],
	[['--en', 'map'], { folder: 'map', language: 'en' }],
	[['map', '--en'], { folder: 'map', language: 'en' }]
])('takes the arguments %j', (args, expected) => {
	expect(readArguments(args)).toEqual(expected);
});

test.each([
	[['--fr'], 'Onbekende optie "--fr". Zo kan het: npm run content:check -- --nl|--en [map].'],
	[
		['--en', '-x'],
		'Unknown option "-x". Use it like this: npm run content:check -- --nl|--en [folder].'
	],
	[
		['--en', '--nl'],
		'Choose one language: --nl or --en. Use it like this: npm run content:check -- --nl|--en [folder].'
	],
	[['a', 'b'], 'Noem hooguit één map. Zo kan het: npm run content:check -- --nl|--en [map].']
])('says of the arguments %j what is wrong', (args, expected) => {
	expect(readArguments(args)).toBe(expected);
});

function runScript(...args: readonly string[]) {
	const script = join(import.meta.dirname, 'content-check.ts');
	const all = ['--import', 'tsx', script, ...args];
	const { status, stdout } = spawnSync(process.execPath, all, { encoding: 'utf8' });
	return { status, stdout };
}

test('exits with 1 when run on a folder that is not there', () => {
	const path = join(folder, 'missing');
	const stdout = `Er is geen map "${path}". Noem een map waarin modules staan.\n`;
	expect(runScript(path)).toEqual({ status: 1, stdout });
});

test('exits with 1 on an option it does not know', () => {
	expect(runScript('--fr')).toMatchObject({ status: 1 });
});

test('names the track that lists a module which does not exist', () => {
	plant(moduleFixture());
	const track = '- id: zorg\n  title: { nl: Zorg, en: Care }\n  modules: [zorg, weg]\n';
	writeFileSync(join(root, 'tracks.yaml'), track);
	const { lines, exitCode } = checkFolder(folder, today, 'en');
	expect(lines[0]).toBe(
		`${join(root, 'tracks.yaml')}:3:19  There is no module "weg": correct the id or take it out of the track.`
	);
	expect(exitCode).toBe(1);
});
