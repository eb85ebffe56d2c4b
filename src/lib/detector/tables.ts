import { fold } from './tokens.ts';

/** A non-empty cell below a header row; `header` is folded and holds letters, digits and single spaces. */
export interface Cell {
	readonly header: string;
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

interface Line {
	readonly text: string;
	readonly start: number;
}

const delimiters = ['\t', ';', '|', ','] as const;
const headerLengthLimit = 30;

function* linesOf(text: string): Generator<Line> {
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 ? text.length : newline;
		yield { text: text.slice(start, end), start };
		start = end + 1;
	}
}

const headerKey = (cell: string): string =>
	fold(cell)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const isHeader = (cells: readonly string[]): boolean =>
	cells.length >= 3 &&
	cells.every((cell) => cell.length <= headerLengthLimit && !/\d{3}|[.!?]\s/u.test(cell)) &&
	cells.filter((cell) => /\p{L}{2}/u.test(cell)).length >= 3;

function delimiterOf(line: string): string | undefined {
	return delimiters.find(
		(delimiter) => line.includes(delimiter) && isHeader(line.split(delimiter))
	);
}

function cellsOf(line: Line, delimiter: string, headers: readonly string[]): readonly Cell[] {
	let offset = line.start;
	const cells: Cell[] = [];
	for (const [column, raw] of line.text.split(delimiter).entries()) {
		const value = raw.trim().replace(/^"|"$/gu, '');
		const header = headers[column];
		const start = offset + raw.indexOf(value);
		if (header && value) cells.push({ header, value, start, end: start + value.length });
		offset += raw.length + delimiter.length;
	}
	return cells;
}

const isRule = (line: string): boolean => /^[\s|:+=-]{3,400}$/u.test(line);

/** Reads every block of lines that share a delimiter and a number of columns as a table. */
export function readTables(text: string): readonly Cell[] {
	const cells: Cell[] = [];
	let headers: readonly string[] = [];
	let delimiter: string | undefined;
	for (const line of linesOf(text)) {
		if (isRule(line.text)) continue;
		const columns = delimiter === undefined ? 0 : line.text.split(delimiter).length;
		if (delimiter !== undefined && columns >= 3 && Math.abs(columns - headers.length) <= 1) {
			cells.push(...cellsOf(line, delimiter, headers));
			continue;
		}
		delimiter = line.text.length <= 400 ? delimiterOf(line.text) : undefined;
		headers = delimiter === undefined ? [] : line.text.split(delimiter).map(headerKey);
	}
	return cells;
}
