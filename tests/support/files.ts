import { PDFDocument, StandardFonts } from 'pdf-lib';
import { buildPracticeFile } from '../../scripts/practice-files/source.ts';
import { packZip } from '../../scripts/practice-files/zip.ts';
import { encryptedPdfText } from './encrypted-pdf.ts';

// Sources and kept files of the repository, as a browser can load them.
const texts = import.meta.glob<string>(
	['/content/practice/*.{md,yaml,csv}', '/content/modules/*/assets/*.docx.md'],
	{ query: '?raw', import: 'default', eager: true }
);

const textOf = (source: string): string => {
	const found = Object.entries(texts).find(([path]) => path.endsWith(`/${source}`));
	if (!found) throw new Error(`There is no ${source}`);
	return found[1];
};

export const namedFile = (name: string, ...parts: readonly BlobPart[]): File =>
	new File([...parts], name);

/** A practice file of the repository, made here from its source: `akte.pdf.md`, or a CSV as it is. */
export async function practiceFile(source: string): Promise<File> {
	if (source.endsWith('.csv')) return namedFile(source, textOf(source));
	const encode = (name: string) => new TextEncoder().encode(textOf(name));
	const built = await buildPracticeFile(source, textOf(source), encode);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message.en).join(' '));
	return namedFile(source.replace(/\.(?:md|yaml)$/u, ''), new Uint8Array(built.value));
}

/** A PDF with a text on each page. */
export async function pdfFile(pages: readonly string[]): Promise<File> {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (const text of pages) {
		const sheet = document.addPage();
		for (const [line, written] of text.split('\n').entries())
			sheet.drawText(written, { x: 50, y: 780 - line * 14, size: 10, font });
	}
	return namedFile('bestand.pdf', new Uint8Array(await document.save()));
}

export const encryptedPdf = (): File => namedFile('geheim.pdf', encryptedPdfText());

/** Word's beginning of a file with a password: a compound file with a stream of this name. */
export function compoundFile(stream: string): File {
	const start = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	const name = new Uint8Array([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
	return namedFile('geheim.docx', start, new Uint8Array(504), name, new Uint8Array(512));
}

/** Any package with these parts. */
export const packageFile = (name: string, parts: Readonly<Record<string, string>>): File =>
	namedFile(name, new Uint8Array(packZip(parts)));

/** 40 kB that unpack to 40 MB. */
export const zipBomb = (): File =>
	packageFile('bom.docx', {
		'word/document.xml': `<w:document><w:t>${' '.repeat(40_000_000)}</w:t></w:document>`
	});

/** A table of about this many bytes. */
export function hugeTable(bytes: number): File {
	const row =
		'Fenna Testerink;Testlaan 12;1234 AB;Fictiedam;06-99000001;f.testerink@voorbeeld.example\n';
	const block = row.repeat(1000);
	const blocks = Array.from({ length: Math.floor(bytes / block.length) }, () => block);
	return namedFile('klanten.csv', 'naam;straat;postcode;plaats;telefoon;e-mail\n', ...blocks);
}
