import { expect, test } from 'vitest';
import { exerciseText } from '../scenarios/exercises/exercise-fixture.ts';
import { exerciseKinds } from '../scenarios/index.ts';
import { checkModule, parseModule, type ModuleFiles } from './index.ts';
import { moduleFixture } from './module-fixture.ts';

const exerciseFiles = Object.fromEntries(
	(['nl', 'en'] as const).flatMap((locale) =>
		exerciseKinds.map((kind) => [`${locale}/exercise-${kind}.md`, exerciseText(kind, locale)])
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
	expect(codes(changed('module.yaml', '[verwijsbrief]', '[verwijsbrief, exercise-spot]'))).toEqual(
		[]
	);
});

test.each([
	['module.yaml', '[verwijsbrief]', '[verwijsbrief, spot]', 'module.yaml scenario-missing'],
	['module.yaml', '[verwijsbrief]', '[exercise-brief]', 'module.yaml scenario-missing'],
	['en/exercise-spot.md', 'minutes: 2', 'minutes: 3', 'en/exercise-spot.md exercises-differ'],
	['nl/exercise-sort.md', '{bsn}', '{iban}', 'nl/exercise-sort.md label-differs'],
	['nl/exercise-sort.md', '999991693', '123456782', 'nl/exercise-sort.md not-invented'],
	[
		'nl/exercise-tool.md',
		'Dit mag ook.',
		`Dit ${'en dat '.repeat(16)}mag.`,
		'nl/exercise-tool.md sentence-too-long'
	]
])('in %s, %j as %j is told', (path, from, to, expected) => {
	expect(codes(changed(path, from, to))).toContain(expected);
});

test('an exercise in one language is told', () => {
	const { 'en/exercise-spot.md': _, ...rest } = files;
	expect(codes(rest)).toEqual(['en/exercise-spot.md translation-missing']);
});
