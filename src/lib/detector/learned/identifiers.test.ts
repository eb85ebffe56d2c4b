import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { readIdentifiers } from './identifiers.ts';
import { classCount, identifierClass, readForLearned } from './reading.ts';

/** What is read where the words make a number of everything between ⟦ and ⟧. */
function identifiersIn(marked: string): readonly string[] {
	const text = marked.replace(/[⟦⟧]/gu, '');
	const source = readSource(text, lookUp);
	const reading = readForLearned(source, []);
	const of = new Float32Array(source.tokens.length * classCount);
	const [before = ''] = marked.split('⟦');
	const length = (/⟦([^⟧]*)⟧/u.exec(marked)?.[1] ?? '').length;
	for (const [index, { start, end }] of source.tokens.entries())
		if (start >= before.length && end <= before.length + length)
			of[index * classCount + identifierClass] = 0.8;
	return readIdentifiers(reading, { of, best: new Uint8Array(source.tokens.length) }).map(
		({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`
	);
}

describe('a number that the words take for somebody’s', () => {
	it.each([
		['zij is van ⟦21 aug 1958⟧, AOW', 'date-of-birth: 21 aug 1958'],
		['Bosma F ⟦12/3/09⟧ JO15', 'date-of-birth: 12/3/09'],
		["zij is van ⟦9-9-'69⟧", "date-of-birth: 9-9-'69"],
		['en ik ⟦270766⟧', 'date-of-birth: 270766'],
		['neem op ⟦06-9 9 0 0 0 0 4 5⟧', 'phone: 06-9 9 0 0 0 0 4 5'],
		['Groot ⟦699000022⟧', 'phone: 699000022'],
		['ingeschreven ⟦9.9.9.9.9.1.6.9.3⟧', 'bsn: 9.9.9.9.9.1.6.9.3'],
		['getoond nummer ⟦49 10 22 87 63⟧', 'driving-licence: 49 10 22 87 63'],
		['big ⟦79-0144-882-01⟧', 'big-number: 79-0144-882-01'],
		['agb ⟦01/087741⟧', 'agb-code: 01/087741'],
		['kvk ⟦99100422⟧', 'kvk-number: 99100422'],
		['paspoort ⟦iz83kl407⟧', 'id-document: iz83kl407'],
		['STA ⟦b827eb3d90f1⟧', 'mac-address: b827eb3d90f1'],
		['Bouzidi ⟦88-kzb-4⟧ banden', 'license-plate: 88-kzb-4'],
		['slagboom ⟦vbx 71 p⟧ (Henk)', 'license-plate: vbx 71 p']
	])('is told by its form: %s', (text, found) => {
		expect(identifiersIn(text)).toEqual([found]);
	});

	it('ends with its cell and its line', () => {
		expect(identifiersIn('Abdi ⟦88kzb4;12-3-2009\n0699000022⟧ einde')).toEqual([
			'license-plate: 88kzb4',
			'date-of-birth: 12-3-2009',
			'phone: 0699000022'
		]);
	});

	it.each([
		'kamer ⟦12⟧',
		'⟦12 stuks 20⟧',
		'⟦451399⟧',
		'⟦week 12⟧',
		'bestelling ⟦4471-XA-99213⟧',
		'dag ⟦3⟧ van ⟦4⟧',
		'zonder'
	])('is nothing if its form tells nothing: %s', (text) => {
		expect(identifiersIn(text)).toEqual([]);
	});
});
