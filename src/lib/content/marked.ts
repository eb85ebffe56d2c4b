import { Marked, type RendererExtension, type RendererObject } from 'marked';
import { calloutTokenizer } from './callouts.ts';
import { collapsibleTokenizer } from './collapsibles.ts';
import { deadlineTokenizer } from './deadlines.ts';
import { organisationTokenizer } from './organisation-words.ts';
import { termTokenizer } from './terms.ts';
import type { Worded } from './types.ts';

/** What a reading makes of the constructs this format adds to Markdown. */
export interface ConstructRenderers {
	readonly callout: RendererExtension['renderer'];
	readonly collapsible: RendererExtension['renderer'];
	readonly term: RendererExtension['renderer'];
	readonly deadline: RendererExtension['renderer'];
	readonly organisation: RendererExtension['renderer'];
}

const maxCharacters = 20_000;
const maxMarkers = 8;
const tooLong: Worded = {
	nl: `De tekst is langer dan ${maxCharacters} tekens: splits hem.`,
	en: `The text is over ${maxCharacters} characters: split it.`
};
const tooDeep: Worded = {
	nl: `Lijsten en citaten zitten meer dan ${maxMarkers} lagen diep in elkaar: maak er minder.`,
	en: `Lists and quotes are nested more than ${maxMarkers} deep: use fewer levels.`
};
const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u;

/**
 * One reading of Markdown for everything in this room. HTML is no token here, so a tag is text like
 * any other; and a bare address is no link, because sheets are full of invented ones.
 */
export function createMarked(renderer: RendererObject, constructs: ConstructRenderers): Marked {
	return new Marked().use({
		renderer,
		tokenizer: { html: () => undefined, tag: () => undefined, url: () => undefined },
		extensions: [
			{ ...calloutTokenizer, renderer: constructs.callout },
			{ ...collapsibleTokenizer, renderer: constructs.collapsible },
			{ ...termTokenizer, renderer: constructs.term },
			{ ...deadlineTokenizer, renderer: constructs.deadline },
			{ ...organisationTokenizer, renderer: constructs.organisation }
		]
	});
}

/** Why a text is not read as Markdown. */
interface MarkdownLimit {
	/** Index of the line that goes too far; the first one for a text that is too long. */
	readonly lineIndex: number;
	readonly message: Worded;
}

/** The limit a text is beyond: it would take long, or be nested beyond sense. */
export function markdownLimit(markdown: string): MarkdownLimit | undefined {
	if (markdown.length > maxCharacters)
		return { lineIndex: 0, message: tooLong };
	const lineIndex = markdown.split('\n').findIndex((line) => {
		const found = markers.exec(line)?.[0] ?? '';
		return found.replaceAll(/\s|\d/gu, '').length > maxMarkers;
	});
	return lineIndex < 0 ? undefined : { lineIndex, message: tooDeep };
}

/** Runs a renderer over Markdown; undefined when the text is beyond the limits. */
export function runMarked(
	marked: Marked,
	markdown: string,
	level: 'block' | 'inline' = 'block'
): string | undefined {
	if (markdownLimit(markdown) !== undefined) return undefined;
	try {
		return level === 'block'
			? marked.parse(markdown, { async: false })
			: marked.parseInline(markdown, { async: false });
	} catch {
		// Nesting by other means than markers can still exhaust the stack.
		return undefined;
	}
}
