import { expect, it } from 'vitest';
import { glossaries, glossaryFor } from './glossary.ts';

it('has the same terms in both languages', () => {
	const ids = [...glossaries.nl.entries.keys()].sort();
	expect(ids.length).toBeGreaterThanOrEqual(30);
	expect([...glossaries.en.entries.keys()].sort()).toEqual(ids);
});

it('gives a page the terms it uses, and no others', () => {
	const { title, entries } = glossaryFor(glossaries.nl, [
		'[[bsn]] en [[bestaat-niet]]',
		'[[ap|AP]]'
	]);
	expect(title).toBe(glossaries.nl.title);
	expect([...entries.keys()].sort()).toEqual(['ap', 'bsn']);
});
