import { sql, type SQL } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { isInService, mayManage } from '../people/authority.ts';
import { newMessageId } from './plan.ts';

/**
 * The statement that puts a mail in the outbox with which somebody chooses a password: an invitation
 * for who never did. `where` chooses people as rows `p` of `user`. The code in it is made when the
 * mail is sent, so that nothing secret waits in the database.
 */
export function queueAccessMails(
	db: Db,
	input: { readonly where: SQL; readonly today: string },
	now: Date
) {
	return db.run(sql`
		insert into mail (user_id, purpose, day, message_id, next_attempt_at, created_at)
		select p.id, case when p.password_hash is null then 'invitation' else 'password-reset' end,
			${input.today}, ${newMessageId}, ${now.getTime()}, ${now.getTime()}
		from user p
		where p.email is not null and ${isInService('p', input.today)} and ${input.where}
		on conflict do nothing`);
}

/** Takes back access mails that wait, for people that `userIds` selects: they get a code on paper. */
export function cancelAccessMails(db: Db, userIds: SQL) {
	return db.run(sql`
		update mail set status = 'cancelled'
		where purpose in ('invitation', 'password-reset') and status in ('waiting', 'no-address')
			and user_id in (${userIds})`);
}

/**
 * HR or an administrator has somebody choose a password by mail, as far as the actor may. False when
 * there is nobody to send it to. While such a mail waits, asking again changes nothing.
 */
export async function sendAccessMail(
	db: Db,
	input: { readonly userId: string; readonly actorId: string; readonly today: string },
	now: Date
): Promise<boolean> {
	const where = sql`p.id = ${input.userId} and ${mayManage(input.actorId, sql`p.id`)}`;
	const isReachable = sql`exists (
		select 1 from user p
		where p.email is not null and ${isInService('p', input.today)} and ${where})`;
	const entry = { actorId: input.actorId, action: 'access-mail.queued' } as const;
	const [, , answer] = await db.batch([
		auditWhere(db, { ...entry, subjectKind: 'user', subjectId: input.userId }, isReachable, now),
		queueAccessMails(db, { where, today: input.today }, now),
		db.all<{ isReachable: 0 | 1 }>(sql`select ${isReachable} as isReachable`)
	]);
	return answer[0]?.isReachable === 1;
}
