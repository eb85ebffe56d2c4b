import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { MailPurpose, MailStatus } from '../db/outbox-schema.ts';
import { pageSize, type Page } from '../paging.ts';
import { mailColumns, type MailRow, type StoredMail } from './claim.ts';
import { composeMail, type ComposedMail, type MailSite } from './compose.ts';
import type { DeliveryCode } from './outcome.ts';

/** What the outbox page can show, and the statuses in it. */
const statusesOf = {
	waiting: ['waiting', 'sending'],
	sent: ['sent'],
	failed: ['failed', 'unknown'],
	'no-address': ['no-address']
} as const satisfies Readonly<Record<string, readonly MailStatus[]>>;

export type OutboxFilter = keyof typeof statusesOf;
export const outboxFilters = Object.keys(statusesOf).filter(isOutboxFilter);

/** Whether a text names a part of the outbox. */
export function isOutboxFilter(text: string): text is OutboxFilter {
	return Object.hasOwn(statusesOf, text);
}

export interface OutboxRow {
	readonly id: number;
	readonly userId: string;
	readonly name: string;
	readonly purpose: MailPurpose;
	readonly status: MailStatus;
	/** Where it went, or where it would go now. */
	readonly address: string | null;
	/** The calendar day on which it was made. */
	readonly day: string;
	readonly errorCode: DeliveryCode | null;
	/** Milliseconds UTC. */
	readonly nextAttemptAt: number;
	readonly sentAt: number | null;
}

/** One page of the outbox, newest first. */
export async function listOutbox(
	db: Db,
	query: { readonly show: OutboxFilter; readonly cursor?: string | null; readonly limit?: number }
): Promise<Page<OutboxRow>> {
	const limit = query.limit ?? pageSize;
	const before = /^\d{1,15}$/u.test(query.cursor ?? '')
		? sql`id < ${Number(query.cursor)}`
		: sql`1`;
	// Each status has its own stretch of the index, so a page of each is all that is read.
	const stretches = statusesOf[query.show].map(
		(status) => sql`
			select id from (
				select id from mail indexed by mail_list
				where status = ${status} and ${before} order by id desc limit ${limit + 1})`
	);
	const rows = await db.all<OutboxRow>(sql`
		select mail.id, mail.user_id as userId, user.name, mail.purpose, mail.status, mail.day,
			case when mail.status in ('waiting', 'no-address') then user.email
				else mail.address end as address,
			mail.error_code as errorCode, mail.next_attempt_at as nextAttemptAt,
			mail.sent_at as sentAt
		from (${sql.join(stretches, sql` union all `)}) page
			join mail on mail.id = page.id join user on user.id = mail.user_id
		order by mail.id desc limit ${limit + 1}`);
	const shown = rows.slice(0, limit);
	return {
		rows: shown,
		nextCursor: rows.length > limit ? String(shown.at(-1)?.id ?? '') : null
	};
}

/** How many mails each part of the outbox has. */
export async function countOutbox(db: Db): Promise<Readonly<Record<OutboxFilter, number>>> {
	const rows = await db.all<{ status: MailStatus; count: number }>(sql`
		select status, count(*) as count from mail indexed by mail_list group by status`);
	const counts = new Map(rows.map(({ status, count }) => [status, count]));
	const total = (show: OutboxFilter) =>
		statusesOf[show].reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
	return {
		waiting: total('waiting'),
		sent: total('sent'),
		failed: total('failed'),
		'no-address': total('no-address')
	};
}

/**
 * A mail that has not left, as it would be sent now; without the code of an invitation. Null for one
 * that is sent: its text is not kept.
 */
export async function previewMail(
	db: Db,
	id: number,
	context: { readonly site: MailSite; readonly today: string }
): Promise<(ComposedMail & Pick<MailRow, 'id' | 'name'>) | null> {
	const [row] = await db.all<StoredMail>(sql`
		select ${mailColumns} from mail join user p on p.id = mail.user_id
		where mail.id = ${id} and mail.status in ('waiting', 'no-address', 'failed', 'unknown')`);
	if (row === undefined) return null;
	const mail = { ...row, isHr: row.isHr === 1 };
	return { ...(await composeMail(db, mail, context)), id: mail.id, name: mail.name };
}
