import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exerciseKinds } from '../scenarios/index.ts';
import { checkModule, parseModule, type ModuleFiles } from './index.ts';
import { moduleFixture } from './module-fixture.ts';

const names = ['drie-bakken', 'etiket', 'even-snel', 'welke-tool'];
const exerciseFiles = Object.fromEntries(
	(['nl', 'en'] as const).flatMap((locale) =>
		names.map((name) => {
			const path = `${locale}/exercise-${name}.md`;
			return [path, readFileSync(`docs/example/modules/pakketdienst/${path}`, 'utf8')];
		})
	)
);
const files: ModuleFiles = { ...moduleFixture(), ...exerciseFiles };

/** Issues that the module without exercises does not have. */
const codes = (changed: ModuleFiles) => {
	const named = (module: ModuleFiles) =>
		checkModule('zorg', module, '2026-11-21').map(({ file, code }) => `${file} ${code}`);
	const before = named(moduleFixture());
	return named(changed).filter((issue) => !before.includes(issue));
};
const changed = (path: string, from: string, to: string) => ({
	...files,
	[path]: (files[path] ?? '').replace(from, to)
});

test('a module may have exercises of every kind, in both languages', () => {
	const parsed = parseModule('zorg', files);
	const kinds = parsed.ok && parsed.value.locales.en.exercises.map(({ kind }) => kind);
	expect([kinds, codes(files)]).toEqual([exerciseKinds.toSorted(), []]);
});

test('a module may ask for an exercise by the name of its file', () => {
	expect(
		codes(changed('module.yaml', '[verwijsbrief]', '[verwijsbrief, exercise-etiket]'))
	).toEqual([]);
});

test.each([
	['module.yaml', '[verwijsbrief]', '[verwijsbrief, etiket]', 'module.yaml scenario-missing'],
	['module.yaml', '[verwijsbrief]', '[exercise-brief]', 'module.yaml scenario-missing'],
	['en/exercise-etiket.md', 'minutes: 1', 'minutes: 3', 'en/exercise-etiket.md exercises-differ'],
	['nl/exercise-drie-bakken.md', '{bsn}', '{iban}', 'nl/exercise-drie-bakken.md label-differs'],
	[
		'nl/exercise-drie-bakken.md',
		'999991693',
		'123456782',
		'nl/exercise-drie-bakken.md not-invented'
	],
	[
		'nl/exercise-welke-tool.md',
		'Dat is veilig.',
		`Dit ${'en dat '.repeat(16)}mag.`,
		'nl/exercise-welke-tool.md sentence-too-long'
	]
])('in %s, %j as %j is told', (path, from, to, expected) => {
	expect(codes(changed(path, from, to))).toContain(expected);
});

test('an exercise in one language is told', () => {
	const rest = Object.fromEntries(
		Object.entries(files).filter(([path]) => path !== 'en/exercise-etiket.md')
	);
	expect(codes(rest)).toEqual(['en/exercise-etiket.md translation-missing']);
});
