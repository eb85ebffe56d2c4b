import { Collector } from './collector.ts';
import { readRecords } from './delimited.ts';
import { Refusal, type FileKind, type ReadOutcome } from './document.ts';
import { readDocx } from './docx.ts';
import { decodeText } from './encoding.ts';
import { recogniseKind } from './file-kind.ts';
import { limits } from './limits.ts';
import { OfficePackage, type OfficeFile } from './office-package.ts';
import { readXlsx } from './xlsx.ts';
import { ZipReader } from './zip.ts';

// Four bytes hold at least one character in every encoding here.
const textBytes = limits.characters * 4;

/** Reads a file in this thread. Meant for the worker; the tab calls `readFile`. */
export async function readBlob(blob: Blob, name: string): Promise<ReadOutcome> {
	if (blob.size > limits.fileBytes) return { ok: false, reason: 'too-large' };
	const collector = new Collector();
	try {
		const kind = await readInto(collector, [], name, blob);
		const { parts } = collector;
		return { ok: true, document: { kind, name, parts, notices: collector.allNotices() } };
	} catch (error) {
		return { ok: false, reason: error instanceof Refusal ? error.reason : 'corrupt' };
	}
}

async function readInto(
	collector: Collector,
	within: readonly string[],
	name: string,
	blob: Blob
): Promise<FileKind> {
	// Of a long text only the beginning is looked at; every other kind is needed whole.
	const head = new Uint8Array(await blob.slice(0, textBytes).arrayBuffer());
	const whole = async () =>
		blob.size > head.length ? new Uint8Array(await blob.arrayBuffer()) : head;
	const recognised = recogniseKind(head, name);
	if (!recognised.ok) throw new Refusal(recognised.reason);
	const readNested = (inner: string, bytes: Uint8Array) =>
		readAttachment(collector, within, inner, bytes);
	const { kind } = recognised;
	if (kind === 'zip') {
		const parts = new OfficePackage(new ZipReader(await whole()));
		return readPackage({ parts, collector, within, readNested });
	}
	if (kind === 'pdf') {
		const { readPdf } = await import('./pdf.ts');
		await readPdf({ bytes: await whole(), collector, within, readNested });
	} else if (kind === 'eml') {
		const { readMail } = await import('./mail.ts');
		await readMail({ bytes: await whole(), collector, within, readNested });
	} else {
		if (kind === 'csv') readTable(decodeText(head), collector, within);
		else collector.add(within, { code: 'text' }, decodeText(head));
		if (blob.size > head.length) collector.cut();
	}
	return kind;
}

async function readPackage(file: OfficeFile): Promise<FileKind> {
	if (file.parts.has('word/document.xml')) {
		await readDocx(file);
		return 'docx';
	}
	if (!file.parts.has('xl/workbook.xml')) throw new Refusal('unsupported');
	await readXlsx(file);
	return 'xlsx';
}

/** A record on a line, so that the detector sees a table; line breaks within a value become spaces. */
function readTable(text: string, collector: Collector, within: readonly string[]): void {
	const lines: string[] = [];
	const rows: number[] = [];
	let row = 0;
	let characters = 0;
	for (const record of readRecords(text)) {
		row += 1;
		const line = record.map((value) => value.replaceAll(/\s+/gu, ' ').trim()).join('\t');
		if (line.trim() === '') continue;
		lines.push(line);
		rows.push(row);
		characters += line.length + 1;
		if (characters > limits.characters) break;
	}
	collector.add(within, { code: 'rows' }, lines.join('\n'), { rows });
}

/** An attachment that cannot be read is named; the file around it is still worth reading. */
async function readAttachment(
	collector: Collector,
	within: readonly string[],
	name: string,
	bytes: Uint8Array
): Promise<void> {
	if (within.length >= limits.nesting || !collector.takeAttachment()) {
		collector.cut();
		return;
	}
	if (isPicture(bytes)) {
		collector.addImages(1);
		return;
	}
	try {
		await readInto(collector, [...within, name], name, new Blob([new Uint8Array(bytes)]));
	} catch (error) {
		const reason = error instanceof Refusal ? error.reason : 'corrupt';
		collector.notices.push({ code: 'attachment-unread', name, reason });
	}
}

const pictureStarts = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF', 'II*\u0000', 'MM\u0000*'];

function isPicture(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	return pictureStarts.some((mark) => start.startsWith(mark));
}
