import { sql, type SQL } from 'drizzle-orm';
import type { ReminderKind } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';

/** What a mail is about. */
export type MailKind = 'assigned' | 'renewal' | 'content' | ReminderKind;

/**
 * The statement that puts a mail in the outbox for every open enrolment `e` above row `afterRow` that
 * meets a condition, once per enrolment, kind and due day, however often it runs.
 */
export function enqueueMails(
	db: Db,
	input: { readonly kind: MailKind; readonly afterRow: number; readonly where: SQL },
	now: Date
) {
	// Only the rows that the batch has just made are read: with an index it would be all there are.
	return db.run(sql`
		insert into outbox (user_id, enrollment_id, kind, due_on, created_at)
		select e.user_id, e.id, ${input.kind}, e.due_on, ${now.getTime()}
		from enrollment e not indexed
		where e.rowid > ${input.afterRow} and e.is_current = 1 and e.completed_at is null and ${input.where}
		on conflict do nothing`);
}
