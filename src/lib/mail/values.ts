import { escapeHtml } from '../content/index.ts';

const webAddress = /^https?:\/\/[^\s<>"'\u0060\\\p{Cc}\p{Cf}]+$/iu;

/** A value as one line: no breaks that could begin a header or a block, nothing that turns the reading order. */
export function oneLine(value: string): string {
	return value
		.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** A link that shows where it goes; what is no web address stays text. */
export function anchor(address: string): string {
	const shown = escapeHtml(oneLine(address));
	return webAddress.test(address) ? `<a href="${shown}" style="${wrapping}">${shown}</a>` : shown;
}

/** Breaks a long address rather than widening the mail. */
export const wrapping = 'overflow-wrap: anywhere';
