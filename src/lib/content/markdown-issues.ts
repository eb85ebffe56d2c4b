import type { RendererObject, Tokens } from 'marked';
import { unknownCallout } from './callouts.ts';
import { collapsibleTitle } from './collapsibles.ts';
import { issueAt, type Place } from './issues.ts';
import { assetName, isSafeLink } from './links.ts';
import { createMarked, markdownLimit, runMarked, type ConstructRenderers } from './marked.ts';
import type { Issue, Worded } from './types.ts';

type Report = (raw: string, code: string, message: Worded) => void;

const tooDeep: Worded = {
	nl: 'De opmaak van deze tekst zit te diep in elkaar: maak hem eenvoudiger.',
	en: 'The text is nested too deeply: write it more simply.'
};
const untitled: Worded = {
	nl: 'Zeg wat de lezer kan openen: "> [!MEER] Titel" of "> [!MORE] Title".',
	en: 'Say what can be opened: "> [!MEER] Titel" or "> [!MORE] Title".'
};
const topHeading: Worded = {
	nl: 'Begin koppen met "##"; "#" is voor de titel bovenaan.',
	en: 'Begin headings with "##"; "#" is kept for the title above.'
};
const noAlternative: Worded = {
	nl: 'Beschrijf de afbeelding tussen de rechte haken: "![beschrijving](assets/…)".',
	en: 'Describe the image between the square brackets: "![description](assets/…)".'
};

const htmlStart = /<(?:!--|!doctype\b|\/?([a-z][\w-]*))/giu;
// Other words between angle brackets are fields an author leaves open: `<server>`, `<naam>`.
const htmlNames = new Set(
	(
		'a abbr audio b base body br button canvas center code details div em embed font form frame ' +
		'h1 h2 h3 h4 h5 h6 head hr html i iframe img input kbd li link mark math meta noscript object ' +
		'ol p pre script section select small span strong style sub summary sup svg table tbody td ' +
		'template textarea th thead title tr u ul video'
	).split(' ')
);

/**
 * What is wrong with Markdown that starts on `firstLine`: addresses that may not be linked, images
 * without text alternative, raw HTML, headings of level 1, call-outs of an unknown kind, collapsibles
 * without title. `indent` is the number of columns the text was moved to the left before it got here.
 */
export function markdownIssues(
	file: string,
	markdown: string,
	firstLine: number,
	indent = 0
): readonly Issue[] {
	const limit = markdownLimit(markdown);
	if (limit !== undefined)
		return [issueAt(file, { line: firstLine + limit.lineIndex }, 'too-large', limit.message)];
	const issues: Issue[] = [];
	let from = 0;
	const placeOf = placesIn(markdown);
	const report: Report = (raw, code, message) => {
		const found = markdown.indexOf(raw.trimStart().split('\n', 1)[0] ?? '', from);
		if (found >= 0) from = found + 1;
		const { line, column } = placeOf(Math.max(found, 0));
		const place = { line: line + firstLine - 1, column: column + indent };
		issues.push(issueAt(file, place, code, message));
	};
	const marked = createMarked(inspector(report), inspectedConstructs);
	if (runMarked(marked, markdown) === undefined)
		return [issueAt(file, { line: firstLine }, 'too-large', tooDeep)];
	return issues;
}

/** Line and column of an offset in a text. */
export function placeOfOffset(text: string, offset: number): Place {
	return placesIn(text)(offset);
}

/** As `placeOfOffset` for many offsets of one text; those in reading order are found fast. */
function placesIn(text: string): (offset: number) => Place {
	let line = 1;
	let lineStart = 0;
	return (offset) => {
		if (offset < lineStart) [line, lineStart] = [1, 0];
		for (;;) {
			const end = text.indexOf('\n', lineStart);
			if (end < 0 || end >= offset) return { line, column: offset - lineStart + 1 };
			line += 1;
			lineStart = end + 1;
		}
	};
}

const inspectedConstructs: ConstructRenderers = {
	callout({ tokens }) {
		return this.parser.parse(tokens ?? []);
	},
	collapsible({ tokens }) {
		return this.parser.parse(tokens ?? []);
	},
	// Whether these exist depends on other files: see `referenceIssues`.
	term: () => '',
	deadline: () => '',
	organisation: () => ''
};

function inspector(report: Report): RendererObject {
	return {
		blockquote({ raw, tokens }) {
			if (collapsibleTitle(raw) === '') {
				report(raw, 'collapsible-title', untitled);
				return this.parser.parse(tokens);
			}
			const name = unknownCallout(raw);
			if (name !== undefined)
				report(raw, 'unknown-callout', {
					nl: `Onbekend kader "${name}": gebruik LET OP, TIP, VOORBEELD, ONTHOUD of MEER.`,
					en: `Unknown call-out "${name}": use WARNING, TIP, EXAMPLE, REMEMBER or MORE.`
				});
			return this.parser.parse(tokens);
		},
		heading({ raw, depth, tokens }) {
			if (depth === 1) report(raw, 'heading-level', topHeading);
			return this.parser.parseInline(tokens);
		},
		link({ raw, href, tokens }) {
			if (!isSafeLink(href))
				report(raw, 'link-address', {
					nl: `Laat een link beginnen met https:, mailto: of / (deze site), niet "${href}".`,
					en: `Begin a link with https:, mailto: or / (this site), not "${href}".`
				});
			return this.parser.parseInline(tokens);
		},
		image({ raw, href, text }) {
			if (assetName(href) === undefined)
				report(raw, 'image-address', {
					nl: `Neem een afbeelding uit "assets/", met kleine letters in de naam, niet "${href}".`,
					en: `Take an image from "assets/", with lower-case letters in its name, not "${href}".`
				});
			else if (text.trim() === '')
				report(raw, 'image-alternative', noAlternative);
			return '';
		},
		table({ header, rows }) {
			const cells: readonly Tokens.TableCell[] = [...header, ...rows.flat()];
			return cells.map(({ tokens }) => this.parser.parseInline(tokens)).join('');
		},
		text(token) {
			if ('tokens' in token) return this.parser.parseInline(token.tokens);
			const found = findHtml(token.raw);
			if (found)
				report(token.raw.slice(found.index), 'raw-html', {
					nl: `HTML komt als gewone tekst in beeld: schrijf Markdown in plaats van "${found[0]}".`,
					en: `HTML is shown as text: write Markdown instead of "${found[0]}".`
				});
			return '';
		}
	};
}

function findHtml(text: string): RegExpExecArray | undefined {
	return [...text.matchAll(htmlStart)].find(
		({ 1: name }) => name === undefined || htmlNames.has(name.toLowerCase())
	);
}
