import { getDocument, PDFWorker } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import PdfThread from 'pdfjs-dist/build/pdf.worker.mjs?worker';
import type { Collector } from './collector.ts';
import { Refusal } from './document.ts';
import { limits } from './limits.ts';
import type { ReadNested } from './office-package.ts';

interface PdfFile {
	readonly bytes: Uint8Array;
	readonly collector: Collector;
	readonly within: readonly string[];
	readonly readNested: ReadNested;
}

/**
 * A PDF: text per page, notes and form fields, metadata, files inside. pdf.js gets no address to fetch
 * fonts, character maps or code from; text in a font that needs one is missing, as it is for a picture.
 */
export async function readPdf({ bytes, collector, within, readNested }: PdfFile): Promise<void> {
	const thread = new PdfThread();
	const worker = PDFWorker.create({ port: thread });
	try {
		const loading = getDocument({
			data: bytes,
			worker,
			disableFontFace: true,
			useSystemFonts: false,
			useWorkerFetch: false,
			useWasm: false,
			isOffscreenCanvasSupported: false,
			isImageDecoderSupported: false,
			verbosity: 0
		});
		const pdf = await loading.promise;
		await readPages(pdf, collector, within);
		await readDetails(pdf, collector, within);
		for (const { name, content } of await attachmentsOf(pdf)) await readNested(name, content);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(isNamed(error, 'PasswordException') ? 'encrypted' : 'corrupt');
	} finally {
		worker.destroy();
		thread.terminate();
	}
}

async function readPages(
	pdf: PDFDocumentProxy,
	collector: Collector,
	within: readonly string[]
): Promise<void> {
	const pages = Math.min(pdf.numPages, limits.pages);
	if (pages < pdf.numPages)
		collector.notices.push({ code: 'pages-cut', read: pages, total: pdf.numPages });
	let without = 0;
	for (let page = 1; page <= pages && !collector.isFull; page += 1) {
		const proxy = await pdf.getPage(page);
		const { items } = await proxy.getTextContent();
		const text = items
			.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
			.join('');
		if (text.trim() === '') without += 1;
		collector.add(within, { code: 'page', page }, text);
		collector.add(within, { code: 'page-notes', page }, notesOf(await proxy.getAnnotations()));
		proxy.cleanup();
	}
	if (collector.isFull) collector.cut();
	if (without > 0) collector.notices.push({ code: 'pages-without-text', count: without });
}

/** Notes in the margin, what was filled in, and where links lead. */
function notesOf(annotations: readonly unknown[]): string {
	const lines = annotations.flatMap((annotation) => [
		textAt(annotation, 'contentsObj', 'str'),
		textAt(annotation, 'fieldValue'),
		textAt(annotation, 'unsafeUrl')
	]);
	return lines.filter((line) => line !== '').join('\n');
}

/** The text at a path in what a library returns without a type; empty when there is none. */
function textAt(value: unknown, ...path: readonly string[]): string {
	const found = path.reduce<unknown>(
		(at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
		value
	);
	return textOf(found);
}

const textOf = (value: unknown): string =>
	Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '';

async function readDetails(
	pdf: PDFDocumentProxy,
	collector: Collector,
	within: readonly string[]
): Promise<void> {
	// The library says that there is always XML; there rarely is.
	const details: { info: object; metadata: Iterable<[string, unknown]> | null } =
		await pdf.getMetadata();
	const fields = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'];
	const lines = fields.map((field) => [field, textAt(details.info, field)] as const);
	const own: unknown = Reflect.get(details.info, 'Custom');
	const custom = Object.entries(typeof own === 'object' ? { ...own } : {}).map(
		([field, value]) => [field, textOf(value)] as const
	);
	const known = new Set(lines.map(([, value]) => value));
	// The same once more as XML, where it may say something else.
	const extended = [...(details.metadata ?? [])]
		.map(([field, value]) => [field, textOf(value)] as const)
		.filter(([, value]) => !known.has(value));
	collector.addFields(within, { code: 'metadata' }, [...lines, ...custom, ...extended]);
}

async function attachmentsOf(pdf: PDFDocumentProxy) {
	const attachments: unknown = await pdf.getAttachments();
	if (typeof attachments !== 'object' || attachments === null) return [];
	return Object.values(attachments).flatMap((attachment: unknown) => {
		const name = textAt(attachment, 'filename');
		const content: unknown =
			typeof attachment === 'object' && attachment !== null
				? Reflect.get(attachment, 'content')
				: undefined;
		return content instanceof Uint8Array ? [{ name, content }] : [];
	});
}

const isNamed = (error: unknown, name: string): boolean =>
	error instanceof Error && error.name === name;
