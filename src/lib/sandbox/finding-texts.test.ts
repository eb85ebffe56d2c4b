import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entities, entityIds, type ReasonCode } from '../detector/index.ts';
import { overwriteGetLocale } from '../paraglide/runtime.js';
import {
	articleTexts,
	entityWords,
	reasonTexts,
	techniqueTexts,
	wordReason,
	wordReplacement
} from './finding-texts.ts';

const inputs = { what: 'Naam', count: 2, persons: 'Joris' };

function inBoth(word: () => string): readonly [string, string] {
	overwriteGetLocale(() => 'nl');
	const dutch = word();
	overwriteGetLocale(() => 'en');
	return [dutch, word()];
}
const isKey = (text: string) => /^[a-z]+(?:_[a-z]+)+$/u.test(text);

describe('the words of findings', () => {
	it('has words for every code that assess can give', async () => {
		const source = await readFile(new URL('../detector/assess.ts', import.meta.url), 'utf8');
		const union = /type ReasonCode =(?<codes>[^;]+);/u.exec(source)?.groups?.['codes'] ?? '';
		const codes = [...union.matchAll(/'([\w-]+)'/gu)].map(([, code]) => code);
		expect(codes.length).toBeGreaterThan(5);
		expect(Object.keys(reasonTexts).sort()).toEqual(codes.sort());
	});

	it.each(Object.entries(reasonTexts))('words %s in Dutch and in English', (_code, word) => {
		const [dutch, english] = inBoth(() => word(inputs));
		expect(isKey(dutch) || isKey(english)).toBe(false);
		expect(dutch).not.toBe(english);
	});

	it.each(entityIds.map((id) => [id]))('counts and masks %s in both languages', (id) => {
		for (const count of inBoth(() => entityWords[id].count({ count: 2 })))
			expect(count).toMatch(/^2 \p{L}/u);
		for (const word of inBoth(entityWords[id].placeholder)) expect(word).toMatch(/^[A-Z-]+$/u);
	});

	it('words every article of the detector', () => {
		const articles = entityIds.flatMap((id) => entities[id].article ?? []);
		expect(Object.keys(articleTexts).sort()).toEqual([...new Set(articles)].sort());
	});

	it.each(Object.values(techniqueTexts))('words each technique in both languages', (words) => {
		const [dutch, english] = inBoth(() => `${words.label()} ${words.how()}`);
		expect(dutch).not.toBe(english);
	});

	it('names the article of a reason', () => {
		overwriteGetLocale(() => 'nl');
		const code: ReasonCode = 'sensitive-about-person';
		const reason = { code, count: 1, article: 'AVG-9' };
		expect(wordReason(reason, { what: 'Gezondheid', persons: 'Joris' })).toBe(
			'Gezondheid, gekoppeld aan Joris. (AVG, artikel 9)'
		);
	});

	it('writes a band, a month and a role as they are said', () => {
		overwriteGetLocale(() => 'nl');
		const said = [
			wordReplacement({ kind: 'age-band', from: 40, to: 49 }, 'nl'),
			wordReplacement({ kind: 'amount-band', from: 4000, to: 4500 }, 'nl'),
			wordReplacement({ kind: 'month-only', month: 3 }, 'nl'),
			wordReplacement({ kind: 'role', role: 'patient' }, 'nl'),
			wordReplacement({ kind: 'index-100' }, 'nl')
		];
		expect(said).toEqual([
			'40 tot 49 jaar',
			'[bedrag: 4.000 tot 4.500]',
			'maart',
			'een patiënt',
			undefined
		]);
	});
});
