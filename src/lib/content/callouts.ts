import type { TokenizerExtension, Tokens } from 'marked';
import { readQuote } from './quotes.ts';

export type CalloutKind = 'warning' | 'tip' | 'example' | 'remember';

const kinds: Readonly<Record<string, CalloutKind>> = {
	'LET OP': 'warning',
	WARNING: 'warning',
	TIP: 'tip',
	VOORBEELD: 'example',
	EXAMPLE: 'example',
	ONTHOUD: 'remember',
	REMEMBER: 'remember'
};
const marker = /^ {0,3}> ?\[!([^\]\n]{1,30})\][ \t]*(?:\n|$)/u;

/** The kind and the title of a quote that begins with a known marker such as `[!TIP]`. */
export function readCallout(quoted: string): { kind: CalloutKind; title: string } | undefined {
	const name = marker.exec(quoted)?.[1]?.trim() ?? '';
	if (!Object.hasOwn(kinds, name)) return undefined;
	const kind = kinds[name];
	return kind && { kind, title: name.charAt(0) + name.slice(1).toLowerCase() };
}

/** A name in a call-out marker that is not one of ours. */
export function unknownCallout(quoted: string): string | undefined {
	const name = marker.exec(quoted)?.[1];
	return name !== undefined && readCallout(quoted) === undefined ? name : undefined;
}

export const calloutTokenizer: TokenizerExtension = {
	name: 'callout',
	level: 'block',
	tokenizer(source): Tokens.Generic | undefined {
		if (!readCallout(source)) return undefined;
		const { raw, inner } = readQuote(source);
		return { type: 'callout', raw, tokens: this.lexer.blockTokens(inner, []) };
	}
};
