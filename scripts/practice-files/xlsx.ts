import {
	contentTypesPart,
	detailsParts,
	detailsTypes,
	relationshipsPart
} from './package-parts.ts';
import type { DocumentDetails, Relationship } from './package-parts.ts';
import { writeComments, writeNoteShapes, type SheetComment } from './xlsx-comments.ts';
import { workbookStyles } from './xlsx-styles.ts';
import { writeSheet, type Cell } from './xlsx-sheet.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';
import { packZip } from './zip.ts';

export interface SheetSource {
	readonly name: string;
	readonly state: 'visible' | 'hidden' | 'veryHidden';
	readonly rows: readonly (readonly Cell[])[];
	/** Widths in characters. */
	readonly columns: readonly number[];
	/** Row numbers, from 1. */
	readonly bold: readonly number[];
	readonly comments: readonly SheetComment[];
}

export interface XlsxSource extends DocumentDetails {
	readonly sheets: readonly SheetSource[];
	/** Defined names and what they refer to: `personeel!$A$1:$D$9`. */
	readonly names: Readonly<Record<string, string>>;
}

const spreadsheet = 'officedocument.spreadsheetml';

/** An Excel workbook with hidden sheets, comments, defined names and metadata. */
export function buildXlsx(source: XlsxSource): Uint8Array {
	const strings = new SharedStrings();
	const types: Record<string, string> = {
		...detailsTypes,
		'xl/workbook.xml': `${spreadsheet}.sheet.main`,
		'xl/styles.xml': `${spreadsheet}.styles`,
		'xl/sharedStrings.xml': `${spreadsheet}.sharedStrings`
	};
	const parts: Record<string, string> = {};
	for (const [index, sheet] of source.sheets.entries()) {
		const number = index + 1;
		const path = `xl/worksheets/sheet${number}.xml`;
		types[path] = `${spreadsheet}.worksheet`;
		parts[path] = writeSheet(sheet, (text) => strings.indexOf(text));
		if (sheet.comments.length === 0) continue;
		types[`xl/comments${number}.xml`] = `${spreadsheet}.comments`;
		parts[`xl/comments${number}.xml`] = writeComments(sheet.comments);
		parts[`xl/drawings/notes${number}.vml`] = writeNoteShapes(sheet.comments);
		parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationshipsPart([
			{ id: 'rId1', type: 'vmlDrawing', target: `../drawings/notes${number}.vml` },
			{ id: 'rId2', type: 'comments', target: `../comments${number}.xml` }
		]);
	}
	return packZip({
		...parts,
		'[Content_Types].xml': contentTypesPart(types),
		...detailsParts(source, 'Microsoft Excel', 'xl/workbook.xml'),
		'xl/workbook.xml': writeWorkbook(source),
		'xl/_rels/workbook.xml.rels': relationshipsPart(workbookRelationships(source.sheets.length)),
		'xl/styles.xml': workbookStyles,
		'xl/sharedStrings.xml': strings.part()
	});
}

function workbookRelationships(sheets: number): readonly Relationship[] {
	const own = Array.from({ length: sheets }, (_, index) => ({
		id: `rId${index + 1}`,
		type: 'worksheet',
		target: `worksheets/sheet${index + 1}.xml`
	}));
	return [
		...own,
		{ id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
		{ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' }
	];
}

function writeWorkbook({ sheets, names }: XlsxSource): string {
	const list = sheets.map(
		({ name, state }, index) =>
			`<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`
	);
	const defined = Object.entries(names).map(
		([name, target]) => `<definedName name="${escapeXml(name)}">${escapeXml(target)}</definedName>`
	);
	const definedNames =
		defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
	return `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets>${definedNames}</workbook>`;
}

class SharedStrings {
	readonly #indices = new Map<string, number>();

	indexOf(text: string): number {
		const known = this.#indices.get(text);
		if (known !== undefined) return known;
		this.#indices.set(text, this.#indices.size);
		return this.#indices.size - 1;
	}

	part(): string {
		const entries = [...this.#indices.keys()].map(
			(text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
		);
		return `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${entries.length}">${entries.join('')}</sst>`;
	}
}
