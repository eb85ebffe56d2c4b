import { parseBlocks, type Block, type Run, type Runs } from './blocks.ts';
import {
	contentTypesPart,
	detailsParts,
	detailsTypes,
	relationshipsPart
} from './package-parts.ts';
import type { DocumentDetails } from './package-parts.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';
import { packZip } from './zip.ts';

export interface DocxSource extends DocumentDetails {
	readonly header?: string | undefined;
	readonly footer?: string | undefined;
	/** Who commented and changed; the author when nobody is named. */
	readonly reviewer?: string | undefined;
	/** Markdown, as `parseBlocks` reads it. */
	readonly body: string;
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with header, footer, comments, tracked changes and metadata. */
export function buildDocx(source: DocxSource): Uint8Array {
	const writer = new BodyWriter(source.reviewer ?? source.author, source.created);
	const body = parseBlocks(source.body)
		.map((block) => writer.block(block))
		.join('');
	const page =
		'<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>';
	return packZip({
		'[Content_Types].xml': contentTypesPart({
			...detailsTypes,
			'word/document.xml': 'officedocument.wordprocessingml.document.main',
			'word/styles.xml': 'officedocument.wordprocessingml.styles',
			'word/header1.xml': 'officedocument.wordprocessingml.header',
			'word/footer1.xml': 'officedocument.wordprocessingml.footer',
			'word/comments.xml': 'officedocument.wordprocessingml.comments'
		}),
		...detailsParts(source, 'Microsoft Office Word', 'word/document.xml'),
		'word/_rels/document.xml.rels': relationshipsPart([
			{ id: 'rId1', type: 'styles', target: 'styles.xml' },
			{ id: 'rId2', type: 'header', target: 'header1.xml' },
			{ id: 'rId3', type: 'footer', target: 'footer1.xml' },
			{ id: 'rId4', type: 'comments', target: 'comments.xml' }
		]),
		'word/document.xml': `${xmlDeclaration}<w:document ${namespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}${page}</w:body></w:document>`,
		'word/styles.xml': styles,
		'word/header1.xml': `${xmlDeclaration}<w:hdr ${namespace}>${smallPrint(source.header ?? '')}</w:hdr>`,
		'word/footer1.xml': `${xmlDeclaration}<w:ftr ${namespace}>${smallPrint(source.footer ?? '', pageNumber)}</w:ftr>`,
		'word/comments.xml': `${xmlDeclaration}<w:comments ${namespace}>${writer.comments.join('')}</w:comments>`
	});
}

const pageNumber =
	'<w:r><w:tab/><w:t xml:space="preserve">Pagina </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>';
const smallPrint = (text: string, after = ''): string =>
	`<w:p><w:pPr><w:pStyle w:val="SmallPrint"/></w:pPr><w:r>${writeText(text)}</w:r>${after}</w:p>`;

function writeText(text: string, element = 'w:t'): string {
	return text
		.split('\n')
		.map((line) => `<${element} xml:space="preserve">${escapeXml(line)}</${element}>`)
		.join('<w:br/>');
}

class BodyWriter {
	readonly comments: string[] = [];
	#lastId = 0;
	readonly #signature: string;
	readonly #reviewer: string;

	constructor(reviewer: string, created: string) {
		this.#reviewer = reviewer;
		this.#signature = `w:author="${escapeXml(reviewer)}" w:date="${created}T10:00:00Z"`;
	}

	block(block: Block): string {
		if (block.kind === 'page-break') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
		if (block.kind === 'table') return this.#table(block.rows);
		if (block.kind === 'paragraph') return this.#paragraph('Normal', block.runs);
		if (block.kind === 'heading') return this.#paragraph(`Heading${block.level}`, block.runs);
		return this.#paragraph('ListItem', [{ text: `${block.marker}\t` }, ...block.runs]);
	}

	#paragraph(style: string, runs: Runs): string {
		return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map((run) => this.#run(run)).join('')}</w:p>`;
	}

	#table(rows: readonly (readonly Runs[])[]): string {
		const columns = Math.max(...rows.map((cells) => cells.length));
		const width = Math.floor(9400 / columns);
		const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
		const isEmpty = (cells: readonly Runs[]) => cells.every((runs) => runs.length === 0);
		const lines = rows
			.filter((cells) => !isEmpty(cells))
			.map((cells) => `<w:tr>${cells.map((runs) => this.#cell(runs, width)).join('')}</w:tr>`);
		return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${width * columns}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>${this.#paragraph('Normal', [])}`;
	}

	#cell(runs: Runs, width: number): string {
		return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.#paragraph('Cell', runs)}</w:tc>`;
	}

	#run(run: Run): string {
		const look = `${run.isBold ? '<w:b/>' : ''}${run.isItalic ? '<w:i/>' : ''}`;
		const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
		const isDeleted = run.change === 'deleted';
		const parts = run.text
			.split('\t')
			.map((text) => (text === '' ? '' : writeText(text, isDeleted ? 'w:delText' : 'w:t')));
		const written = `<w:r>${properties}${parts.join('<w:tab/>')}</w:r>`;
		if (run.comment !== undefined) return this.#comment(written, run.comment);
		if (!run.change) return written;
		const element = isDeleted ? 'w:del' : 'w:ins';
		return `<${element} w:id="${++this.#lastId}" ${this.#signature}>${written}</${element}>`;
	}

	#comment(passage: string, text: string): string {
		const id = this.comments.length;
		const initials = escapeXml(this.#reviewer.replaceAll(/\P{Lu}/gu, ''));
		this.comments.push(
			`<w:comment w:id="${id}" ${this.#signature} w:initials="${initials}"><w:p><w:r>${writeText(text)}</w:r></w:p></w:comment>`
		);
		return `<w:commentRangeStart w:id="${id}"/>${passage}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
	}
}

const style = (id: string, type: string, properties: string, base = 'Normal') =>
	`<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${id === 'Normal' || type === 'table' ? '' : `<w:basedOn w:val="${base}"/>`}${properties}</w:style>`;
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
	.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`)
	.join('');
const styles = `${xmlDeclaration}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>${[
	style(
		'Normal',
		'paragraph',
		'<w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr>'
	),
	style(
		'Heading1',
		'paragraph',
		'<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="160"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E5F"/><w:sz w:val="34"/></w:rPr>'
	),
	style(
		'Heading2',
		'paragraph',
		'<w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/></w:pPr><w:rPr><w:b/><w:color w:val="1F4E5F"/><w:sz w:val="24"/></w:rPr>'
	),
	style('Heading3', 'paragraph', '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr>'),
	style(
		'ListItem',
		'paragraph',
		'<w:pPr><w:tabs><w:tab w:val="left" w:pos="397"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="397" w:hanging="397"/></w:pPr>'
	),
	style(
		'Cell',
		'paragraph',
		'<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>'
	),
	style(
		'SmallPrint',
		'paragraph',
		'<w:pPr><w:tabs><w:tab w:val="right" w:pos="9400"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="606060"/><w:sz w:val="17"/></w:rPr>'
	),
	style(
		'Grid',
		'table',
		`<w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>`
	)
].join('')}</w:styles>`;
