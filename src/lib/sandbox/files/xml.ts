import { Refusal } from './document.ts';
import { limits } from './limits.ts';

/** An opening tag. */
export interface XmlTag {
	/** Without its prefix. */
	readonly name: string;
	/** An attribute's value by its name without prefix. */
	readonly get: (attribute: string) => string | undefined;
}

export interface XmlHandlers {
	readonly open?: (tag: XmlTag) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * Walks through XML in one pass and keeps nothing, so that a sheet of 60 MB costs no tree. It knows
 * what Office writes and no more: definitions (`<!DOCTYPE`, `<!ENTITY`) are refused, so an entity can
 * neither grow nor fetch anything.
 * @throws Refusal `unsafe` for definitions, `corrupt` for what is no XML or nested too deeply
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
	const open: string[] = [];
	let at = 0;
	while (at < xml.length) {
		const tagStart = xml.indexOf('<', at);
		const textEnd = tagStart < 0 ? xml.length : tagStart;
		if (textEnd > at && open.length > 0) handlers.text?.(decode(xml.slice(at, textEnd)));
		if (tagStart < 0) break;
		at =
			xml.startsWith('<!', tagStart) || xml.startsWith('<?', tagStart)
				? skipSpecial(xml, tagStart, handlers)
				: readTag(xml, tagStart, open, handlers);
	}
	if (open.length > 0) throw new Refusal('corrupt');
}

function skipSpecial(xml: string, start: number, handlers: XmlHandlers): number {
	if (xml.startsWith('<?', start)) return endOf(xml, '?>', start + 2);
	if (xml.startsWith('<!--', start)) return endOf(xml, '-->', start + 4);
	if (!xml.startsWith('<![CDATA[', start)) throw new Refusal('unsafe');
	const end = endOf(xml, ']]>', start + 9);
	handlers.text?.(xml.slice(start + 9, end - 3));
	return end;
}

function endOf(xml: string, mark: string, from: number): number {
	const found = xml.indexOf(mark, from);
	if (found < 0) throw new Refusal('corrupt');
	return found + mark.length;
}

function readTag(xml: string, start: number, open: string[], handlers: XmlHandlers): number {
	const end = tagEnd(xml, start + 1);
	if (xml.charAt(start + 1) === '/') {
		const written = xml.slice(start + 2, end).trimEnd();
		if (open.pop() !== written) throw new Refusal('corrupt');
		handlers.close?.(localName(written));
		return end + 1;
	}
	const isEmpty = xml.charAt(end - 1) === '/';
	const inside = xml.slice(start + 1, isEmpty ? end - 1 : end);
	const written = /^[^\s/>"'=]+/u.exec(inside)?.[0];
	if (!written) throw new Refusal('corrupt');
	const name = localName(written);
	handlers.open?.({ name, get: (attribute) => findAttribute(inside, attribute) });
	if (isEmpty) handlers.close?.(name);
	else if (open.push(written) > limits.xmlDepth) throw new Refusal('corrupt');
	return end + 1;
}

/** A `>` between quotes does not end a tag. */
function tagEnd(xml: string, from: number): number {
	let quote = '';
	for (let at = from; at < xml.length; at += 1) {
		const character = xml.charAt(at);
		if (quote !== '') {
			if (character === quote) quote = '';
		} else if (character === '>') return at;
		else if (character === '"' || character === "'") quote = character;
	}
	throw new Refusal('corrupt');
}

const localName = (written: string): string => written.slice(written.indexOf(':') + 1);

function findAttribute(inside: string, wanted: string): string | undefined {
	for (const [, name = '', double, single] of inside.matchAll(
		/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
	))
		if (localName(name) === wanted) return decode(double ?? single ?? '');
	return undefined;
}

function decode(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(
		/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,16}));/giu,
		(_, hex?: string, decimal?: string, name?: string) => {
			const known = name === undefined ? undefined : named[name];
			if (known !== undefined) return known;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			if (Number.isNaN(code) || code > 0x10ffff) throw new Refusal('corrupt');
			return String.fromCodePoint(code);
		}
	);
}
