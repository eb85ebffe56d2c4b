import { dayOfSerial, type Workbook } from './xlsx-workbook.ts';
import { scanXml } from './xml.ts';

export interface SheetReading {
	/** A row on a line, cells with tabs between them. */
	readonly lines: readonly string[];
	/** The row number of each line. */
	readonly rows: readonly number[];
	/** Headers and footers of the printed page. */
	readonly headers: readonly string[];
	/** Values to choose from, and what conditions compare with. */
	readonly lists: readonly string[];
}

// A cell far to the right needs no sixteen thousand tabs before it.
const widestGap = 100;

export function readSheet(xml: string, workbook: Workbook): SheetReading {
	const reader = new SheetReader(workbook);
	scanXml(xml, {
		open: ({ name, get }) => reader.open(name, get),
		text: (text) => reader.text(text),
		close: (name) => reader.close(name)
	});
	return reader;
}

class SheetReader implements SheetReading {
	readonly lines: string[] = [];
	readonly rows: number[] = [];
	readonly headers: string[] = [];
	readonly lists: string[] = [];
	readonly #workbook: Workbook;
	#element = '';
	#row = 0;
	#cells: string[] = [];
	#column = 0;
	#type = '';
	#style = 0;
	#value = '';

	constructor(workbook: Workbook) {
		this.#workbook = workbook;
	}

	open(name: string, get: (attribute: string) => string | undefined): void {
		this.#element = name;
		if (name === 'row') {
			this.#row = Number(get('r') ?? this.#row + 1);
			this.#cells = [];
			this.#column = 0;
		} else if (name === 'c') {
			this.#column = columnOf(get('r')) ?? this.#column + 1;
			this.#type = get('t') ?? '';
			this.#style = Number(get('s') ?? 0);
			this.#value = '';
		}
	}

	text(text: string): void {
		if (this.#element === 'v' || this.#element === 't') this.#value += text;
		if (/^(?:odd|even|first)(?:Header|Footer)$/u.test(this.#element)) this.headers.push(text);
		if (/^formula[12]?$/u.test(this.#element) && text.includes('"')) this.lists.push(text);
	}

	close(name: string): void {
		this.#element = '';
		if (name === 'c') this.#endCell();
		if (name !== 'row' || this.#cells.length === 0) return;
		this.lines.push(this.#cells.join('\t'));
		this.rows.push(this.#row);
	}

	#endCell(): void {
		const shown = this.#shown().replaceAll(/\s+/gu, ' ').trim();
		if (shown === '') return;
		const gap = Math.min(this.#column - 1 - this.#cells.length, widestGap);
		for (let empty = 0; empty < gap; empty += 1) this.#cells.push('');
		this.#cells.push(shown);
	}

	#shown(): string {
		const { strings, dateStyles, isFrom1904 } = this.#workbook;
		const value = this.#value;
		if (this.#type === 's') return strings[Number(value)] ?? '';
		const isNumber = (this.#type === '' || this.#type === 'n') && value !== '';
		if (isNumber && dateStyles.has(this.#style)) return dayOfSerial(Number(value), isFrom1904);
		return value;
	}
}

/** A is 1, AA is 27. */
function columnOf(reference: string | undefined): number | undefined {
	const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
	if (letters === undefined) return undefined;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
