import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkModuleWith } from './check.ts';
import { readingMinutes } from './check-minutes.ts';
import { moduleFixture, words } from './module-fixture.ts';
import type { ModuleFiles } from './types.ts';

const codes = ['lesson-minutes', 'scenario-minutes', 'module-minutes'];
const found = (change: Readonly<Record<string, (text: string) => string>>) => {
	const files: ModuleFiles = Object.fromEntries(
		Object.entries(moduleFixture()).map(([file, text]) => [file, change[file]?.(text) ?? text])
	);
	return checkModuleWith(() => [], 'zorg', files, '2026-11-21')
		.filter(({ code }) => codes.includes(code))
		.map(({ file, line, code }) => `${file}:${line} ${code}`);
};
const minutes = (count: number) => (text: string) =>
	text.replace(/minutes: \d+/u, `minutes: ${count}`);
const lesson = 'nl/01-de-zaak.md';
const long = (count: number) => (text: string) => text.replace('Tekst van de les.', words(count));

test('a module with honest minutes', () => {
	expect(found({})).toEqual([]);
});

test.each([
	['says 2 for a line', (text: string) => minutes(2)(text), [`${lesson}:3 lesson-minutes`]],
	['says 1 for 357 words, which is 1.5', long(357), []],
	['says 2 for 357 words', (text: string) => minutes(2)(long(357)(text)), []],
	[
		'says 3 for 357 words',
		(text: string) => minutes(3)(long(357)(text)),
		[`${lesson}:3 lesson-minutes`]
	],
	['says 1 for 476 words, which is 2', long(476), [`${lesson}:3 lesson-minutes`]]
])('a lesson that %s', (_, change, expected) => {
	expect(found({ [lesson]: change })).toEqual(expected);
});

test('a scenario with more to read than its minutes', () => {
	const file = 'nl/scenario-verwijsbrief.md';
	const change = (text: string) => minutes(3)(text).replace('BSN 9999', `${words(1200)} BSN 9999`);
	expect(found({ [file]: change })).toEqual([`${file}:6 scenario-minutes`]);
});

// The fixture takes a little over 5: a scenario of 4, two questions of half a minute, and a lesson of a line.
test.each([
	[3, ['module.yaml:1 module-minutes']],
	[4, []],
	[7, []],
	[8, ['module.yaml:1 module-minutes']]
])('a module that says %i minutes', (count, expected) => {
	expect(found({ 'module.yaml': minutes(count) })).toEqual(expected);
});

test('a scenario that is not asked for costs nothing', () => {
	const change = (text: string) => minutes(2)(text).replace('[verwijsbrief]', '[]');
	expect(found({ 'module.yaml': change })).toEqual([]);
});

test('reading time grows with every word', () => {
	fc.assert(
		fc.property(fc.nat(2000), fc.integer({ min: 1, max: 500 }), (count, more) => {
			expect(readingMinutes(words(count + more))).toBeGreaterThan(readingMinutes(words(count)));
		})
	);
});
