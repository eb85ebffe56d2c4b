import type { MailKind, MailText } from './kinds.ts';
import {
	allowedPlaceholders,
	isListPlaceholder,
	readLoneList,
	setListsApart,
	writtenPlaceholders
} from './placeholders.ts';
import { refusedLinks } from './render.ts';

/** Characters of a text as an author writes it. A longer subject is cut off in every mail program. */
export const mailTextLimits = { subject: 120, body: 5_000 } as const;

export type MailTextIssueCode =
	| 'empty'
	| 'too-long'
	| 'line-break'
	| 'unknown-placeholder'
	| 'missing-placeholder'
	| 'list-in-line'
	| 'link-address';

/** A code per mistake; the pages have the sentences. */
export interface MailTextIssue {
	readonly field: keyof MailText;
	readonly code: MailTextIssueCode;
	/** The placeholder's name or the link's address that it is about; null for the others. */
	readonly about: string | null;
}

/** What keeps a text from being saved, in the order of reading; each mistake once. */
export function mailTextIssues(kind: MailKind, text: MailText): readonly MailTextIssue[] {
	return [...fieldIssues(kind, text, 'subject'), ...fieldIssues(kind, text, 'body')].concat(
		text.body.trim() === '' ? [] : bodyIssues(kind, text.body)
	);
}

function fieldIssues(
	kind: MailKind,
	text: MailText,
	field: keyof MailText
): readonly MailTextIssue[] {
	const written = text[field];
	if (written.trim() === '') return [{ field, code: 'empty', about: null }];
	const issues: MailTextIssue[] = [];
	if (written.length > mailTextLimits[field]) issues.push({ field, code: 'too-long', about: null });
	if (field === 'subject' && /[\r\n\u2028\u2029]/u.test(written))
		issues.push({ field, code: 'line-break', about: null });
	const allowed: readonly string[] = allowedPlaceholders[kind][field];
	const unknown = writtenPlaceholders(written).filter((name) => !allowed.includes(name));
	return [
		...issues,
		...[...new Set(unknown)].map(
			(about) => ({ field, code: 'unknown-placeholder', about }) as const
		)
	];
}

function bodyIssues(kind: MailKind, body: string): readonly MailTextIssue[] {
	const { required, body: allowed } = allowedPlaceholders[kind];
	const written = writtenPlaceholders(body);
	const alone = setListsApart(body.replaceAll(/\r\n?/gu, '\n'))
		.split('\n')
		.map(readLoneList)
		.filter((name) => name !== null);
	const issue = (code: MailTextIssueCode, about: string): MailTextIssue => ({
		...{ field: 'body', code, about }
	});
	const inLine = allowed.filter(
		(name) =>
			isListPlaceholder(name) &&
			written.filter((found) => found === name).length >
				alone.filter((found) => found === name).length
	);
	return [
		...(written.includes(required) ? [] : [issue('missing-placeholder', required)]),
		...inLine.map((name) => issue('list-in-line', name)),
		...[...new Set(refusedLinks(body))].map((href) => issue('link-address', href))
	];
}
