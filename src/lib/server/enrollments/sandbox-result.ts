import { and, eq, sql } from 'drizzle-orm';
import { drillKey, exerciseKey, type SandboxResult } from '../../scenarios/index.ts';
import type { Db } from '../db/client.ts';
import { contentRevision, exerciseAttempt } from '../db/schema.ts';
import { completeWhenDone } from './completion.ts';
import { findEnrolledModule, recordActivity, type ModuleQuery } from './enrollment.ts';

const dayMs = 86_400_000;
const buckets = [150, 90, 21, 3];

export type SandboxRecord =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'not-found' | 'unknown-scenario' | 'unknown-revision' };

/**
 * Keeps that somebody did an exercise: scenario, revision, passed, time. What leaked is added to
 * the department's tally, without the person. The browser makes the result's id, so sending it
 * twice counts once.
 */
export async function recordSandboxResult(
	db: Db,
	input: ModuleQuery & { result: SandboxResult; today: string },
	now: Date
): Promise<SandboxRecord> {
	const { result } = input;
	const enrolled = await findEnrolledModule(db, input);
	if (enrolled === null) return { ok: false, reason: 'not-found' };
	const { scenarios, drills, exercises } = enrolled.content.locales.nl;
	const known = [
		...scenarios.map(({ id }) => id),
		...drills.map(({ id }) => drillKey(id)),
		...exercises.map(({ id }) => exerciseKey(id))
	];
	if (!known.includes(result.scenario)) {
		return { ok: false, reason: 'unknown-scenario' };
	}
	// A tab opened before an update reports the revision it showed; that work is not lost.
	if (!(await isRevisionOf(db, input.module, result.revision))) {
		return { ok: false, reason: 'unknown-revision' };
	}
	const { id, startedAt } = enrolled.enrollment;
	const isMine = and(eq(exerciseAttempt.id, result.id), eq(exerciseAttempt.enrollmentId, id));
	await db.batch([
		recordActivity(db, enrolled, now),
		db
			.insert(exerciseAttempt)
			.values({
				id: result.id,
				enrollmentId: id,
				scenario: result.scenario,
				revision: result.revision,
				passed: result.passed,
				seconds: result.seconds,
				finishedAt: now
			})
			.onConflictDoNothing(),
		tallyLeaks(
			db,
			{ result, enrollmentId: id, today: input.today, startedAt: startedAt ?? now },
			now
		),
		db.update(exerciseAttempt).set({ isTallied: true }).where(isMine),
		...completeWhenDone(
			db,
			{ enrollmentId: id, userId: input.userId, content: enrolled.content },
			now
		)
	]);
	return { ok: true };
}

function tallyLeaks(
	db: Db,
	input: { result: SandboxResult; enrollmentId: string; today: string; startedAt: Date },
	now: Date
) {
	const days = (now.getTime() - input.startedAt.getTime()) / dayMs;
	const bucket = buckets.find((day) => day <= days) ?? 0;
	return db.run(sql`
		insert into leak_tally (department_id, module, scenario, month, day_bucket, entity, count)
		select coalesce(user.department_id, ''), e.module, a.scenario, ${input.today.slice(0, 7)},
			${bucket}, leak.key, leak.value
		from exercise_attempt a
			join enrollment e on e.id = a.enrollment_id
			join user on user.id = e.user_id,
			json_each(${JSON.stringify(input.result.leaks)}) leak
		where a.id = ${input.result.id} and a.enrollment_id = ${input.enrollmentId}
			and not a.is_tallied and leak.value > 0
		on conflict do update set count = count + excluded.count`);
}

async function isRevisionOf(db: Db, module: string, hash: string): Promise<boolean> {
	const row = await db
		.select({ hash: contentRevision.hash })
		.from(contentRevision)
		.where(and(eq(contentRevision.hash, hash), eq(contentRevision.module, module)))
		.get();
	return row !== undefined;
}
