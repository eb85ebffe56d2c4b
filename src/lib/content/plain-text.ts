import type { RendererObject, Tokens } from 'marked';
import { collapsibleTitle } from './collapsibles.ts';
import { readDeadline } from './deadlines.ts';
import { readReferences } from './escape.ts';
import { createMarked, runMarked } from './marked.ts';
import { readOrganisationWord } from './organisation-words.ts';
import { readTerm, termWords } from './terms.ts';

const renderer: RendererObject = {
	space: () => '',
	def: () => '',
	hr: () => '',
	html: ({ text }) => text,
	code: ({ text }) => `${text}\n\n`,
	blockquote({ tokens }) {
		return this.parser.parse(tokens);
	},
	heading({ tokens }) {
		return `${this.parser.parseInline(tokens)}\n\n`;
	},
	paragraph({ tokens }) {
		return `${this.parser.parseInline(tokens)}\n\n`;
	},
	list({ items }) {
		return `${items.map(({ tokens }) => `${this.parser.parse(tokens).trim()}\n`).join('')}\n`;
	},
	checkbox: () => '',
	table({ header, rows }) {
		const row = (cells: readonly Tokens.TableCell[]) =>
			`${cells.map(({ tokens }) => this.parser.parseInline(tokens)).join('\t')}\n`;
		return `${row(header)}${rows.map(row).join('')}\n`;
	},
	strong({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	em({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	del({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	codespan: ({ text }) => text,
	br: () => '\n',
	link({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	image({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	text(token) {
		return 'tokens' in token
			? `${this.parser.parseInline(token.tokens)}\n`
			: readReferences(token.text);
	}
};

const marked = createMarked(renderer, {
	callout({ tokens }) {
		return this.parser.parse(tokens ?? []);
	},
	collapsible({ raw, tokens }) {
		return `${collapsibleTitle(raw) ?? ''}\n\n${this.parser.parse(tokens ?? [])}`;
	},
	term({ raw }) {
		const term = readTerm(raw);
		return term ? termWords(term) : raw;
	},
	deadline: ({ raw }) => readDeadline(raw) ?? raw,
	organisation: ({ raw }) => readOrganisationWord(raw) ?? raw
});

/** What a reader sees of Markdown: no marks, a line per paragraph, entry or row, tabs between cells. */
export function plainText(markdown: string): string {
	const text = runMarked(marked, markdown) ?? markdown;
	return text.replaceAll(/\n{3,}/gu, '\n\n').trim();
}

/** The words a reader sees. A hyphenated word counts once, a lone dash not at all. */
export function countWords(markdown: string): number {
	return plainText(markdown)
		.split(/\s+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
