import { describe, expect, test } from 'vitest';
import type { Finding } from '../../detector/index.ts';
import { chunksOf, inPart } from './chunks.ts';
import type { Part } from './document.ts';
import { excerptsOf } from './excerpts.ts';

const part = (text: string, rows?: readonly number[]): Part => ({
	label: { code: 'text' },
	text,
	within: [],
	...(rows && { rows })
});
const finding = (start: number, end: number): Finding => ({
	entity: 'phone',
	start,
	end,
	confidence: 1,
	severity: 'medium',
	recognizer: 'phone'
});

describe('pieces to scan', () => {
	test.each([
		['lines', `${'regel met tekst\n'.repeat(4000)}slot`],
		['one long line', 'woord '.repeat(9000)],
		['no space at all', 'x'.repeat(50_000)],
		['a short text', 'kort'],
		['nothing', '']
	])('of %s give the text back', (_, text) => {
		const chunks = chunksOf(part(text));
		expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
		expect(chunks.every((chunk) => text.startsWith(chunk.text, chunk.offset))).toBe(true);
		expect(Math.max(0, ...chunks.map((chunk) => chunk.text.length))).toBeLessThanOrEqual(20_000);
	});

	test('of a table begin with its header, and findings in that are left out', () => {
		const text = `naam\ttel\n${'Fenna\t06-99000001\n'.repeat(3000)}`;
		const [, second] = chunksOf(part(text, [1]));
		if (!second) throw new Error('one piece only');
		expect(second.text.startsWith('naam\ttel\nFenna')).toBe(true);
		const [moved, ...others] = inPart([finding(5, 8), finding(15, 26)], second);
		expect(others).toEqual([]);
		expect(text.slice(moved?.start, moved?.end)).toBe('06-99000001');
	});
});

describe('excerpts', () => {
	test('are the lines with findings, with the row of each', () => {
		const text = 'naam\ttel\nFenna\t06-99000001\nniets\nBram\t06-99000002';
		const excerpts = excerptsOf(part(text, [1, 4, 5, 9]), [finding(15, 26), finding(38, 49)]);
		expect(excerpts.map(({ row }) => row)).toEqual([4, 9]);
		expect(excerpts[1]).toMatchObject({ text: 'Bram\u200306-99000002', isCutBefore: false });
		expect(excerpts[1]?.findings[0]).toMatchObject({ start: 5, end: 16 });
	});

	test('of a long line are cut at words around what was found', () => {
		const text = `${'woord '.repeat(40)}06-99000001 ${'woord '.repeat(60)}06-99000002${' woord'.repeat(40)}`;
		const [first, second] = excerptsOf(part(text), [finding(240, 251), finding(612, 623)]);
		expect(first).toMatchObject({ isCutBefore: true, isCutAfter: true });
		expect(first?.text).toMatch(/^woord .* 06-99000001 .* woord$/u);
		expect(first?.text.slice(first.findings[0]?.start, first.findings[0]?.end)).toBe('06-99000001');
		expect(second?.text.length).toBeLessThan(140);
	});

	test('show a finding over two lines once', () => {
		const text = 'Testlaan 12\n1234 AB Fictiedam\nBram';
		const excerpts = excerptsOf(part(text), [finding(0, 29), finding(30, 34)]);
		expect(excerpts.map((excerpt) => excerpt.text)).toEqual([
			'Testlaan 12 1234 AB Fictiedam',
			'Bram'
		]);
	});
});
