import { sql, type SQL } from 'drizzle-orm';
import { isExempt } from '../assignments/audience.ts';
import { isInService } from '../people/authority.ts';

/** A row of `outbox` that no mail tells yet, in the words of its index. */
export const isNew = sql`(outbox.mail_id is null and outbox.escalated_on is null
	and outbox.cancelled_at is null)`;

/**
 * Whether a row of `mail`, under the name `open`, still takes in what comes. The first half is in the
 * words of its index, which SQLite would not use otherwise.
 */
export const takesIn = sql`(open.status in ('waiting', 'no-address', 'sending')
	and open.status <> 'sending')`;

export const escalation = 'escalation-14';

/**
 * Whether a row of `outbox` still has something to tell: the cycle is open, and a reminder speaks of
 * its due day. An announcement stays true when the day moves: it tells the day of that moment.
 */
export function isNews(today: string): SQL {
	return sql`(outbox.cancelled_at is null and exists (
		select 1 from enrollment e join user p on p.id = e.user_id
		where e.id = outbox.enrollment_id and e.is_current = 1 and e.completed_at is null
			and e.withdrawn_at is null and ${isInService('p', today)}
			and (outbox.kind in ('assigned', 'renewal', 'content') or e.due_on = outbox.due_on)
			and not ${isExempt(sql`e.user_id`, sql`e.module`, today)}))`;
}

/** Whether a row of `outbox` belongs in a row of `mail`: to the person, their manager, or HR. */
export const isInMail = sql`(outbox.mail_id = mail.id
	or (mail.purpose = 'escalation' and outbox.escalated_on >= mail.day
		and (mail.until_day is null or outbox.escalated_on <= mail.until_day) and exists (
			select 1 from user_role where user_role.user_id = mail.user_id and user_role.role = 'hr'
		)))`;
