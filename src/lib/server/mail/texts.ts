import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import {
	defaultMailTexts,
	mailTextIssues,
	type MailKind,
	type MailText,
	type MailTextIssue
} from '../../mail/index.ts';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { mailText } from '../db/mail-schema.ts';
import { user, type Language } from '../db/schema.ts';

/** Which text: every kind of mail has one per language. */
export interface MailTextKey {
	readonly kind: MailKind;
	readonly locale: Language;
}

/** A text as an editor sees it. */
export interface EditableMailText extends MailTextKey {
	readonly text: MailText;
	/** Whether it differs from the text that comes with the product. */
	readonly isAdapted: boolean;
	/** How often it was changed: an editor says which state they saw. */
	readonly changes: number;
	/** Null for one that nobody ever changed. */
	readonly changedAt: Date | null;
	/** The name of who changed it last. */
	readonly changedBy: string | null;
}

export type SaveMailTextResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'invalid'; readonly issues: readonly MailTextIssue[] }
	/** Somebody else was first; with what is there now. */
	| { readonly ok: false; readonly reason: 'changed'; readonly current: EditableMailText };

/** The text of every kind of mail in a language: as the organisation wrote it, or the default. */
export async function readMailTexts(
	db: Db,
	locale: Language
): Promise<Readonly<Record<MailKind, MailText>>> {
	const rows = await db
		.select({ kind: mailText.kind, subject: mailText.subject, body: mailText.body })
		.from(mailText)
		.where(and(eq(mailText.language, locale), isNotNull(mailText.body)));
	const adapted = rows.map(({ kind, ...row }) => [kind, textOf({ kind, locale }, row)] as const);
	return { ...defaultMailTexts[locale], ...Object.fromEntries(adapted) };
}

/** The texts that were ever changed, whatever they are now. */
export async function listChangedMailTexts(db: Db): Promise<readonly EditableMailText[]> {
	const rows = await selectTexts(db);
	return rows.map(toEditable);
}

/** One text for its editor. */
export async function findMailText(db: Db, key: MailTextKey): Promise<EditableMailText> {
	const row = await selectTexts(db)
		.where(and(eq(mailText.kind, key.kind), eq(mailText.language, key.locale)))
		.get();
	if (row) return toEditable(row);
	const text = defaultMailTexts[key.locale][key.kind];
	return { ...key, text, isAdapted: false, changes: 0, changedAt: null, changedBy: null };
}

/**
 * Saves a text if nobody has changed it since `changes`; saving what is there already is no change.
 * A text that equals the default follows the product again.
 */
export async function saveMailText(
	db: Db,
	input: MailTextKey & {
		readonly text: MailText;
		readonly changes: number;
		/** Who does it. */
		readonly by: string;
	},
	now: Date
): Promise<SaveMailTextResult> {
	const text = tidy(input.text);
	const issues = mailTextIssues(input.kind, text);
	if (issues.length > 0) return { ok: false, reason: 'invalid', issues };
	const before = await findMailText(db, input);
	if (isSame(before.text, text)) return { ok: true };
	const isDefault = isSame(text, defaultMailTexts[input.locale][input.kind]);
	return write(db, { ...input, text: isDefault ? null : text }, now);
}

/** Back to the text that comes with the product, if nobody has changed it since `changes`. */
export async function resetMailText(
	db: Db,
	input: MailTextKey & { readonly changes: number; readonly by: string },
	now: Date
): Promise<SaveMailTextResult> {
	const before = await findMailText(db, input);
	return before.isAdapted ? write(db, { ...input, text: null }, now) : { ok: true };
}

async function write(
	db: Db,
	input: MailTextKey & {
		readonly text: MailText | null;
		readonly changes: number;
		readonly by: string;
	},
	now: Date
): Promise<SaveMailTextResult> {
	const { kind, locale, text, changes, by } = input;
	const isAsSeen: SQL = sql`coalesce((
		select t.changes from mail_text t where t.kind = ${kind} and t.language = ${locale}
	), 0) = ${changes}`;
	const [, written] = await db.batch([
		auditWhere(
			db,
			{
				...{ actorId: by, action: text === null ? 'mail-text.reset' : 'mail-text.changed' },
				...{ subjectKind: 'mail_text', subjectId: `${kind}/${locale}` },
				details: { change: changes + 1 }
			},
			isAsSeen,
			now
		),
		db.all<{ changes: number }>(sql`
			insert into mail_text (kind, language, subject, body, changes, changed_by, changed_at)
			select ${kind}, ${locale}, ${text?.subject ?? null}, ${text?.body ?? null},
				${changes + 1}, ${by}, ${now.getTime()}
			where ${isAsSeen}
			on conflict (kind, language) do update set subject = excluded.subject,
				body = excluded.body, changes = excluded.changes, changed_by = excluded.changed_by,
				changed_at = excluded.changed_at
			returning changes`)
	]);
	if (written.length === 1) return { ok: true };
	const current = await findMailText(db, input);
	const wanted = text ?? defaultMailTexts[locale][kind];
	// The same form sent twice at once: what it asks for is there.
	return isSame(current.text, wanted) ? { ok: true } : { ok: false, reason: 'changed', current };
}

function selectTexts(db: Db) {
	return db
		.select({
			kind: mailText.kind,
			locale: mailText.language,
			subject: mailText.subject,
			body: mailText.body,
			changes: mailText.changes,
			changedAt: mailText.changedAt,
			changedBy: user.name
		})
		.from(mailText)
		.innerJoin(user, eq(user.id, mailText.changedBy));
}

function toEditable(row: Awaited<ReturnType<typeof selectTexts>>[number]): EditableMailText {
	const { kind, locale, changes, changedAt, changedBy } = row;
	const text = textOf(row, row);
	return { kind, locale, text, isAdapted: row.body !== null, changes, changedAt, changedBy };
}

function textOf(
	{ kind, locale }: MailTextKey,
	{ subject, body }: { readonly subject: string | null; readonly body: string | null }
): MailText {
	const standard = defaultMailTexts[locale][kind];
	return { subject: subject ?? standard.subject, body: body ?? standard.body };
}

// A form sends its lines in the way of another system.
function tidy({ subject, body }: MailText): MailText {
	return { subject: subject.trim(), body: body.replaceAll(/\r\n?/gu, '\n').trim() };
}

function isSame(a: MailText, b: MailText): boolean {
	return a.subject === b.subject && a.body === b.body;
}
