import type { RendererObject } from 'marked';
import { isMailLink } from './links.ts';
import { listOf, listText } from './lists.ts';
import { fillPlaceholders, readLoneList } from './placeholders.ts';
import type { Filled } from './render-html.ts';

/** Plain text: what a reader of the HTML sees, with the addresses of links behind their words. */
export function textRenderer({ line, values, locale }: Filled): RendererObject {
	const fill = (text: string) => fillPlaceholders(text, (name) => line[name]);
	return {
		...marks,
		paragraph({ raw, tokens }) {
			const list = readLoneList(raw);
			if (list !== null) return listText(listOf(list, values, locale));
			return `${this.parser.parseInline(tokens)}\n\n`;
		},
		code: ({ text }) => `${fill(text)}\n\n`,
		codespan: ({ text }) => fill(text),
		link({ href, tokens, text }) {
			const words = this.parser.parseInline(tokens);
			if (!isMailLink(href)) return words;
			const address = href === '{link}' ? line.link : href.replace(/^mailto:/iu, '');
			return text === href || words === address ? address : `${words} (${address})`;
		},
		image: ({ text }) => fill(text),
		text(token) {
			// Tight entries of a list are texts, not paragraphs.
			return 'tokens' in token ? `${this.parser.parseInline(token.tokens)}\n` : fill(token.text);
		}
	};
}

const marks: RendererObject = {
	space: () => '',
	def: () => '',
	hr: () => '',
	html: ({ text }) => text,
	blockquote({ tokens }) {
		return this.parser.parse(tokens);
	},
	heading({ tokens }) {
		return `${this.parser.parseInline(tokens)}\n\n`;
	},
	list({ ordered, start, items }) {
		const first = typeof start === 'number' ? start : 1;
		const entries = items.map(({ tokens }, index) => {
			const mark = ordered ? `${first + index}. ` : '- ';
			const body = this.parser.parse(tokens).trim();
			return `${mark}${body.replaceAll(/\n+/gu, `\n${' '.repeat(mark.length)}`)}\n`;
		});
		return `${entries.join('')}\n`;
	},
	checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
	strong({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	em({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	del({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	br: () => '\n'
};
