import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { settingsOf } from './chunk-setting.ts';
import { readForLearned } from './reading.ts';

function settingsIn(text: string): readonly ReadonlySet<number>[] {
	const reading = readForLearned(readSource(text, lookUp), []);
	return Array.from(settingsOf(reading), ([, buckets]) => buckets);
}

const difference = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
	[...one].filter((bucket) => !other.has(bucket)).length;

const filler = 'en toen nog wat woorden '.repeat(20);

describe('the setting of a number', () => {
	it('has each word around it once', () => {
		const [once, twice] = ['rooster badge 4471 dienst', 'rooster rooster badge 4471 dienst'].map(
			(text) => settingsIn(text)[0] ?? new Set()
		);
		expect(once).toEqual(twice);
	});

	it('does not reach far', () => {
		const [near] = settingsIn(`4471 ${filler}`);
		const [far] = settingsIn(`4471 ${filler} rooster`);
		expect(near).toEqual(far);
	});

	it('has the first and the last words of a list, however long it is', () => {
		const rows = `4471 ${filler}\n4472 ${filler}\n4473 ${filler}\n`;
		const [plain, titled] = [settingsIn(rows), settingsIn(`Rooster\n${rows}uitnodiging`)];
		expect(difference(titled[1] ?? new Set(), plain[1] ?? new Set())).toBe(2);
	});

	it('tells where on its line a number is, and how many are like it', () => {
		const [first, last, alone] = [
			'4471 Anna\n4472 Bob',
			'Anna 4471\nBob 4472',
			'4471 Anna\nBob'
		].map((text) => settingsIn(text)[0] ?? new Set<number>());
		expect(difference(first ?? new Set(), last ?? new Set())).toBeGreaterThan(0);
		expect(difference(first ?? new Set(), alone ?? new Set())).toBeGreaterThan(0);
	});
});
