import { describe, expect, it, test } from 'vitest';
import { findColumns, isKnownColumn, readCells } from './columns.ts';
import { readRecords, UnreadableCsv } from './read-records.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

async function read(bytes: Uint8Array, pieceBytes = 7) {
	const pieces = async function* () {
		for (let at = 0; at < bytes.length; at += pieceBytes) {
			yield await Promise.resolve(bytes.subarray(at, at + pieceBytes));
		}
	};
	const records = [];
	for await (const { cells, line } of readRecords(pieces)) records.push([line, ...cells]);
	return records;
}

const expected = [
	[1, 'Naam', 'Stad'],
	[2, 'Zoë Çelik', 'Testerwoude']
];

describe('a file is read', () => {
	test.each([
		['UTF-8 and ;', utf8('Naam;Stad\nZoë Çelik;Testerwoude\n')],
		['UTF-8 with a byte order mark', utf8('\uFEFFNaam;Stad\r\nZoë Çelik;Testerwoude')],
		['UTF-8 and ,', utf8('Naam,Stad\n"Zoë Çelik",Testerwoude\n')],
		['tabs', utf8('Naam\tStad\nZoë Çelik\tTesterwoude\n')],
		['Windows-1252', latin1('Naam;Stad\r\nZoë Çelik;Testerwoude\r\n')],
		['UTF-16', Buffer.from('\uFEFFNaam;Stad\r\nZoë Çelik;Testerwoude', 'utf16le')],
		['a quote in a cell', utf8('Naam;Stad\n"Zoë Çelik";Testerwoude')]
	])('with %s', async (_, bytes) => {
		expect(await read(bytes)).toEqual(expected);
	});

	it('with line ends, separators and quotes in quoted cells, empty lines left out', async () => {
		const text = 'a;b\n\n"x;\n""y""";2\n"Bo" el Demo;3\n';
		expect(await read(utf8(text))).toEqual([
			[1, 'a', 'b'],
			[4, 'x;\n"y"', '2'],
			[5, '"Bo" el Demo', '3']
		]);
	});

	it('by the euro sign of Windows-1252, which ISO 8859-1 does not have', async () => {
		expect(await read(Buffer.from([0x80, 0x3b, 0x31]))).toEqual([[1, '€', '1']]);
	});
});

describe('a file is refused', () => {
	test.each([
		['with a cell of 10 MB', `a;b\n1;2\n3;${'x'.repeat(10_000_000)}\n`],
		['with a quote that is never closed', `a;b\n1;2\n"3;${'4\n5;'.repeat(100_000)}`]
	])('%s, telling the line', async (_, text) => {
		const reading = read(utf8(text), 65_536);
		await expect(reading).rejects.toBeInstanceOf(UnreadableCsv);
		await expect(reading).rejects.toMatchObject({ line: 3 });
	});
});

describe('columns', () => {
	it('are found by the names that HR systems give them', () => {
		const places = findColumns([
			'Personeels_nr',
			'personeelsnummer',
			'Roepnaam',
			'ACHTERNAAM ',
			'Kleur'
		]);
		expect(places).toEqual(
			new Map([
				['personnelNumber', 1],
				['firstName', 2],
				['lastName', 3]
			])
		);
		expect(readCells(['', '7', 'Noor', 'Bakkali'], places ?? new Map())).toMatchObject({
			...{ name: 'Noor Bakkali', personnelNumber: '7', email: '' }
		});
		expect(isKnownColumn('Kleur')).toBe(false);
	});

	test.each([[['Naam', 'Afdeling']], [['E-mail', 'Afdeling']], [['Naam;E-mail']], [[]]])(
		'of %j recognise nobody',
		(header) => {
			expect(findColumns(header)).toBeNull();
		}
	);
});
