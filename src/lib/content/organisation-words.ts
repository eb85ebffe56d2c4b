import type { TokenizerExtension, Tokens } from 'marked';

/** What an organisation fills in, in the reader's language, as plain text. */
export interface OrganisationWords {
	readonly name: string;
	/** Whom to tell about a mistake, and how. */
	readonly contact: string;
	/** What the organisation adds to a term of the glossary, by the term's id. */
	readonly notes: ReadonlyMap<string, string>;
}

type Word = 'contact' | 'organisation';

const shape = /^\{\{(contact|organisation)\}\}/u;

/** Which word of the organisation is written: `{{contact}}` or `{{organisation}}`. */
export function readOrganisationWord(source: string): Word | undefined {
	const word = shape.exec(source)?.[1];
	return word === 'contact' || word === 'organisation' ? word : undefined;
}

export const organisationTokenizer: TokenizerExtension = {
	name: 'organisation',
	level: 'inline',
	start: (source) => source.search(/\{\{(?:contact|organisation)\}\}/u),
	tokenizer(source): Tokens.Generic | undefined {
		const raw = shape.exec(source)?.[0];
		return raw === undefined ? undefined : { type: 'organisation', raw };
	}
};
