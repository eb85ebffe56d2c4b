import { escapeHtml, type Locale } from '../content/index.ts';
import type { LatePerson, MailItem, MailValues } from './kinds.ts';
import { anchor, oneLine } from './values.ts';
import { sayDue, wordings } from './wording.ts';

/** More than this nobody reads in a mail; the page behind the link shows them all. */
const maxRows = 50;

interface Row {
	readonly head: string;
	/** Why it is here or where somebody works; null: nothing to add. */
	readonly note: string | null;
	readonly lines: readonly string[];
	readonly link: string | null;
}

interface RowList {
	readonly rows: readonly Row[];
	/** How many more there are, in words; null: none. */
	readonly rest: string | null;
}

export function listOf(name: 'items' | 'people', values: MailValues, locale: Locale): RowList {
	const rows =
		name === 'items'
			? values.items.map((item) => itemRow(item, locale, values.today))
			: values.people.map((person) => personRow(person, locale, values.today));
	const left = rows.length - maxRows;
	return { rows: rows.slice(0, maxRows), rest: left > 0 ? wordings[locale].more(left) : null };
}

function itemRow({ title, dueOn, link, kind }: MailItem, locale: Locale, today: string): Row {
	return {
		head: oneLine(title),
		note: wordings[locale].why[kind] ?? null,
		lines: [sayDue({ dueOn, isLate: kind === 'overdue' }, locale, today)],
		link
	};
}

function personRow(person: LatePerson, locale: Locale, today: string): Row {
	const { name, department, titles, dueOn } = person;
	return {
		head: oneLine(name),
		note: department === null ? null : oneLine(department),
		lines: [titles.map(oneLine).join(', '), sayDue({ dueOn, isLate: true }, locale, today)],
		link: null
	};
}

// The colours of text and ground are the mail program's own, so that dark mode stays readable.
const rowStyle = 'margin: 0 0 16px; padding: 0 0 0 12px; border-left: 4px solid #7a869a';

export function listHtml({ rows, rest }: RowList): string {
	const body = rows
		.map(({ head, note, lines, link }) => {
			const title = `<strong>${escapeHtml(head)}</strong>${note === null ? '' : ` (${escapeHtml(note)})`}`;
			const parts = [title, ...lines.map(escapeHtml), ...(link === null ? [] : [anchor(link)])];
			return `<li style="${rowStyle}">${parts.join('<br>\n')}</li>\n`;
		})
		.join('');
	const more = rest === null ? '' : `<p>${escapeHtml(rest)}</p>\n`;
	return `<ul style="list-style: none; margin: 0; padding: 0">\n${body}</ul>\n${more}`;
}

export function listText({ rows, rest }: RowList): string {
	const entries = rows.map(({ head, note, lines, link }) =>
		[
			`- ${head}${note === null ? '' : ` (${note})`}`,
			...[...lines, ...(link === null ? [] : [oneLine(link)])].map((line) => `  ${line}`)
		].join('\n')
	);
	return `${[...entries, ...(rest === null ? [] : [rest])].join('\n\n')}\n\n`;
}
