import type { SheetSource } from './xlsx.ts';
import { cellStyles } from './xlsx-styles.ts';
import { xmlDeclaration } from './xml.ts';

/** A text such as `1958-03-14` becomes a date, as Excel keeps dates: a number with a look. */
export type Cell = string | number | boolean | null;

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;
const dayMs = 86_400_000;
// Day 1 is 1 January 1900, and Excel believes that 29 February 1900 existed.
const dayZero = Date.UTC(1899, 11, 30);

/** The part of one sheet; `indexOf` gives a text's place among the shared strings. */
export function writeSheet(sheet: SheetSource, indexOf: (text: string) => number): string {
	const columns = sheet.columns.map(
		(width, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
	);
	const rows = sheet.rows.map((cells, index) => {
		const isBold = sheet.bold.includes(index + 1);
		const written = cells.map((cell, column) =>
			writeCell(cell, `${columnName(column)}${index + 1}`, isBold, indexOf)
		);
		return `<row r="${index + 1}">${written.join('')}</row>`;
	});
	const notes = sheet.comments.length === 0 ? '' : '<legacyDrawing r:id="rId1"/>';
	return `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>${notes}</worksheet>`;
}

function writeCell(
	cell: Cell,
	reference: string,
	isBold: boolean,
	indexOf: (text: string) => number
): string {
	const { plain, bold, date, amount, boldAmount } = cellStyles;
	if (cell === null || cell === '') return '';
	if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
	if (typeof cell === 'number') {
		// Nine digits without a decimal are a number of somebody, not an amount.
		const look = Math.abs(cell) >= 1e8 ? plain : isBold ? boldAmount : amount;
		return `<c r="${reference}" s="${look}"><v>${cell}</v></c>`;
	}
	if (isoDay.test(cell)) {
		const serial = (Date.parse(`${cell}T00:00:00Z`) - dayZero) / dayMs;
		return `<c r="${reference}" s="${date}"><v>${serial}</v></c>`;
	}
	return `<c r="${reference}" s="${isBold ? bold : plain}" t="s"><v>${indexOf(cell)}</v></c>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(index: number): string {
	const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
	return before + String.fromCharCode(65 + (index % 26));
}
