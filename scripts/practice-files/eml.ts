import { parseBlocks, readRuns, type Block, type Runs } from './blocks.ts';
import { escapeXml } from './xml.ts';

export interface Attachment {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array;
}

export interface EmlSource {
	readonly from: string;
	readonly to: string;
	readonly cc?: string | undefined;
	readonly subject: string;
	/** As mail writes it: `Fri, 20 Nov 2026 16:40:00 +0100`. */
	readonly date: string;
	/** Markdown, as `parseBlocks` reads it. */
	readonly body: string;
	readonly attachments: readonly Attachment[];
}

const crlf = '\r\n';

/** A mail with a text and an HTML version, and attachments. */
export function buildEml(source: EmlSource): Uint8Array {
	const blocks = parseBlocks(source.body);
	const html = `<html><body>${blocks.map(blockHtml).join('')}</body></html>`;
	const texts = multipart('alternative', [
		encoded(
			'text/plain; charset=utf-8',
			[],
			new TextEncoder().encode(blocks.map(blockText).join('\n\n'))
		),
		encoded('text/html; charset=utf-8', [], new TextEncoder().encode(html))
	]);
	const files = source.attachments.map(({ name, type, bytes }) =>
		encoded(
			`${type}; name="${encodeWord(name)}"`,
			[`Content-Disposition: attachment; filename="${encodeWord(name)}"`],
			bytes
		)
	);
	const headers = [
		`From: ${encodeMailbox(source.from)}`,
		`To: ${encodeMailbox(source.to)}`,
		...(source.cc === undefined ? [] : [`Cc: ${encodeMailbox(source.cc)}`]),
		`Subject: ${encodeWord(source.subject)}`,
		`Date: ${source.date}`,
		'Message-ID: <oefenbericht@promptwijs.example>',
		'MIME-Version: 1.0'
	];
	const message = files.length === 0 ? texts : multipart('mixed', [texts, ...files]);
	return new TextEncoder().encode([...headers, message].join(crlf) + crlf);
}

function multipart(kind: string, parts: readonly string[]): string {
	const boundary = `=_promptwijs_${kind}`;
	return [
		`Content-Type: multipart/${kind}; boundary="${boundary}"`,
		'',
		...parts.flatMap((part) => [`--${boundary}`, part]),
		`--${boundary}--`
	].join(crlf);
}

function encoded(type: string, headers: readonly string[], bytes: Uint8Array): string {
	const lines = toBase64(bytes).match(/.{1,76}/gu) ?? [];
	return [
		`Content-Type: ${type}`,
		...headers,
		'Content-Transfer-Encoding: base64',
		'',
		...lines
	].join(crlf);
}

function toBase64(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

/** RFC 2047; plain letters stay as they are. */
const encodeWord = (text: string): string =>
	/^[\u0020-\u007e]*$/u.test(text)
		? text
		: `=?utf-8?B?${toBase64(new TextEncoder().encode(text))}?=`;

function encodeMailbox(mailbox: string): string {
	const [, name, address] = /^([^<]*) (<[^>]+>)$/u.exec(mailbox) ?? [];
	return name && address ? `${encodeWord(name)} ${address}` : mailbox;
}

const tableText = (rows: readonly (readonly Runs[])[]): string =>
	rows.map((cells) => cells.map(readRuns).join(' | ')).join('\n');

function blockText(block: Block): string {
	if (block.kind === 'page-break') return '--';
	if (block.kind === 'table') return tableText(block.rows);
	const text = readRuns(block.runs);
	return block.kind === 'item' ? `${block.marker} ${text}` : text;
}

function blockHtml(block: Block): string {
	const element = block.kind === 'heading' ? 'h2' : 'p';
	if (block.kind === 'page-break') return '<hr>';
	if (block.kind === 'table') {
		const rows = block.rows.map(
			(cells) => `<tr>${cells.map((runs) => `<td>${escapeXml(readRuns(runs))}</td>`).join('')}</tr>`
		);
		return `<table>${rows.join('')}</table>`;
	}
	const lines = escapeXml(blockText(block)).replaceAll('\n', '<br>');
	return `<${element}>${lines}</${element}>`;
}
