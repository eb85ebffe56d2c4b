import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF by our own writer: one compressed stream a page, text as hexadecimal
 * WinAnsi codes. No reader for PDFs of others.
 */
export function readPdfPages(bytes: Uint8Array): readonly string[] {
	const file = Buffer.from(bytes);
	const pages: string[] = [];
	for (let from = 0; ;) {
		const start = file.indexOf('stream\n', from);
		if (start < 0) return pages;
		const end = file.indexOf('endstream', start);
		const content = inflate(file.subarray(start + 'stream\n'.length, end));
		const strings = [...content.matchAll(/<([\dA-F]+)> Tj/gu)];
		if (strings.length > 0)
			pages.push(
				strings.map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('\n')
			);
		from = end + 'endstream'.length;
	}
}

function inflate(stream: Buffer): string {
	try {
		return inflateSync(stream).toString('latin1');
	} catch {
		return '';
	}
}
