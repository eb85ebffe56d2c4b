import { sql } from 'drizzle-orm';
import { calendarDay } from '../../assignments/index.ts';
import { applyContentChanges } from '../assignments/apply-content.ts';
import { listActiveAssignments } from '../assignments/assignment.ts';
import { carryOut, needsRound, withdrawCyclesOf } from '../assignments/carry-out.ts';
import { jobTime, type JobTime } from '../assignments/job-time.ts';
import { dateCompletions, openRenewals } from '../assignments/renew.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { dropLease, endLease, keepLease, takeLease, type Lease } from './lease.ts';
import { queueReminders } from './reminders.ts';

/** Sends what the outbox holds, for a while; `more`: some is left that could go at once. */
export type Mailer = (db: Db, run: MailRun) => Promise<'done' | 'more'>;

export interface MailRun {
	/** The moment. */
	readonly time: () => JobTime;
	/** Keeps the lease; false when the mailer has to stop. */
	readonly keepGoing: () => Promise<boolean>;
}

export interface JobContext {
	readonly now: Date;
	readonly timeZone: string;
	readonly catalogue: Catalogue;
	/** Names this process; a process that runs twice at once gets a new name each time. */
	readonly holder?: string;
	/** Ends the run after the mails at hand. */
	readonly signal?: AbortSignal;
}

/** `more`: mails are left that another run could send at once. `busy`: somebody else is at it. */
export type JobResult = 'done' | 'more' | 'busy';

/**
 * Does everything that is due: gives modules to who joined, withdraws from who left, opens the next
 * cycles before the last ones end, queues mails and lets `mailer` send them. Safe to run at any moment, as often as one likes,
 * from several processes; days without a run are made up for.
 */
export async function runDueJobs(
	db: Db,
	context: JobContext,
	mailer: Mailer | null
): Promise<JobResult> {
	const startedAt = performance.now();
	// The lease lives by the clock that the caller gave, plus what the work takes.
	const moment = () => new Date(context.now.getTime() + performance.now() - startedAt);
	const lease = await takeLease(db, context.holder ?? crypto.randomUUID(), context.now);
	if (lease === null) return 'busy';
	try {
		const time = jobTime(context.now, context.timeZone);
		const news = await readNews(db, lease, time);
		if (!(await runAssignments(db, lease, { context, time, moment, news }))) {
			return 'busy';
		}
		const keepGoing = async () =>
			context.signal?.aborted !== true && (await keepLease(db, lease, moment()));
		const clock = () => jobTime(moment(), context.timeZone);
		const result = mailer === null ? 'done' : await mailer(db, { time: clock, keepGoing });
		await endLease(db, lease, { auditId: news.auditId, now: context.now });
		return result;
	} catch (cause) {
		await dropLease(db, lease);
		throw cause;
	}
}

interface Run {
	readonly context: JobContext;
	readonly time: JobTime;
	readonly moment: () => Date;
	readonly news: News;
}

/** False when somebody else took the lease meanwhile. */
async function runAssignments(db: Db, lease: Lease, run: Run): Promise<boolean> {
	const { context, time, moment, news } = run;
	const assignments = await listActiveAssignments(db);
	// Renewals go first: a completion that ends is renewed where it belongs before another
	// assignment may take it over.
	for (const assignment of assignments) {
		await dateCompletions(db, assignment, time.timeZone);
		if (!news.asksAll) continue;
		await openRenewals(db, assignment, time);
		if (!(await keepLease(db, lease, moment()))) return false;
	}
	// A round that another process left in the middle goes on, whatever the news.
	const waiting = assignments.filter((assignment) => needsRound(assignment, time.today));
	if (!news.asksAll && !news.asksSome && waiting.length === 0) return true;
	for (const assignment of waiting) await withdrawCyclesOf(db, assignment, time);
	await applyContentChanges(db, { catalogue: context.catalogue, assignments }, time);
	for (const assignment of assignments) {
		if (waiting.includes(assignment)) await carryOut(db, assignment, assignments, time);
		await dateCompletions(db, assignment, time.timeZone);
		if (news.asksAll) await queueReminders(db, assignment, time);
		if (!(await keepLease(db, lease, moment()))) return false;
	}
	return true;
}

const peopleNews = [
	...['user.created', 'user.changed', 'user.deactivated', 'user.reactivated'],
	...['people.imported', 'department.changed', 'exemption.revoked'],
	...['assignment.changed', 'assignment.withdrawn']
];
const otherNews = ['assignment.created', 'exemption.granted', 'content-change.decided'];

/** What has happened since the last whole run. */
interface News {
	readonly auditId: number;
	/** It is another day or perhaps another zone, or somebody changed: everything is looked at. */
	readonly asksAll: boolean;
	/** A new assignment or a decision about texts waits to be carried out. */
	readonly asksSome: boolean;
}

/**
 * Reads what the log says since the last whole run. People or departments that changed, and an
 * exemption or another assignment that ended, ask every assignment to look at everybody again.
 */
async function readNews(db: Db, lease: Lease, { today, timeZone }: JobTime): Promise<News> {
	const since = (actions: readonly string[]) => sql`exists (
		select 1 from audit_log where id > ${lease.auditId}
			and action in (select value from json_each(${JSON.stringify(actions)})))`;
	const [row] = await db.all<
		Record<'people' | 'other' | 'zone', 0 | 1> & { auditId: number | null }
	>(
		// Another zone may mean another day. Rounds of the day before are not opened again for it: a
		// day that begins twice would withdraw from people who began on it.
		sql`select (select max(id) from audit_log) as auditId,
			${since(peopleNews)} as people, ${since(otherNews)} as other,
			${since(['organisation.changed'])} as zone`
	);
	if (row?.people === 1) {
		await db.run(sql`
			update assignment set round_on = null
			where withdrawn_at is null and round_on is not null and round_cursor is null`);
	}
	const isNewDay =
		lease.finishedAt === null || calendarDay(lease.finishedAt.getTime(), timeZone) < today;
	return {
		auditId: row?.auditId ?? 0,
		asksAll: isNewDay || row?.people === 1 || row?.zone === 1,
		asksSome: row?.other === 1
	};
}
