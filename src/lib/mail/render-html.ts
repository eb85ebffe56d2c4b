import type { RendererObject } from 'marked';
import { escapeHtml, type Locale } from '../content/index.ts';
import type { MailValues } from './kinds.ts';
import { listHtml, listOf } from './lists.ts';
import { isMailLink } from './links.ts';
import { fillPlaceholders, readLoneList, type Placeholder } from './placeholders.ts';
import { anchor, wrapping } from './values.ts';

/** A mail's values, and what of them stands in a line of text. */
export interface Filled {
	readonly line: Readonly<Record<Placeholder, string>>;
	readonly values: MailValues;
	readonly locale: Locale;
}

/** HTML with inline styles. Values go in after the Markdown has been read, escaped. */
export function htmlRenderer({ line, values, locale }: Filled): RendererObject {
	const fill = (text: string) =>
		fillPlaceholders(escapeHtml(text), (name) =>
			name === 'link' ? anchor(values.link) : escapeHtml(line[name])
		);
	return {
		...blocks,
		paragraph({ raw, tokens }) {
			const list = readLoneList(raw);
			if (list !== null) return listHtml(listOf(list, values, locale));
			return `<p style="margin: 0 0 16px">${this.parser.parseInline(tokens)}</p>\n`;
		},
		code: ({ text }) => `<pre style="white-space: pre-wrap">${fill(text)}</pre>\n`,
		codespan: ({ text }) => `<code>${fill(text)}</code>`,
		link({ href, tokens, text }) {
			const address = href === '{link}' ? values.link : href;
			const words = this.parser.parseInline(tokens);
			if (!isMailLink(href)) return words;
			if (text === href || text === address) return anchor(address);
			return `${words} (${linkTo(address)})`;
		},
		image: ({ text }) => fill(text),
		text(token) {
			return 'tokens' in token ? this.parser.parseInline(token.tokens) : fill(token.text);
		}
	};
}

function linkTo(address: string): string {
	if (!/^mailto:/iu.test(address)) return anchor(address);
	const shown = escapeHtml(address.slice('mailto:'.length));
	return `<a href="${escapeHtml(address)}" style="${wrapping}">${shown}</a>`;
}

const blocks: RendererObject = {
	space: () => '',
	def: () => '',
	hr: () => '<hr>\n',
	html: ({ text }) => escapeHtml(text),
	blockquote({ tokens }) {
		return `<blockquote style="margin: 0 0 16px 16px">\n${this.parser.parse(tokens)}</blockquote>\n`;
	},
	heading({ tokens }) {
		const style = 'margin: 24px 0 8px; font-size: 18px; line-height: 1.3';
		return `<h2 style="${style}">${this.parser.parseInline(tokens)}</h2>\n`;
	},
	list({ ordered, start, items }) {
		const tag = ordered ? 'ol' : 'ul';
		const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
		const body = items.map((entry) => `<li>${this.parser.parse(entry.tokens)}</li>\n`).join('');
		return `<${tag}${from} style="margin: 0 0 16px; padding-left: 24px">\n${body}</${tag}>\n`;
	},
	checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
	strong({ tokens }) {
		return `<strong>${this.parser.parseInline(tokens)}</strong>`;
	},
	em({ tokens }) {
		return `<em>${this.parser.parseInline(tokens)}</em>`;
	},
	del({ tokens }) {
		return `<del>${this.parser.parseInline(tokens)}</del>`;
	},
	br: () => '<br>\n'
};
