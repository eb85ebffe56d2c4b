import { Marked, type RendererObject } from 'marked';
import { escapeHtml, runMarked, type Locale } from '../content/index.ts';
import { lineValues } from './fill.ts';
import type { MailKind, MailText, MailValues } from './kinds.ts';
import { isMailLink } from './links.ts';
import { fillPlaceholders, setListsApart } from './placeholders.ts';
import { htmlRenderer } from './render-html.ts';
import { textRenderer } from './render-text.ts';
import { oneLine } from './values.ts';
import { footerLines } from './wording.ts';

/** A mail as it is sent: the same words as plain text and as HTML. */
export interface RenderedMail {
	readonly subject: string;
	readonly text: string;
	/** A whole document: inline styles, no images, nothing loaded from elsewhere. */
	readonly html: string;
}

/**
 * Fills a text. Promises: the subject is one line; no value and nothing an author wrote becomes
 * markup, but for links to `https:` and `mailto:` that show their address; colours are the mail
 * program's own. Under the text comes why one gets the mail, whom to ask, and that nobody asks for
 * a password by mail. Text beyond the limits of Markdown comes out as it was written.
 */
export function renderMail(input: {
	readonly kind: MailKind;
	readonly locale: Locale;
	readonly text: MailText;
	readonly values: MailValues;
}): RenderedMail {
	const { kind, locale, text, values } = input;
	const line = lineValues(kind, values, locale);
	const subject = oneLine(fillPlaceholders(text.subject, (name) => line[name]));
	const body = setListsApart(text.body.replaceAll(/\r\n?/gu, '\n'));
	const filled = { line, values, locale };
	const footer = footerLines(kind, locale, line);
	const read = (renderer: RendererObject) => runMarked(mailMarked(renderer), body);
	const html = read(htmlRenderer(filled)) ?? `<p>${escapeHtml(body)}</p>\n`;
	const plain = read(textRenderer(filled)) ?? body;
	return {
		subject,
		text: `${[plain.replaceAll(/\n{3,}/gu, '\n\n').trim(), ...footer].join('\n\n')}\n`,
		html: htmlDocument({ subject, locale, html, footer })
	};
}

/** Addresses in a body's links that a mail does not follow: they must work outside this site. */
export function refusedLinks(body: string): readonly string[] {
	const refused: string[] = [];
	const inspector: RendererObject = {
		link({ href, tokens }) {
			if (!isMailLink(href)) refused.push(href);
			return this.parser.parseInline(tokens);
		}
	};
	runMarked(mailMarked(inspector), setListsApart(body));
	return refused;
}

/** Markdown without HTML, tables and bare addresses. */
function mailMarked(renderer: RendererObject): Marked {
	return new Marked().use({
		renderer,
		tokenizer: {
			html: () => undefined,
			tag: () => undefined,
			url: () => undefined,
			table: () => undefined
		}
	});
}

function htmlDocument(parts: {
	readonly subject: string;
	readonly locale: Locale;
	readonly html: string;
	readonly footer: readonly string[];
}): string {
	const small = 'margin: 0 0 8px; font-size: 14px';
	const footer = parts.footer.map((line) => `<p style="${small}">${escapeHtml(line)}</p>\n`);
	return `<!doctype html>
<html lang="${parts.locale}" style="color-scheme: light dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(parts.subject)}</title>
</head>
<body style="margin: 0; padding: 24px 16px; font: 16px/1.5 'Segoe UI', Roboto, Arial, sans-serif">
<div style="max-width: 36em; margin: 0">
${parts.html}<hr style="margin: 24px 0 16px; border: 0; border-top: 1px solid #7a869a">
${footer.join('')}</div>
</body>
</html>
`;
}
