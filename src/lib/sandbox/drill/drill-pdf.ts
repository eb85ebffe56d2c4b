import type { PDFDocument, PDFFont, PDFPage } from 'pdf-lib';
import type { Block } from './drill-document.ts';

interface PdfOptions {
	/** Stands across every page and in its head: this is no real report. */
	readonly mark: string;
	readonly title: string;
	readonly language: string;
}

interface Fonts {
	readonly plain: PDFFont;
	readonly bold: PDFFont;
}

interface Line {
	readonly text: string;
	readonly font: PDFFont;
	readonly size: number;
	/** Space above it, in points. */
	readonly above: number;
}

// A4 in points.
const page = { width: 595, height: 842, margin: 56 };
const styles = {
	title: { size: 18, above: 0, isBold: true },
	heading: { size: 13, above: 14, isBold: true },
	text: { size: 10.5, above: 4, isBold: false }
} as const;

/**
 * A report as a PDF, made in the tab. The writer is fetched from this site when it is first needed;
 * nothing of the report goes anywhere.
 */
export async function makeDrillPdf(
	blocks: readonly Block[],
	options: PdfOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const { PDFDocument, StandardFonts } = await import('pdf-lib');
	const document = await PDFDocument.create();
	document.setTitle(`${options.mark}: ${options.title}`);
	document.setLanguage(options.language);
	const fonts = {
		plain: await document.embedFont(StandardFonts.Helvetica),
		bold: await document.embedFont(StandardFonts.HelveticaBold)
	};
	const lines = blocks.flatMap((block) => toLines(block, fonts));
	const pages = layOut(document, lines);
	for (const one of pages) await stamp(one, fonts.bold, options.mark);
	// A copy of its own: a Blob takes no view on shared memory.
	return new Uint8Array(await document.save());
}

function toLines({ kind, text }: Block, { plain, bold }: Fonts): readonly Line[] {
	const { size, above, isBold } = styles[kind];
	const font = isBold ? bold : plain;
	return text
		.split('\n')
		.flatMap((paragraph) => wrap(encodable(paragraph, font), font, size))
		.map((line, index) => ({ text: line, font, size, above: index === 0 ? above : 0 }));
}

/** What the standard fonts cannot show becomes its letter without accents, or a question mark. */
function encodable(text: string, font: PDFFont): string {
	const known = new Set(font.getCharacterSet());
	const shows = (character: string) => known.has(character.codePointAt(0) ?? 0);
	return Array.from(text.replaceAll(/\s/gu, ' '), (character) => {
		if (shows(character)) return character;
		const [letter = ''] = character.normalize('NFKD');
		return shows(letter) ? letter : '?';
	}).join('');
}

function wrap(text: string, font: PDFFont, size: number): readonly string[] {
	const width = page.width - 2 * page.margin;
	const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((one) => chop(one, fits))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}

/** Cuts a word that is wider than the page. */
function chop(word: string, fits: (text: string) => boolean): readonly string[] {
	if (fits(word)) return [word];
	const pieces = [''];
	for (const character of word) {
		const longer = (pieces.at(-1) ?? '') + character;
		if (fits(longer)) pieces[pieces.length - 1] = longer;
		else pieces.push(character);
	}
	return pieces;
}

function layOut(document: PDFDocument, lines: readonly Line[]): readonly PDFPage[] {
	const pages: PDFPage[] = [];
	let y = 0;
	for (const { text, font, size, above } of lines) {
		const height = size * 1.4;
		let current = pages.at(-1);
		if (!current || y - above - height < page.margin) {
			current = document.addPage([page.width, page.height]);
			pages.push(current);
			y = page.height - page.margin - 24;
		}
		y -= above + height;
		current.drawText(text, { x: page.margin, y, size, font });
	}
	return pages;
}

async function stamp(one: PDFPage, font: PDFFont, mark: string): Promise<void> {
	const { degrees, rgb } = await import('pdf-lib');
	const size = Math.min(80, (page.width * 70) / font.widthOfTextAtSize(mark, 80));
	const across = font.widthOfTextAtSize(mark, size);
	one.drawText(mark, { x: page.margin, y: page.height - page.margin, size: 11, font });
	one.drawText(mark, {
		x: (page.width - across * Math.SQRT1_2) / 2,
		y: (page.height - across * Math.SQRT1_2) / 2,
		size,
		font,
		rotate: degrees(45),
		color: rgb(0.64, 0.28, 0.04),
		opacity: 0.12
	});
}
