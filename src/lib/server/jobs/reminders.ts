import { sql } from 'drizzle-orm';
import { reminderWindows } from '../../assignments/index.ts';
import { isMember } from '../assignments/audience.ts';
import type { Assignment } from '../assignments/assignment.ts';
import { letOthersGo, type JobTime } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';

const stepRows = 2_000;

/**
 * Puts a reminder in the outbox for everybody whose due day has reached a stage, once per stage and
 * due day. A missed day heals itself: the newest stage reached is told about. Stages that had
 * passed when the cycle began are not: its own mail has just told the day.
 */
export async function queueReminders(db: Db, assignment: Assignment, time: JobTime): Promise<void> {
	if (assignment.withdrawnAt !== null || !assignment.rule.isMandatory) return;
	for (const { kind, days, dueFrom, dueTo } of reminderWindows(time.today)) {
		let after = { dueOn: dueFrom ?? '', row: 0 };
		for (;;) {
			const [, page] = await db.batch([
				db.run(sql`
					insert into outbox (user_id, enrollment_id, kind, due_on, created_at)
					select e.user_id, e.id, ${kind}, e.due_on, ${time.now.getTime()}
					from ${pageOf(assignment.id, { ...after, dueTo })} page
						join enrollment e on e.rowid = page.row join user on user.id = e.user_id
					where ${isMember(assignment.audience, time.today)}
						and date(e.due_on, ${`${days} days`}) > e.starts_on
						and not exists (
							select 1 from outbox o
							where o.enrollment_id = e.id and o.kind = ${kind} and o.due_on = e.due_on
						)
					on conflict do nothing`),
				db.all<{ dueOn: string; row: number }>(sql`
					select dueOn, row from ${pageOf(assignment.id, { ...after, dueTo })}
					order by dueOn desc, row desc limit 1`)
			]);
			const [last] = page;
			if (last === undefined) break;
			after = last;
			await letOthersGo();
		}
	}
}

function pageOf(
	assignmentId: string,
	range: { readonly dueOn: string; readonly row: number; readonly dueTo: string }
) {
	return sql`(
		select rowid as row, due_on as dueOn from enrollment indexed by enrollment_open
		where assignment_id = ${assignmentId} and is_current = 1 and completed_at is null
			and due_on <= ${range.dueTo} and due_on >= ${range.dueOn}
			and (due_on > ${range.dueOn} or rowid > ${range.row})
		order by due_on, rowid limit ${stepRows})`;
}
