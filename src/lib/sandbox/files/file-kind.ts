import { findDelimiter, readRecords } from './delimited.ts';
import type { FileKind, RefusalReason } from './document.ts';
import { decodeText, isBinary } from './encoding.ts';

/** A zip is looked into before it is known what it is. */
type Container = FileKind | 'zip';

type Recognised =
	| { readonly ok: true; readonly kind: Container }
	| { readonly ok: false; readonly reason: RefusalReason };

const pdfStart = '%PDF-';
// The specification allows the header anywhere in the first kilobyte, and producers use it.
const pdfSearchBytes = 1024;
const zipStarts = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const compoundStart = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const packageTypes = /\.(?:docx|docm|xlsx|xlsm)$/iu;
const mailHeader =
	/^(?:(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]{1,40}): [^\n]{0,2000}\n){2}/iu;

/**
 * What a file is: by its first bytes where they say so, by its name where it is text. Give the first
 * 64 kB, and the whole file for a compound file.
 */
export function recogniseKind(bytes: Uint8Array, name: string): Recognised {
	if (bytes.length === 0) return { ok: false, reason: 'empty' };
	const start = asLatin(bytes.subarray(0, pdfSearchBytes));
	if (start.includes(pdfStart)) return { ok: true, kind: 'pdf' };
	if (zipStarts.some((mark) => start.startsWith(mark))) return { ok: true, kind: 'zip' };
	if (start.startsWith(compoundStart)) return { ok: false, reason: compoundReason(bytes) };
	// The name promises a package and the bytes are none: cut off or overwritten.
	if (packageTypes.test(name) || /\.pdf$/iu.test(name)) return { ok: false, reason: 'corrupt' };
	if (start.startsWith('{\\rtf') || isBinary(bytes)) return { ok: false, reason: 'unsupported' };
	return { ok: true, kind: textKind(bytes, name) };
}

function textKind(bytes: Uint8Array, name: string): FileKind {
	const ending = /\.([a-z]{1,5})$/iu.exec(name)?.[1]?.toLowerCase();
	if (ending === 'eml') return 'eml';
	if (ending === 'csv' || ending === 'tsv') return 'csv';
	if (ending === 'txt') return 'txt';
	const text = decodeText(bytes.subarray(0, 8192)).replaceAll('\r\n', '\n');
	if (mailHeader.test(text)) return 'eml';
	return isTable(text) ? 'csv' : 'txt';
}

function isTable(text: string): boolean {
	if (findDelimiter(text) === ',') return false;
	const widths = [...readRecords(text)].slice(0, 5).map((record) => record.length);
	return widths.length >= 3 && widths.every((width) => width > 2 && width === widths[0]);
}

/** Office keeps a file with a password in a compound file with a stream of this name. */
function compoundReason(bytes: Uint8Array): RefusalReason {
	const name = 'EncryptedPackage'.split('').join('\u0000');
	return asLatin(bytes).includes(name) ? 'encrypted' : 'old-office';
}

/** One character per byte. The label windows-1252 would change some. */
function asLatin(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192)
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return pieces.join('');
}
