import PostalMime, { decodeWords } from 'postal-mime';
import type { Collector } from './collector.ts';
import { Refusal } from './document.ts';
import { htmlToText } from './html-text.ts';
import type { ReadNested } from './office-package.ts';

interface MailFile {
	readonly bytes: Uint8Array;
	readonly collector: Collector;
	readonly within: readonly string[];
	readonly readNested: ReadNested;
}

// Signatures, dates and the like: long, or about machines.
const machineHeaders = /^(?:date|dkim-signature|arc-.*|content-.*|mime-version|x-ms-exchange-.*)$/u;

/** A kept mail: headers, both bodies, and attachments in turn. */
export async function readMail({ bytes, collector, within, readNested }: MailFile): Promise<void> {
	const mail = await parse(bytes);
	const headers = mail.headers
		.filter(({ key }) => !machineHeaders.test(key))
		.map(({ originalKey, value }) => [originalKey, decodeWords(value)] as const);
	const text = mail.text ?? '';
	const html = htmlToText(mail.html ?? '');
	if (headers.length === 0 && text === '' && html === '') throw new Refusal('corrupt');
	collector.addFields(within, { code: 'mail-headers' }, headers);
	collector.add(within, { code: 'mail-text' }, text);
	if (squeeze(html) !== squeeze(text)) collector.add(within, { code: 'mail-html' }, html);
	const named = mail.attachments.map(({ filename, mimeType, content }, index) => ({
		name: filename ?? `${index + 1}.${mimeType === 'message/rfc822' ? 'eml' : 'bin'}`,
		content
	}));
	collector.add(within, { code: 'attachment-names' }, named.map(({ name }) => name).join('\n'));
	for (const { name, content } of named) {
		if (typeof content !== 'string') await readNested(name, new Uint8Array(content));
	}
}

async function parse(bytes: Uint8Array) {
	try {
		const parser = new PostalMime({
			forceRfc822Attachments: true,
			attachmentEncoding: 'arraybuffer'
		});
		return await parser.parse(bytes);
	} catch {
		// It throws on limits of its own: headers without end, parts nested hundreds deep.
		throw new Refusal('corrupt');
	}
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');
