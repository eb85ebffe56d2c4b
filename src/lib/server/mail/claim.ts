import { sql } from 'drizzle-orm';
import type { JobTime } from '../assignments/job-time.ts';
import { createAccessCode, storeMailedCode } from '../auth/access-code.ts';
import type { Db } from '../db/client.ts';
import type { MailPurpose } from '../db/outbox-schema.ts';
import type { Language } from '../db/schema.ts';
import { settleMails } from './refresh.ts';

/** A mail and whom it is for, as far as its text needs that. */
export interface MailRow {
	readonly id: number;
	readonly purpose: MailPurpose;
	readonly userId: string;
	readonly name: string;
	readonly language: Language;
	readonly isHr: boolean;
}

export interface ClaimedMail extends MailRow {
	readonly claim: string;
	readonly address: string;
	readonly messageId: string;
	/** Times that the server asked to come back later. */
	readonly attempts: number;
	/** Of an invitation or a reset: its code, which is not kept, and until when it works. */
	readonly access: { readonly code: string; readonly expiresAt: Date } | null;
}

/** The columns of a `MailRow`, with `p` the row of `user`. */
export const mailColumns = sql`mail.id, mail.purpose, p.id as userId, p.name, p.language,
	exists (select 1 from user_role r where r.user_id = p.id and r.role = 'hr') as isHr`;

export type StoredMail = Omit<MailRow, 'isHr'> & { readonly isHr: 0 | 1 };

export interface DueMail {
	readonly id: number;
	readonly purpose: MailPurpose;
	readonly nextAttemptAt: number;
}

/** The next mails whose time has come, after `last`. */
export function listDueMails(
	db: Db,
	query: { readonly last: DueMail | null; readonly limit: number },
	now: Date
): Promise<DueMail[]> {
	const { last, limit } = query;
	const isAfter =
		last === null ? sql`1` : sql`(next_attempt_at, id) > (${last.nextAttemptAt}, ${last.id})`;
	return db.all<DueMail>(sql`
		select id, purpose, next_attempt_at as nextAttemptAt from mail indexed by mail_due
		where status = 'waiting' and next_attempt_at <= ${now.getTime()} and ${isAfter}
		order by next_attempt_at, id limit ${limit}`);
}

/**
 * Takes a mail in hand right before it is sent; null when somebody else has it, or when there is
 * nothing left to send. Of any number of processes at once, one gets it.
 */
export async function claimMail(
	db: Db,
	due: Pick<DueMail, 'id' | 'purpose'>,
	time: JobTime
): Promise<ClaimedMail | null> {
	const claim = crypto.randomUUID();
	const now = time.now.getTime();
	const isMine = sql`mail.id = ${due.id} and mail.claim = ${claim}`;
	const untilDay = due.purpose === 'escalation' ? time.today : null;
	const hasCode = due.purpose === 'invitation' || due.purpose === 'password-reset';
	const code = hasCode ? createAccessCode() : null;
	const chosen = sql`(select user.* from mail join user on user.id = mail.user_id where ${isMine}) p`;
	await db.batch([
		...settleMails(db, sql`mail.id = ${due.id}`, time),
		db.run(sql`
			update mail set status = 'sending', claim = ${claim}, claimed_at = ${now},
				until_day = ${untilDay},
				address = (select email from user where user.id = mail.user_id)
			where id = ${due.id} and status = 'waiting' and next_attempt_at <= ${now}`)
	]);
	if (code !== null) await db.batch(storeMailedCode(db, { code, chosen }, time.now));
	const [row] = await db.all<
		StoredMail & {
			address: string;
			messageId: string;
			attempts: number;
			codeExpiresAt: number | null;
		}
	>(sql`
		select ${mailColumns}, mail.address, mail.message_id as messageId,
			mail.attempts,
			(select expires_at from access_code where user_id = p.id) as codeExpiresAt
		from mail join user p on p.id = mail.user_id where ${isMine}`);
	if (row === undefined) return null;
	const { codeExpiresAt, isHr, ...mail } = row;
	const access =
		code === null || codeExpiresAt === null ? null : { code, expiresAt: new Date(codeExpiresAt) };
	return { ...mail, isHr: isHr === 1, claim, access };
}
