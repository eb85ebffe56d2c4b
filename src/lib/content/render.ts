import type { RendererObject, Tokens } from 'marked';
import { readCallout } from './callouts.ts';
import { collapsibleTitle } from './collapsibles.ts';
import { readDeadline } from './deadlines.ts';
import { escapeHtml, escapeProse } from './escape.ts';
import { onlyImage, renderFigure, renderImage } from './figures.ts';
import type { Glossary } from './glossary.ts';
import { isExternal, isSafeLink } from './links.ts';
import { createMarked, runMarked, type ConstructRenderers } from './marked.ts';
import { readOrganisationWord, type OrganisationWords } from './organisation-words.ts';
import { plainText } from './plain-text.ts';
import { readTerm, termWords } from './terms.ts';

export interface RenderOptions {
	/** Path of the module's assets, without a slash at the end. Default: `assets`. */
	readonly assetBase?: string;
	/** Explains `[[term]]`; a term that is not in it is shown as plain words. */
	readonly glossary?: Glossary;
	/** What `{{deadline:id}}` says: words per id, such as "72 uur". An unknown id shows itself. */
	readonly deadlines?: ReadonlyMap<string, string>;
	/** What `{{contact}}` and `{{organisation}}` say, and what is added to terms. Default: the bare words. */
	readonly organisation?: OrganisationWords;
	/** Begins the ids in this text; differs for every text on a page. Default: `text`. */
	readonly idPrefix?: string;
}

/**
 * Markdown as HTML that may stand in a page as it is. Promises: no tag, attribute or address an
 * author wrote gets through except links that `isSafeLink` allows and images in `assets/` with a
 * text alternative; headings begin at `h2`. A text beyond the limits comes back as plain text.
 */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
	const marked = createMarked(htmlRenderer(options), htmlConstructs(options));
	return runMarked(marked, markdown) ?? `<p>${escapeHtml(markdown)}</p>\n`;
}

function htmlConstructs(options: RenderOptions): ConstructRenderers {
	let shownTerms = 0;
	return {
		callout(token) {
			const callout = readCallout(token.raw);
			if (!callout) return '';
			const title = `<p class="callout-title">${escapeHtml(callout.title)}</p>`;
			const body = this.parser.parse(token.tokens ?? []);
			// An unnamed `aside` is a landmark; a page with six of them is hard to navigate.
			return `<aside class="callout callout-${callout.kind}" role="note">${title}\n${body}</aside>\n`;
		},
		collapsible({ raw, tokens }) {
			const title = escapeHtml(plainText(collapsibleTitle(raw) ?? ''));
			const body = this.parser.parse(tokens ?? []);
			return `<details class="more"><summary>${title}</summary>\n${body}</details>\n`;
		},
		term({ raw }) {
			shownTerms += 1;
			return renderTerm(raw, options, shownTerms);
		},
		deadline({ raw }) {
			const id = readDeadline(raw) ?? '';
			return escapeHtml(options.deadlines?.get(id) ?? id);
		},
		organisation({ raw }) {
			const word = readOrganisationWord(raw) ?? 'organisation';
			const { name = word, contact = word } = options.organisation ?? {};
			return escapeHtml(word === 'contact' ? contact : name);
		}
	};
}

/** A button that opens the definition: native, so it works without script and by keyboard. */
function renderTerm(raw: string, options: RenderOptions, number: number): string {
	const { glossary, idPrefix, organisation } = options;
	const written = readTerm(raw);
	if (!written) return '';
	const entry = glossary?.entries.get(written.id);
	if (!glossary || !entry) return escapeHtml(termWords(written));
	const id = escapeHtml(`${idPrefix ?? 'text'}-term-${number}`);
	const words = escapeHtml(written.words ?? inSentence(entry.term));
	const note = organisation?.notes.get(entry.id);
	const added = note === undefined ? '' : ` ${escapeHtml(note)}`;
	const definition = `${renderInline(entry.definition)}${added}`;
	const link = `<a href="/glossary#${escapeHtml(entry.id)}">${escapeHtml(glossary.title)}</a>`;
	const explained =
		`<button type="button" class="term" popovertarget="${id}">${words}</button>` +
		`<span popover id="${id}" class="term-definition">` +
		`<strong>${escapeHtml(entry.term)}</strong> ${definition} ${link}</span>`;
	// A line may break beside a button, before a full stop too.
	return written.marks === ''
		? explained
		: `<span class="unbroken">${explained}${escapeHtml(written.marks)}</span>`;
}

/** "Betrokkene" as "betrokkene", while "BSN" stays "BSN". */
function inSentence(term: string): string {
	const [first = '', second = ''] = term;
	const isAbbreviation = second !== second.toLowerCase();
	return isAbbreviation ? term : first.toLowerCase() + term.slice(first.length);
}

function renderInline(markdown: string): string {
	const marked = createMarked(htmlRenderer({}), htmlConstructs({}));
	return runMarked(marked, markdown, 'inline') ?? escapeHtml(markdown);
}

function htmlRenderer({ assetBase = 'assets' }: RenderOptions): RendererObject {
	return {
		...blocks,
		...inlines,
		image: (token) => renderImage(token, assetBase),
		paragraph({ tokens }) {
			const image = onlyImage(tokens);
			if (image) return renderFigure(image, assetBase);
			return `<p>${this.parser.parseInline(tokens)}</p>\n`;
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
