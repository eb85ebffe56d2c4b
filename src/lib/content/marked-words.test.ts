import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkedLine } from './index.ts';

test.each([
	['geen lek hier', 'geen lek hier', []],
	['Zegt [F. Testerink]{person} dat', 'Zegt F. Testerink dat', ['person 5-17 at 6']],
	['([999991693]{bsn}), [a b]{x}', '(999991693), a b', ['bsn 1-10 at 2', 'x 13-16 at 21']]
])('reads %j', (written, plain, spans) => {
	const line = readMarkedLine(written);
	expect(line.plain).toBe(plain);
	const told = line.spans.map(
		({ label, start, end, column }) => `${label} ${start}-${end} at ${column}`
	);
	expect(told).toEqual(spans);
});

test('a word that touches a mark belongs to it, one beside it does not', () => {
	const { words } = readMarkedLine('Hoi, [F. Testerink]{person}, BSN ([999991693]{bsn}).');
	expect(words.map(({ text, span }) => `${text}${span ?? ''}`)).toEqual([
		'Hoi,',
		'F.0',
		'Testerink,0',
		'BSN',
		'(999991693).1'
	]);
});

test('words stand in the plain line where they say', () => {
	const piece = fc.constantFrom('[', ']', '{', '}', 'a', ' ', 'b]{c}', '[d e]{f}', '\t');
	const property = fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
		const { plain, words, spans } = readMarkedLine(pieces.join(''));
		expect(words.map(({ text, start }) => plain.slice(start, start + text.length))).toEqual(
			words.map(({ text }) => text)
		);
		expect(spans.every(({ start, end }) => start < end && end <= plain.length)).toBe(true);
	});
	fc.assert(property);
});
