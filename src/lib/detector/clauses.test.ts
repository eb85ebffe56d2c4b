import { describe, expect, it } from 'vitest';
import { clausesIn } from './clauses.ts';
import { readSource } from './source-text.ts';

const wordsOf = (text: string): readonly string[] =>
	clausesIn(readSource(text))
		.map(({ words }) => words)
		.filter((words) => words !== '');

describe('clauses', () => {
	it.each([
		['De omzet daalt, de kosten stijgen.', ['De omzet daalt', 'de kosten stijgen']],
		['Marge 2.5% en 1,5 mln. Klaar', ['Marge 2.5% en 1,5 mln', 'Klaar']],
		['Vijf vestigingen, waarvan twee dicht', ['Vijf vestigingen, waarvan twee dicht']],
		['Bod: 845.000 euro', ['Bod: 845.000 euro']],
		['Raming: € 845.000', ['Raming: € 845.000']],
		['Lijst: melk; brood', ['Lijst', 'melk', 'brood']],
		['een\n\n  twee\r\ndrie ', ['een', 'twee', 'drie']],
		['', []],
		[' , ', []]
	])('of %j', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});

	it('say how they stand in their sentence', () => {
		const [label, first, second, next] = clausesIn(readSource('Nieuws: a b, c d. E f'));
		expect(label).toMatchObject({ isLabel: true, isListed: false, opensSentence: true });
		expect(first).toMatchObject({ isLabel: false, isListed: true, opensSentence: true });
		expect(second).toMatchObject({ isListed: true, opensSentence: false });
		expect(next).toMatchObject({ isListed: false, opensSentence: true });
	});

	it('know their tokens and offsets', () => {
		const source = readSource('Aa bb, cc dd');
		const [, second] = clausesIn(source);
		expect(second).toMatchObject({ start: 7, end: 12, first: 3, last: 5 });
	});
});
