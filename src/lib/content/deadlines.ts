import type { TokenizerExtension, Tokens } from 'marked';

const shape = /^\{\{deadline:([^{}\n]{1,60})\}\}/u;

/** The id of a deadline that is written as `{{deadline:ap-melding}}`, so that its hours stay data. */
export function readDeadline(source: string): string | undefined {
	return shape.exec(source)?.[1];
}

export const deadlineTokenizer: TokenizerExtension = {
	name: 'deadline',
	level: 'inline',
	start: (source) => source.indexOf('{{deadline:'),
	tokenizer(source): Tokens.Generic | undefined {
		const raw = shape.exec(source)?.[0];
		return raw === undefined ? undefined : { type: 'deadline', raw };
	}
};
