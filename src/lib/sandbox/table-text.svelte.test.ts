import { describe, expect, it } from 'vitest';
import { readTable } from './table-text.ts';

describe('readTable', () => {
	it('writes cells with tabs and rows on lines', () => {
		expect(
			readTable(
				'<table><tr><th>Naam</th><th>Stad</th></tr><tr><td>Noor</td><td>Fictiedam</td></tr></table>'
			)
		).toBe('Naam\tStad\nNoor\tFictiedam');
	});
	it('keeps empty cells, so that columns stay columns', () => {
		expect(readTable('<table><tr><td>a</td><td></td><td>c</td></tr></table>')).toBe('a\t\tc');
	});
	it('makes one line of a cell with paragraphs, as Word writes it', () => {
		expect(
			readTable('<table><tr><td><p>Proefweg\n 9</p><p>1234 AB</p></td><td>x</td></tr></table>')
		).toBe('Proefweg 9 1234 AB\tx');
	});
	it('keeps the text around the table', () => {
		expect(readTable('<p>Voor</p><table><tr><td>a</td></tr></table><p>Na <b>dit</b></p>')).toBe(
			'Voor\n\na\n\nNa dit'
		);
	});
	it('leaves out styles of Office', () => {
		expect(readTable('<style>td{color:red}</style><table><tr><td>a</td></tr></table>')).toBe('a');
	});
	it('has nothing to say about HTML without a table', () => {
		expect(readTable('<p>Dag</p>')).toBeNull();
	});
	it('runs nothing of what is pasted', () => {
		readTable(
			'<table><tr><td><img src="x" onerror="document.title=\'gelekt\'">a</td></tr></table>'
		);
		expect(document.title).not.toBe('gelekt');
	});
});
