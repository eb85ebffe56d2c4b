import { describe, expect, it } from 'vitest';
import { assess, suggest } from './index.ts';

const suggestionsFor = (text: string) => suggest(text, assess(text));
const replacementFor = (text: string, passage: string) =>
	suggestionsFor(text).find(
		({ start, end }) => text.slice(start, end) === passage && passage !== text
	);

describe('suggest', () => {
	it('suggests nothing for a safe text', () => {
		expect(suggestionsFor('Wat zijn symptomen van diabetes?')).toEqual([]);
	});

	it('starts with asking without the data', () => {
		const text = 'Mevrouw Testerink heeft diabetes';
		expect(suggestionsFor(text)[0]).toEqual({
			technique: 'ask-without-data',
			start: 0,
			end: text.length
		});
	});

	it('makes a band of an age', () => {
		expect(replacementFor('Mijn patiënt van 46 jaar heeft slaapapneu', '46 jaar')).toMatchObject({
			technique: 'generalise',
			replacement: { kind: 'age-band', from: 40, to: 49 }
		});
	});

	it('keeps the year of a birth date', () => {
		expect(
			replacementFor('Mevrouw Testerink, geboren 14-03-1958', '14-03-1958')?.replacement
		).toEqual({ kind: 'year-only', year: 1958 });
	});

	it('puts a role in the place of a name', () => {
		expect(
			replacementFor('Mijn collega Joris zit thuis met een burn-out', 'Joris')?.replacement
		).toEqual({ kind: 'role', role: 'colleague' });
	});

	it('makes a band of an amount', () => {
		expect(
			replacementFor('Petra verdient € 4.250 bruto per maand', 'verdient € 4.250 bruto per maand')
				?.replacement
		).toEqual({ kind: 'amount-band', from: 4000, to: 4500 });
	});

	it('leaves a password out, which no code makes less secret', () => {
		expect(replacementFor('Mijn wachtwoord is Zomer2024!Hix', 'Zomer2024!Hix')).toMatchObject({
			technique: 'ask-without-data',
			replacement: { kind: 'placeholder', entity: 'credential', number: 1 }
		});
	});

	it('gives the same placeholder to the same number', () => {
		const numbers = suggestionsFor('BSN 999991693, 999994451 en nogmaals BSN 999991693').flatMap(
			({ replacement }) => (replacement?.kind === 'placeholder' ? [replacement.number] : [])
		);
		expect(new Set(numbers).size).toBeLessThanOrEqual(numbers.length);
		expect(numbers[0]).toBe(1);
	});

	it('indexes the figures of a company', () => {
		expect(
			suggestionsFor('Vertrouwelijk: onze marge is 37,4%').find(
				({ technique }) => technique === 'aggregate'
			)?.replacement
		).toEqual({ kind: 'index-100' });
	});

	it('leaves out what is nobody’s business', () => {
		expect(replacementFor('Mijn collega Joris heeft een burn-out', 'burn-out')).toMatchObject({
			technique: 'ask-without-data'
		});
	});

	it('aggregates or invents a list of people', () => {
		const rows = ['Testerink', 'Proefstra', 'Voorbeeldsma', 'Fictema', 'Demo'].map(
			(name, index) => `mevrouw ${name};0699000${String(index).padStart(3, '0')};Fictiedam`
		);
		expect(
			suggestionsFor(rows.join('\n'))
				.slice(0, 2)
				.map(({ technique }) => technique)
		).toEqual(['aggregate', 'synthetic']);
	});

	it('takes away what makes somebody the only one', () => {
		const text = 'De enige wethouder van Fictiedam met een hond is op 12 maart aangehouden';
		const kinds = suggestionsFor(text).flatMap(({ replacement }) => replacement?.kind ?? []);
		expect(kinds).toContain('role');
		expect(kinds).toContain('month-only');
	});
});
