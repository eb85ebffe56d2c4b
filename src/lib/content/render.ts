import type { RendererObject, Tokens } from 'marked';
import { readCallout } from './callouts.ts';
import { escapeHtml, escapeProse } from './escape.ts';
import { assetName, isExternal, isSafeLink } from './links.ts';
import { createMarked, runMarked } from './marked.ts';
import { plainText } from './plain-text.ts';

export interface RenderOptions {
	/** Path of the module's assets, without a slash at the end. Default: `assets`. */
	readonly assetBase?: string;
}

/**
 * Markdown as HTML that may stand in a page as it is. Promises: no tag, attribute or address an
 * author wrote gets through except links that `isSafeLink` allows and images in `assets/` with a
 * text alternative; headings begin at `h2`. A text beyond the limits comes back as plain text.
 */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
	const marked = createMarked(htmlRenderer(options.assetBase ?? 'assets'), function (token) {
		const callout = readCallout(token.raw);
		if (!callout) return '';
		const title = `<p class="callout-title">${escapeHtml(callout.title)}</p>`;
		const body = this.parser.parse(token.tokens ?? []);
		// An unnamed `aside` is a landmark; a page with six of them is hard to navigate.
		return `<aside class="callout callout-${callout.kind}" role="note">${title}\n${body}</aside>\n`;
	});
	return runMarked(marked, markdown) ?? `<p>${escapeHtml(markdown)}</p>\n`;
}

function htmlRenderer(assetBase: string): RendererObject {
	return {
		...blocks,
		...inlines,
		image({ href, tokens }) {
			const name = assetName(href);
			const alternative = plainText(tokens.map(({ raw }) => raw).join(''));
			if (name === undefined || alternative.trim() === '') return escapeHtml(alternative);
			const source = escapeHtml(`${assetBase}/${name}`);
			return `<img src="${source}" alt="${escapeHtml(alternative)}" loading="lazy">`;
		}
	};
}

const blocks: RendererObject = {
	space: () => '',
	def: () => '',
	hr: () => '<hr>\n',
	html: ({ text }) => escapeHtml(text),
	code: ({ text }) => `<pre><code>${escapeHtml(text)}\n</code></pre>\n`,
	blockquote({ tokens }) {
		return `<blockquote>\n${this.parser.parse(tokens)}</blockquote>\n`;
	},
	heading({ tokens, depth }) {
		const level = Math.max(depth, 2);
		return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
	},
	paragraph({ tokens }) {
		return `<p>${this.parser.parseInline(tokens)}</p>\n`;
	},
	list({ ordered, start, items }) {
		const tag = ordered ? 'ol' : 'ul';
		const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
		const body = items.map((entry) => `<li>${this.parser.parse(entry.tokens)}</li>\n`).join('');
		return `<${tag}${from}>\n${body}</${tag}>\n`;
	},
	checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
	table({ header, rows }) {
		const cell = (tag: string, scope: string) => (entry: Tokens.TableCell) => {
			const align = entry.align ? ` class="align-${entry.align}"` : '';
			return `<${tag}${scope}${align}>${this.parser.parseInline(entry.tokens)}</${tag}>`;
		};
		const head = header.map(cell('th', ' scope="col"')).join('');
		const body = rows.map((row) => `<tr>${row.map(cell('td', '')).join('')}</tr>\n`).join('');
		// Focusable, so that a wide table scrolls by keyboard; unnamed, as a label needs a language.
		return `<div class="table-scroll" tabindex="0"><table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table></div>\n`;
	}
};

const inlines: RendererObject = {
	strong({ tokens }) {
		return `<strong>${this.parser.parseInline(tokens)}</strong>`;
	},
	em({ tokens }) {
		return `<em>${this.parser.parseInline(tokens)}</em>`;
	},
	del({ tokens }) {
		return `<del>${this.parser.parseInline(tokens)}</del>`;
	},
	codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
	br: () => '<br>',
	link({ href, tokens }) {
		const text = this.parser.parseInline(tokens);
		if (!isSafeLink(href)) return text;
		const external = isExternal(href) ? ' rel="noopener noreferrer"' : '';
		return `<a href="${escapeHtml(href.replaceAll('&amp;', '&'))}"${external}>${text}</a>`;
	},
	text(token) {
		return 'tokens' in token
			? this.parser.parseInline(token.tokens)
			: escapeProse(token.text);
	}
};
