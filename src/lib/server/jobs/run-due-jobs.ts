import { sql } from 'drizzle-orm';
import { applyContentChanges } from '../assignments/apply-content.ts';
import { listActiveAssignments } from '../assignments/assignment.ts';
import { carryOut, needsRound } from '../assignments/carry-out.ts';
import { jobTime, type JobTime } from '../assignments/job-time.ts';
import { dateCompletions, openRenewals } from '../assignments/renew.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { dropLease, endLease, keepLease, takeLease, type Lease } from './lease.ts';
import { queueReminders } from './reminders.ts';

/** Sends what the outbox holds. */
export type Mailer = (db: Db, now: Date) => Promise<void>;

export interface JobContext {
	readonly now: Date;
	readonly timeZone: string;
	readonly catalogue: Catalogue;
	/** Names this process; a process that runs twice at once gets a new name each time. */
	readonly holder?: string;
}

/** `busy`: somebody else is at it. */
export type JobResult = 'done' | 'busy';

/**
 * Does everything that is due: gives modules to who joined, withdraws from who left, opens the next
 * cycles before the last ones end, queues mails. Safe to run at any moment, as often as one likes,
 * from several processes; days without a run are made up for.
 */
export async function runDueJobs(db: Db, context: JobContext, mailer: Mailer): Promise<JobResult> {
	const startedAt = performance.now();
	// The lease lives by the clock that the caller gave, plus what the work takes.
	const moment = () => new Date(context.now.getTime() + performance.now() - startedAt);
	const lease = await takeLease(db, context.holder ?? crypto.randomUUID(), context.now);
	if (lease === null) return 'busy';
	try {
		const auditId = await lastAuditId(db);
		await askRounds(db, lease.auditId);
		const time = jobTime(context.now, context.timeZone);
		if (!(await runAssignments(db, lease, { context, time, moment }))) return 'busy';
		await mailer(db, context.now);
		await endLease(db, lease, auditId, moment());
		return 'done';
	} catch (cause) {
		await dropLease(db, lease);
		throw cause;
	}
}

async function runAssignments(
	db: Db,
	lease: Lease,
	run: { readonly context: JobContext; readonly time: JobTime; readonly moment: () => Date }
): Promise<boolean> {
	const { context, time, moment } = run;
	const { catalogue } = context;
	const assignments = await listActiveAssignments(db);
	// Renewals go first: a completion that ends is renewed where it belongs before another
	// assignment may take it over.
	for (const assignment of assignments) {
		await dateCompletions(db, assignment, time.timeZone);
		if (assignment.rule.startsOn <= time.today) await openRenewals(db, assignment, time);
		if (!(await keepLease(db, lease, moment()))) return false;
	}
	await applyContentChanges(db, { catalogue, assignments }, time);
	for (const assignment of assignments) {
		if (needsRound(assignment, time.today)) await carryOut(db, assignment, assignments, time);
		await dateCompletions(db, assignment, time.timeZone);
		await queueReminders(db, assignment, time);
		if (!(await keepLease(db, lease, moment()))) return false;
	}
	return true;
}

async function lastAuditId(db: Db): Promise<number> {
	const [row] = await db.all<{ id: number | null }>(sql`select max(id) as id from audit_log`);
	return row?.id ?? 0;
}

/** People or departments changed, an exemption or another assignment ended: look at everybody again. */
async function askRounds(db: Db, sinceAuditId: number): Promise<void> {
	await db.run(sql`
		update assignment set round_on = null
		where withdrawn_at is null and round_on is not null and round_cursor is null and exists (
			select 1 from audit_log where id > ${sinceAuditId} and action in (
				'user.created', 'user.changed', 'user.deactivated', 'user.reactivated',
				'people.imported', 'department.changed', 'exemption.revoked', 'assignment.withdrawn',
				'assignment.changed'
			)
		)`);
}
