import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDeadlines } from '../scenarios/index.ts';
import { checkModule, parseModule, type ModuleFiles } from './index.ts';
import { moduleFixture } from './module-fixture.ts';

const folder = 'content/modules/incident-72-uur';
const drillFiles = Object.fromEntries(
	(['nl', 'en'] as const).map((locale) => {
		const path = `${locale}/drill-huisartsenpraktijk.md`;
		return [path, readFileSync(`${folder}/${path}`, 'utf8')];
	})
);
const files: ModuleFiles = { ...moduleFixture(), ...drillFiles };
const law = parseDeadlines('d', readFileSync('content/deadlines.yaml', 'utf8'));

/** Issues that the module without drills does not have. */
const codes = (changed: ModuleFiles, deadlines = law.ok ? law.value : []) => {
	const named = (module: ModuleFiles) =>
		checkModule('zorg', module, '2026-11-21', deadlines).map(({ file, code }) => `${file} ${code}`);
	const before = named(moduleFixture());
	return named(changed).filter((issue) => !before.includes(issue));
};
const asking = (id: string) => ({
	...files,
	'module.yaml': (files['module.yaml'] ?? '')
		.replace('[verwijsbrief]', `[verwijsbrief, ${id}]`)
		.replace('minutes: 5', 'minutes: 25')
});

test('a module may have drills, in both languages', () => {
	const parsed = parseModule('zorg', files);
	const ids = parsed.ok && parsed.value.locales.en.drills.map(({ id }) => id);
	expect([ids, codes(files)]).toEqual([['huisartsenpraktijk'], []]);
});

test('a module may ask for a drill by the name of its file', () => {
	expect(codes(asking('drill-huisartsenpraktijk'))).toEqual([]);
});

test.each(['drill-telecom', 'huisartsenpraktijk'])('a module may not ask for %s', (id) => {
	const issues = checkModule('zorg', asking(id), '2026-11-21', law.ok ? law.value : []);
	expect(issues.map(({ code }) => code)).toContain('scenario-missing');
});

test('a drill without the law is refused', () => {
	expect(codes(files, [])).toContain('nl/drill-huisartsenpraktijk.md deadline-unknown');
});

test('languages that differ are reported in the English file', () => {
	const path = 'en/drill-huisartsenpraktijk.md';
	const changed = { ...files, [path]: (files[path] ?? '').replace('(+15m)', '(+20m)') };
	expect(codes(changed)).toContain(`${path} drills-differ`);
});
