import { sql } from 'drizzle-orm';
import type { Db } from '../../src/lib/server/db/client.ts';

/** What is wrong with the mails after a run, as sentences; empty when each left once and none is lost. */
export async function brokenMails(db: Db, taken: readonly string[]): Promise<string[]> {
	const problems: string[] = [];
	if (new Set(taken).size !== taken.length) problems.push('a mail left twice');
	const delivered = await db.all<{ messageId: string }>(sql`
		select message_id || '@leren.voorbeeld.example' as messageId from mail
		where status in ('sent', 'unknown') order by id`);
	const known = new Set(delivered.map(({ messageId }) => messageId));
	if (known.size !== taken.length || taken.some((id) => !known.has(id)))
		problems.push('what left is not what was written down');
	const [row] = await db.all<{ unplanned: number; orphaned: number; twice: number }>(sql`
		select
			(select count(*) from outbox where mail_id is null and escalated_on is null
				and cancelled_at is null and kind <> 'escalation-14') as unplanned,
			(select count(*) from outbox join mail on mail.id = outbox.mail_id
				where mail.status = 'cancelled' and outbox.cancelled_at is null) as orphaned,
			(select count(*) from (
				select 1 from mail where status in ('waiting', 'no-address', 'sending')
				group by user_id, purpose having count(*) > 1
			)) as twice`);
	if (row?.unplanned !== 0) problems.push('something is in no mail');
	if (row?.orphaned !== 0) problems.push('something was lost with a cancelled mail');
	if (row?.twice !== 0) problems.push('two mails wait for one person');
	return problems;
}
