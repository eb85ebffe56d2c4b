import { describe, expect, it } from 'vitest';
import { readTables } from './tables.ts';

describe('readTables', () => {
	it('gives each cell the header above it and its place in the text', () => {
		const text = 'Lijst\n\nlidnr,naam,iban\n3391,Noa,NL13';
		expect(readTables(text)).toEqual([
			{ header: 'lidnr', value: '3391', start: 23, end: 27 },
			{ header: 'naam', value: 'Noa', start: 28, end: 31 },
			{ header: 'iban', value: 'NL13', start: 32, end: 36 }
		]);
	});

	it('skips the rule below a Markdown header', () => {
		const text = '| Naam | Saldo | Dagen |\n|---|---|---|\n| Testerink | 12 | 3 |';
		expect(readTables(text).map(({ value }) => value)).toEqual(['Testerink', '12', '3']);
	});

	it('reads columns kept apart by gaps or spaced marks', () => {
		const text = 'naam    bsn    plaats\nNoa     3391   Zwolle\n\nnaam / bsn / tel\nBo / 12 / 06';
		expect(
			readTables(text).map(({ header, start, end }) => [header, text.slice(start, end)])
		).toEqual([
			['naam', 'Noa'],
			['bsn', '3391'],
			['plaats', 'Zwolle'],
			['naam', 'Bo'],
			['bsn', '12'],
			['tel', '06']
		]);
	});

	it('stops where the columns stop', () => {
		expect(readTables('a1;bb;cc;dd\nx1;yy\nGroet')).toEqual([]);
	});

	it('takes no ordinary sentence for a header', () => {
		expect(
			readTables('Beste Jan, dank voor je bericht. Tot morgen, Piet\nhallo, daar, wereld')
		).toEqual([]);
	});
});
