import type { TokenizerExtension, Tokens } from 'marked';
import { readQuote } from './quotes.ts';

const marker = /^ {0,3}> ?\[!(?:MEER|MORE)\]([^\n]*)/u;

/**
 * The title of a quote that begins with `[!MEER] Title` or `[!MORE] Title`: empty when it has none,
 * undefined for every other quote.
 */
export function collapsibleTitle(quoted: string): string | undefined {
	return marker.exec(quoted)?.[1]?.trim();
}

/** A part readers open themselves. Without a title there is nothing to open: it stays a quote. */
export const collapsibleTokenizer: TokenizerExtension = {
	name: 'collapsible',
	level: 'block',
	tokenizer(source): Tokens.Generic | undefined {
		if (!collapsibleTitle(source)) return undefined;
		const { raw, inner } = readQuote(source);
		return { type: 'collapsible', raw, tokens: this.lexer.blockTokens(inner, []) };
	}
};
