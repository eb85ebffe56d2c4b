import { sql } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';

/**
 * Lets a mail that failed, or of which nobody knows, be sent again. When a newer one waits for the
 * same person, that one tells what this one had to tell. False when it is not there to be retried.
 */
export async function retryMail(
	db: Db,
	input: { readonly id: number; readonly actorId: string },
	now: Date
): Promise<boolean> {
	const { id, actorId } = input;
	const isStuck = sql`mail.id = ${id} and mail.status in ('failed', 'unknown')`;
	const newer = (column: string) => sql`(
		select ${sql.raw(`open.${column}`)} from mail stuck join mail open
			on open.user_id = stuck.user_id and open.purpose = stuck.purpose
		where stuck.id = ${id} and open.status in ('waiting', 'no-address', 'sending'))`;
	const exists = sql`exists (select 1 from mail where ${isStuck})`;
	const entry = { actorId, action: 'mail.retried', subjectKind: 'mail' } as const;
	const [answer] = await db.batch([
		db.all<{ isStuck: 0 | 1 }>(sql`select ${exists} as isStuck`),
		auditWhere(db, { ...entry, subjectId: String(id) }, exists, now),
		db.run(sql`
			update outbox set mail_id = ${newer('id')}
			where mail_id = ${id} and ${exists} and ${newer('status')} in ('waiting', 'no-address')`),
		db.run(sql`
			update mail set day = min(day, (select day from mail where id = ${id}))
			where id = ${newer('id')} and purpose = 'escalation' and ${exists}`),
		db.run(sql`
			update mail set attempts = 0, next_attempt_at = ${now.getTime()},
				status = case when ${newer('id')} is null then 'waiting' else 'cancelled' end
			where ${isStuck}`)
	]);
	return answer[0]?.isStuck === 1;
}
