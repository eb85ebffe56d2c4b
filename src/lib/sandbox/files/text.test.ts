import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDelimiter, readRecords } from './delimited.ts';
import { decodeText, findEncoding } from './encoding.ts';
import { recogniseKind } from './file-kind.ts';
import { htmlToText } from './html-text.ts';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
	return new Uint8Array(view.buffer);
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('how a text was written', () => {
	test.each([
		['utf-8', utf8('Aïsha'), 'Aïsha'],
		['utf-8', utf8('\uFEFFAïsha'), 'Aïsha'],
		['windows-1252', latin('A\u00efsha'), 'Aïsha'],
		['utf-16le', utf16('\uFEFFAïsha', true), 'Aïsha'],
		['utf-16be', utf16('\uFEFFAïsha', false), 'Aïsha'],
		['utf-16le', utf16('naam;bsn', true), 'naam;bsn'],
		['utf-16be', utf16('naam;bsn', false), 'naam;bsn'],
		['utf-8', utf8('Aï').slice(0, 2), 'A\uFFFD']
	])('%s', (encoding, bytes, text) => {
		expect([findEncoding(bytes), decodeText(bytes)]).toEqual([encoding, text]);
	});
});

describe('a table as text', () => {
	test.each([
		[
			'a;b\n1,5;2\n',
			[
				['a', 'b'],
				['1,5', '2']
			]
		],
		[
			'a,b\r\n"x, y","z ""q"""',
			[
				['a', 'b'],
				['x, y', 'z "q"']
			]
		],
		[
			'a\tb\n1\t\n',
			[
				['a', 'b'],
				['1', '']
			]
		],
		[
			'a;b\n"twee\nregels";2',
			[
				['a', 'b'],
				['twee\nregels', '2']
			]
		],
		[
			'a;b\n"open;2',
			[
				['a', 'b'],
				['"open', '2']
			]
		],
		['a|b|c\n\n1|2|', [['a', 'b', 'c'], [''], ['1', '2', '']]]
	])('%j', (text, records) => {
		expect([...readRecords(text)]).toEqual(records);
	});

	test('reads back what was written', () => {
		const value = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ',', ' '), maxLength: 5 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }),
				(rows) => {
					const quote = (written: string) => `"${written.replaceAll('"', '""')}"`;
					const table = [['x', 'y', 'z'], ['x', 'y', 'z'], ...rows];
					const text = table.map((row) => row.map(quote).join(';')).join('\n');
					expect([...readRecords(text)]).toEqual(table);
				}
			)
		);
	});

	test('takes the separator that gives equal rows', () => {
		expect(findDelimiter('naam;bedrag\nA, B;1,50\nC;2,00\n')).toBe(';');
	});
});

describe('what a file is', () => {
	test.each([
		['brief.pdf', latin('\n%PDF-1.7'), 'pdf'],
		['brief.txt', latin('%PDF-1.7'), 'pdf'],
		['a.docx', latin('PK\u0003\u0004'), 'zip'],
		['a.eml', latin('wat dan ook'), 'eml'],
		['a', latin('From: a@b.example\r\nSubject: x\r\n\r\nx'), 'eml'],
		['a.dat', latin('a;b;c\n1;2;3\n4;5;6\n'), 'csv'],
		['a.csv', latin('een'), 'csv'],
		['a.md', latin('Een zin, en nog een.'), 'txt']
	])('%s', (name, bytes, kind) => {
		expect(recogniseKind(bytes, name)).toEqual({ ok: true, kind });
	});

	test.each([
		['leeg.txt', new Uint8Array(), 'empty'],
		['a.docx', latin('geen zip'), 'corrupt'],
		['a.pdf', latin('geen pdf'), 'corrupt'],
		['a.png', latin('\u0089PNG\r\n\u001a\n\u0000\u0000'), 'unsupported'],
		['a.rtf', latin('{\\rtf1'), 'unsupported'],
		['a.doc', latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), 'old-office']
	])('%s is refused', (name, bytes, reason) => {
		expect(recogniseKind(bytes, name)).toEqual({ ok: false, reason });
	});
});

describe('the text of HTML', () => {
	test.each([
		['<p>Dag <b>Fenna</b>,</p><p>tot ziens</p>', 'Dag Fenna,\ntot ziens'],
		['<td>a</td><td>b</td>', 'a\tb'],
		['a<script>b < c</script>d<STYLE>e</STYLE>f', 'adf'],
		['<!-- BSN 999991693 -->', 'BSN 999991693'],
		['<a href="mailto:f@b.example">mail</a>', 'f@b.example mail'],
		["<img alt='Foto van Fenna'>", 'Foto van Fenna'],
		['&eacute;&#233;&#xE9;&amp;&onzin;', 'ééé&&onzin;'],
		['a &lt; b<', 'a < b']
	])('%s', (html, text) => {
		expect(htmlToText(html)).toBe(text);
	});
});
