import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { parseBlocks, type Block, type Runs } from './blocks.ts';
import type { DocumentDetails } from './package-parts.ts';
import { layOutRuns, widthOf, type Fonts, type Line } from './pdf-lines.ts';

export interface PdfSource extends DocumentDetails {
	readonly header?: string | undefined;
	readonly footer?: string | undefined;
	/** Markdown, as `parseBlocks` reads it. */
	readonly body: string;
}

// Points; A4.
const page = { width: 595.28, height: 841.89, left: 71, right: 71, top: 92, bottom: 80 } as const;
const textWidth = page.width - page.left - page.right;
const bodySize = 11;
const cellPadding = 5;
const grey = rgb(0.35, 0.35, 0.35);

/** A paper document: headings, numbered clauses, tables, page numbers, metadata. */
export async function buildPdf(source: PdfSource): Promise<Uint8Array> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const day = new Date(`${source.created}T09:00:00Z`);
	document.setTitle(source.title);
	document.setAuthor(source.author);
	if (source.subject !== undefined) document.setSubject(source.subject);
	document.setCreator('Promptwijs');
	document.setProducer('Promptwijs');
	document.setCreationDate(day);
	document.setModificationDate(day);
	const fonts: Fonts = {
		regular: await document.embedFont(StandardFonts.TimesRoman),
		bold: await document.embedFont(StandardFonts.TimesRomanBold),
		italic: await document.embedFont(StandardFonts.TimesRomanItalic)
	};
	const paper = new Paper(document, fonts);
	for (const block of parseBlocks(source.body)) paper.block(block);
	for (const [index, sheet] of document.getPages().entries()) {
		const blad = `blad ${index + 1} van ${document.getPageCount()}`;
		drawSmall(sheet, fonts.regular, page.height - 48, [source.header ?? '', '']);
		drawSmall(sheet, fonts.regular, 42, [source.footer ?? '', blad]);
	}
	return document.save();
}

/** Characters that the fonts every reader has cannot show; in the order they come. */
export async function unprintable(text: string): Promise<readonly string[]> {
	const document = await PDFDocument.create();
	const known = new Set((await document.embedFont(StandardFonts.TimesRoman)).getCharacterSet());
	return [...new Set([...text])].filter(
		(character) => character !== '\n' && !known.has(character.codePointAt(0) ?? 0)
	);
}

function drawSmall(
	sheet: PDFPage,
	font: PDFFont,
	y: number,
	[left, right]: readonly [string, string]
): void {
	const size = 8.5;
	sheet.drawText(left, { x: page.left, y, size, font, color: grey });
	const x = page.width - page.right - widthOf(right, font, size);
	sheet.drawText(right, { x, y, size, font, color: grey });
}

const headings: Readonly<Record<number, { size: number; before: number; after: number }>> = {
	1: { size: 17, before: 0, after: 16 },
	2: { size: 12, before: 12, after: 5 },
	3: { size: 11, before: 8, after: 3 }
};

const embolden = (runs: Runs): Runs => runs.map((run) => ({ ...run, isBold: true }));

/** Puts blocks below each other and takes a new page when one is full. */
class Paper {
	readonly #document: PDFDocument;
	readonly #fonts: Fonts;
	#sheet: PDFPage;
	#y = page.height - page.top;

	constructor(document: PDFDocument, fonts: Fonts) {
		this.#document = document;
		this.#fonts = fonts;
		this.#sheet = document.addPage([page.width, page.height]);
	}

	block(block: Block): void {
		if (block.kind === 'page-break') this.#turn();
		else if (block.kind === 'table') this.#table(block.rows);
		else if (block.kind === 'heading') this.#heading(block.level, block.runs);
		else if (block.kind === 'item') {
			this.#marker(block.marker);
			this.#lines(layOutRuns(block.runs, this.#fonts, bodySize, textWidth - 24), 24);
			this.#y -= 3;
		} else {
			this.#lines(layOutRuns(block.runs, this.#fonts, bodySize, textWidth), 0);
			this.#y -= 7;
		}
	}

	#turn(): void {
		this.#sheet = this.#document.addPage([page.width, page.height]);
		this.#y = page.height - page.top;
	}

	#reserve(height: number): void {
		if (this.#y - height < page.bottom) this.#turn();
	}

	#heading(level: number, runs: Runs): void {
		const { size, before, after } = headings[level] ?? { size: 11, before: 8, after: 3 };
		const bold = embolden(runs);
		this.#y -= before;
		// A heading stays with two lines of what follows.
		this.#reserve(size * 1.4 + bodySize * 3);
		this.#lines(layOutRuns(bold, this.#fonts, size, textWidth), 0);
		this.#y -= after;
	}

	#marker(marker: string): void {
		this.#reserve(bodySize * 1.4);
		const y = this.#y - bodySize;
		this.#sheet.drawText(marker, { x: page.left, y, size: bodySize, font: this.#fonts.regular });
	}

	#lines(lines: readonly Line[], indent: number): void {
		for (const line of lines) {
			this.#reserve(line.size * 1.4);
			this.#draw(line, page.left + indent, this.#y - line.size);
			this.#y -= line.size * 1.4;
		}
	}

	#draw({ pieces, size }: Line, left: number, y: number): void {
		let x = left;
		for (const { text, font } of pieces) {
			this.#sheet.drawText(text, { x, y, size, font });
			x += widthOf(text, font, size);
		}
	}

	#table(rows: readonly (readonly Runs[])[]): void {
		const filled = rows.filter((cells) => cells.some((runs) => runs.length > 0));
		const columns = Math.max(1, ...filled.map((cells) => cells.length));
		const width = textWidth / columns;
		const size = 10;
		for (const [row, cells] of filled.entries()) {
			const laid = cells.map((runs) =>
				layOutRuns(row === 0 ? embolden(runs) : runs, this.#fonts, size, width - 2 * cellPadding)
			);
			const height = Math.max(...laid.map((lines) => lines.length)) * size * 1.35 + 2 * cellPadding;
			this.#reserve(height);
			const y = this.#y - height;
			for (const [column, lines] of laid.entries()) {
				const x = page.left + column * width;
				this.#sheet.drawRectangle({ x, y, width, height, borderWidth: 0.6, borderColor: grey });
				for (const [index, line] of lines.entries())
					this.#draw(line, x + cellPadding, this.#y - cellPadding - size - index * size * 1.35);
			}
			this.#y = y;
		}
		this.#y -= 12;
	}
}
