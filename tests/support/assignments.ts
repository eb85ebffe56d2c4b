import { sql } from 'drizzle-orm';
import type { AssignmentRule, Audience, Recurrence } from '../../src/lib/assignments/index.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { runDueJobs, type JobResult } from '../../src/lib/server/jobs/run-due-jobs.ts';
import { createAssignment, type SaveResult } from '../../src/lib/server/assignments/save.ts';
import { createTestDatabase } from './database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeUser,
	moduleId,
	nobody,
	noon,
	plainRule,
	today
} from './factories.ts';

export const timeZone = 'Europe/Amsterdam';

/** Noon in Amsterdam, give or take an hour, on a calendar day. */
export function noonOf(day: string): Date {
	return new Date(`${day}T11:00:00Z`);
}

export const yearly: Recurrence = {
	...{ from: 'completion', every: 12, unit: 'months', on: null },
	...{ minimumDays: 0, windowDays: 30 }
};

/** One row per cycle, in the order of cycles. */
export interface CycleRow {
	readonly id: string;
	readonly userId: string;
	readonly module: string;
	readonly cycle: number;
	readonly kind: string;
	readonly assignmentId: string | null;
	readonly dueOn: string;
	readonly lateAfter: string | null;
	readonly expiresOn: string | null;
	readonly isCurrent: number;
	readonly completedAt: number | null;
	readonly withdrawnFor: string | null;
}

export function listCycles(db: Db, userId?: string): Promise<CycleRow[]> {
	return db.all<CycleRow>(sql`
		select id, user_id as userId, module, cycle, kind, assignment_id as assignmentId,
			due_on as dueOn, late_after as lateAfter, expires_on as expiresOn,
			is_current as isCurrent, completed_at as completedAt, withdrawn_for as withdrawnFor
		from enrollment where ${userId === undefined ? sql`1` : sql`user_id = ${userId}`}
		order by user_id, module, cycle`);
}

export function listMails(db: Db): Promise<{ userId: string; kind: string; dueOn: string }[]> {
	return db.all(sql`select user_id as userId, kind, due_on as dueOn from outbox order by id`);
}

/** Completes whatever counts for somebody now. */
export async function complete(db: Db, userId: string, day: string): Promise<void> {
	await db.run(sql`
		update enrollment set completed_at = ${noonOf(day).getTime()}, score = 90
		where user_id = ${userId} and is_current = 1 and completed_at is null`);
}

/** Two people at the desk, one in its archive, one doctor who is HR too; and the jobs to run. */
export async function makeOffice() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const desk = await makeDepartment(db, { name: 'Balie' });
	const archive = await makeDepartment(db, { name: 'Archief', parentId: desk });
	const doctors = await makeDepartment(db, { name: 'Artsen' });
	const hr = await makeUser(db, {
		name: 'Ingrid',
		departmentId: doctors,
		roles: ['employee', 'hr']
	});
	const noor = await makeUser(db, { name: 'Noor', departmentId: desk });
	const daan = await makeUser(db, { name: 'Daan', departmentId: desk });
	const elif = await makeUser(db, { name: 'Elif', departmentId: archive });
	const context = { catalogue, actorId: hr.id, today };
	const assign = (
		change: {
			id?: string;
			name?: string;
			rule?: Partial<AssignmentRule>;
			audience?: Partial<Audience>;
		} = {},
		now = noon
	): Promise<SaveResult> =>
		createAssignment(
			db,
			{
				...{ id: change.id ?? crypto.randomUUID(), name: change.name ?? 'Balie', track: null },
				rule: { ...plainRule, ...change.rule },
				audience: { ...nobody, ...(change.audience ?? { departments: [desk] }) }
			},
			context,
			now
		);
	const runOn = (day: string): Promise<JobResult> =>
		runDueJobs(db, { now: noonOf(day), timeZone, catalogue }, null);
	return { db, catalogue, context, desk, archive, doctors, hr, noor, daan, elif, assign, runOn };
}

export { moduleId, nobody, noon, plainRule, today };
