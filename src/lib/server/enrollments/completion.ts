import { sql } from 'drizzle-orm';
import type { Module } from '../../catalogue/index.ts';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';

/**
 * The statements that complete an enrolment when its module's rule is met: all lessons seen, the
 * required scenarios passed, the quiz passed. A rule of lessons alone is never met: reading proves
 * nothing. The rule is evaluated in SQL inside the batch of the
 * act that may have met it, so two acts at once cannot both miss it; the first completion stays.
 */
export function completeWhenDone(
	db: Db,
	input: { enrollmentId: string; userId: string; content: Module },
	now: Date
) {
	const { completion } = input.content.settings;
	const lessons = JSON.stringify(input.content.locales.nl.lessons.map((lesson) => lesson.id));
	const scenarios = JSON.stringify(completion.scenarios);
	const asksProof = completion.quiz || completion.scenarios.length > 0;
	return [
		db.run(sql`
			update enrollment set
				completed_at = ${now.getTime()},
				score = (
					select max(score) from quiz_attempt
					where quiz_attempt.enrollment_id = enrollment.id and passed
				)
			where id = ${input.enrollmentId}
				and completed_at is null
				and ${asksProof ? 1 : 0}
				and (${completion.quiz ? 0 : 1} or quiz_passed_at is not null)
				and not exists (
					select 1 from json_each(${lessons}) required where required.value not in (
						select lesson from lesson_progress where enrollment_id = enrollment.id
					)
				)
				and not exists (
					select 1 from json_each(${scenarios}) required where required.value not in (
						select scenario from exercise_attempt
						where enrollment_id = enrollment.id and passed
					)
				)`),
		...countWithdrawn(db, input.enrollmentId),
		auditOnce(
			db,
			{
				actorId: input.userId,
				action: 'enrollment.completed',
				subjectKind: 'enrollment',
				subjectId: input.enrollmentId
			},
			sql`exists (
				select 1 from enrollment
				where id = ${input.enrollmentId} and completed_at is not null
			)`,
			now
		)
	] as const;
}

/**
 * Whoever finishes what was withdrawn meanwhile has finished: that completion counts, unless a newer
 * cycle is open.
 */
function countWithdrawn(db: Db, enrollmentId: string) {
	return [
		db.run(sql`
			update enrollment set is_current = 0
			where is_current = 1 and completed_at is not null and exists (
				select 1 from enrollment mine
				where mine.id = ${enrollmentId} and mine.is_current = 0
					and mine.withdrawn_at is not null and mine.completed_at is not null
					and mine.user_id = enrollment.user_id and mine.module = enrollment.module
					and mine.cycle > enrollment.cycle
			)`),
		db.run(sql`
			update enrollment set is_current = 1
			where id = ${enrollmentId} and is_current = 0 and withdrawn_at is not null
				and completed_at is not null and not exists (
					select 1 from enrollment e
					where e.user_id = enrollment.user_id and e.module = enrollment.module
						and (e.is_current = 1 or e.cycle > enrollment.cycle and e.completed_at is not null)
				)`)
	] as const;
}
