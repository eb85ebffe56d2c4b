import type { SheetState } from './document.ts';
import { readMetadata, readRemaining, plainXmlText, type OfficeFile } from './office-package.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readDateStyles, readSharedStrings, type Workbook } from './xlsx-workbook.ts';
import { scanXml } from './xml.ts';

interface SheetEntry {
	readonly sheet: string;
	readonly state: SheetState;
	readonly path: string;
}

const workbookPath = 'xl/workbook.xml';

/** An Excel workbook: every sheet, hidden or not, comments, names, texts in drawings, pivot tables, metadata. */
export async function readXlsx(file: OfficeFile): Promise<void> {
	const { parts, collector, within } = file;
	const { sheets, names, isFrom1904 } = readWorkbook(file);
	const workbook: Workbook = {
		isFrom1904,
		strings: parts.has('xl/sharedStrings.xml')
			? readSharedStrings(parts.xml('xl/sharedStrings.xml'))
			: [],
		dateStyles: parts.has('xl/styles.xml') ? readDateStyles(parts.xml('xl/styles.xml')) : new Set()
	};
	for (const { sheet, state, path } of sheets) {
		if (collector.isFull) {
			collector.cut();
			break;
		}
		const { lines, rows, headers, lists } = readSheet(parts.xml(path), workbook);
		collector.add(within, { code: 'sheet', sheet, state }, lines.join('\n'), { rows });
		collector.add(within, { code: 'sheet-header', sheet }, headers.join('\n'));
		names.push(...lists);
		for (const target of parts.related(path).values()) {
			if (!/\/(?:comments|threadedComment)[^/]*\.xml$/iu.test(`/${target}`) || !parts.has(target))
				continue;
			collector.add(within, { code: 'cell-comments', sheet }, readComments(parts.xml(target)));
		}
	}
	collector.add(within, { code: 'names' }, names.join('\n'));
	readPeople(file);
	readPivots(file);
	readMetadata(file);
	await readRemaining(file);
}

interface WorkbookList {
	readonly sheets: readonly SheetEntry[];
	/** Defined names and what they refer to. */
	readonly names: string[];
	readonly isFrom1904: boolean;
}

function readWorkbook({ parts }: OfficeFile): WorkbookList {
	const related = parts.related(workbookPath);
	const sheets: SheetEntry[] = [];
	const names: string[] = [];
	let isFrom1904 = false;
	let defined = '';
	scanXml(parts.xml(workbookPath), {
		open: ({ name, get }) => {
			if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/u.test(get('date1904') ?? '');
			if (name === 'definedName') defined = get('name') ?? '';
			if (name !== 'sheet') return;
			const path = related.get(get('id') ?? '');
			const state = get('state');
			if (path !== undefined && parts.has(path))
				sheets.push({
					sheet: get('name') ?? '',
					state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
					path
				});
		},
		text: (text) => {
			if (defined !== '') names.push(`${defined}: ${text}`);
			defined = '';
		}
	});
	return { sheets, names, isFrom1904 };
}

/** A comment on a line: `L15 · Naomi: let op`. */
function readComments(xml: string): string {
	const authors: string[] = [];
	const lines: string[] = [];
	let element = '';
	let line = '';
	scanXml(xml, {
		open: ({ name, get }) => {
			element = name;
			if (name !== 'comment' && name !== 'threadedComment') return;
			const author = authors[Number(get('authorId'))];
			line = `${get('ref') ?? ''} · ${author === undefined ? '' : `${author}: `}`;
		},
		text: (text) => {
			if (element === 'author') authors.push(text);
			if (element === 't' || element === 'text') line += text.replaceAll(/\s+/gu, ' ');
		},
		close: (name) => {
			element = '';
			if (name === 'comment' || name === 'threadedComment') lines.push(line.trim());
		}
	});
	return lines.join('\n');
}

function readPeople({ parts, collector, within }: OfficeFile): void {
	const names: string[] = [];
	for (const path of parts.paths.filter((one) => /^xl\/persons\/[^/]+\.xml$/u.test(one)))
		scanXml(parts.xml(path), { open: ({ get }) => names.push(get('displayName') ?? '') });
	collector.add(within, { code: 'people' }, names.join('\n'));
}

/** A pivot table carries a copy of its source, also when the source was deleted. */
function readPivots({ parts, collector, within }: OfficeFile): void {
	for (const path of parts.paths.filter((one) => /^xl\/pivotCache\/[^/]+\.xml$/u.test(one))) {
		const values: string[] = [];
		const xml = parts.xml(path);
		scanXml(xml, {
			open: ({ name, get }) => {
				if (name === 'cacheField') values.push(get('name') ?? '');
				if (/^[sdn]$/u.test(name)) values.push(get('v') ?? '');
			}
		});
		collector.add(within, { code: 'pivot' }, [...values, plainXmlText(xml)].join('\n'));
	}
}
