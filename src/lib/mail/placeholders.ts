import type { MailKind } from './kinds.ts';

export const placeholders = [
	'name',
	'organisation',
	'contact',
	'link',
	'validity',
	'modules',
	'items',
	'number',
	'people'
] as const;
/** Written as `{name}` in a text. `items` and `people` are lists and stand on a line of their own. */
export type Placeholder = (typeof placeholders)[number];

export interface AllowedPlaceholders {
	/** Subjects are seen on locked screens and by others: never a name. */
	readonly subject: readonly Placeholder[];
	readonly body: readonly Placeholder[];
	/** Without this one in its body the mail would say nothing. */
	readonly required: Placeholder;
}

const account: AllowedPlaceholders = {
	subject: ['organisation'],
	body: ['name', 'organisation', 'contact', 'link', 'validity'],
	required: 'link'
};
const modules: AllowedPlaceholders = {
	subject: ['organisation', 'modules'],
	body: ['name', 'organisation', 'contact', 'link', 'modules', 'items'],
	required: 'items'
};
const escalation: AllowedPlaceholders = {
	subject: ['organisation', 'number'],
	body: ['name', 'organisation', 'contact', 'link', 'number', 'people'],
	required: 'people'
};

/** What the subject and the body of each kind of mail may be filled with. */
export const allowedPlaceholders: Readonly<Record<MailKind, AllowedPlaceholders>> = {
	invitation: account,
	'password-reset': account,
	assigned: modules,
	renewal: modules,
	content: modules,
	reminder: modules,
	overdue: modules,
	escalation
};

const known: ReadonlySet<string> = new Set(placeholders);
const lists: ReadonlySet<string> = new Set<Placeholder>(['items', 'people']);
const written = /\{([^{}\n]*)\}/gu;

function isPlaceholder(name: string): name is Placeholder {
	return known.has(name);
}

export function isListPlaceholder(name: string): name is 'items' | 'people' {
	return lists.has(name);
}

/** Everything between braces in a text, known or not. */
export function writtenPlaceholders(text: string): readonly string[] {
	return [...text.matchAll(written)].map(([, name = '']) => name);
}

/** Each placeholder that is known replaced once: a value that looks like one stays as it is. */
export function fillPlaceholders(text: string, valueOf: (name: Placeholder) => string): string {
	return text.replaceAll(written, (found, name: string) =>
		isPlaceholder(name) ? valueOf(name) : found
	);
}

/** Each list on a paragraph of its own, also where no empty line was left around it. */
export function setListsApart(body: string): string {
	return body.replaceAll(/^[ \t]*\{(items|people)\}[ \t]*$/gmu, '\n{$1}\n');
}

/** The list that a paragraph consists of; null when it is any other paragraph. */
export function readLoneList(paragraph: string): 'items' | 'people' | null {
	const name = /^\{(\w+)\}$/u.exec(paragraph.trim())?.[1] ?? '';
	return isListPlaceholder(name) ? name : null;
}
