import type { TokenizerExtension, Tokens } from 'marked';

/** A term of the glossary as an author wrote it: `[[betrokkene]]` or `[[betrokkene|betrokkenen]]`. */
export interface WrittenTerm {
	readonly id: string;
	/** What readers see, where the author chose it. */
	readonly words: string | undefined;
	/** The marks right behind it, which may not begin a line of their own: a full stop, a bracket. */
	readonly marks: string;
}

const shape = /^\[\[([^[\]|\n]{1,60})(?:\|([^[\]|\n]{1,80}))?\]\]([.,;:!?)’”]{0,4})/u;

export function readTerm(source: string): WrittenTerm | undefined {
	const [, id, words, marks = ''] = shape.exec(source) ?? [];
	return id === undefined ? undefined : { id, words, marks };
}

/** What a reader sees of a term without a glossary, with the marks behind it. */
export function termWords({ id, words, marks }: WrittenTerm): string {
	return (words ?? id.replaceAll('-', ' ')) + marks;
}

// No `start`: marked's text ends before every `[` by itself, and to look ahead for each would be slow.
export const termTokenizer: TokenizerExtension = {
	name: 'term',
	level: 'inline',
	tokenizer(source): Tokens.Generic | undefined {
		const [raw] = shape.exec(source) ?? [];
		const term = readTerm(source);
		if (raw === undefined || !term) return undefined;
		// A button cannot stand in a link.
		return this.lexer.state.inLink
			? { type: 'text', raw, text: termWords(term) }
			: { type: 'term', raw };
	}
};
