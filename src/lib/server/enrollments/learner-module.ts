import { and, asc, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { enrollmentStatus, type EnrollmentStatus } from '../../assignments/index.ts';
import type { Module } from '../../catalogue/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { moduleAtRevision } from '../catalogue/revisions.ts';
import type { Db } from '../db/client.ts';
import { enrollment, exerciseAttempt, lessonProgress, quizAttempt } from '../db/schema.ts';
import {
	findEnrolledModule,
	recordActivity,
	type EnrolledModule,
	type ModuleQuery
} from './enrollment.ts';
import { completeWhenDone } from './completion.ts';

/** Where a learner stands in one module. */
export interface LearnerModule extends EnrolledModule {
	readonly status: EnrollmentStatus;
	readonly seenLessons: readonly string[];
	readonly passedScenarios: readonly string[];
	readonly quiz: QuizState;
}

export interface QuizState {
	readonly passedAt: Date | null;
	/** The attempt to go on with. */
	readonly openAttemptId: string | null;
	/** Newest first. */
	readonly finished: readonly {
		readonly id: string;
		readonly score: number;
		readonly passed: boolean;
		readonly finishedAt: Date;
	}[];
}

/** Null when the module is unknown or was never given to this person: a 404. */
export async function getLearnerModule(
	db: Db,
	query: ModuleQuery,
	today: string
): Promise<LearnerModule | null> {
	const enrolled = await findEnrolledModule(db, query);
	if (enrolled === null) return null;
	const { id } = enrolled.enrollment;
	const [lessons, scenarios, attempts] = await db.batch([
		db
			.select({ lesson: lessonProgress.lesson })
			.from(lessonProgress)
			.where(eq(lessonProgress.enrollmentId, id)),
		db
			.selectDistinct({ scenario: exerciseAttempt.scenario })
			.from(exerciseAttempt)
			.where(and(eq(exerciseAttempt.enrollmentId, id), eq(exerciseAttempt.passed, true))),
		db
			.select()
			.from(quizAttempt)
			.where(eq(quizAttempt.enrollmentId, id))
			.orderBy(desc(quizAttempt.startedAt), desc(quizAttempt.id))
	]);
	return {
		...enrolled,
		status: enrollmentStatus(enrolled.enrollment, today),
		seenLessons: lessons.map((row) => row.lesson),
		passedScenarios: scenarios.map((row) => row.scenario),
		quiz: {
			passedAt: enrolled.enrollment.quizPassedAt,
			openAttemptId: attempts.find((attempt) => attempt.finishedAt === null)?.id ?? null,
			finished: attempts.flatMap(({ id, score, passed, finishedAt }) =>
				finishedAt === null ? [] : [{ id, score: score ?? 0, passed: passed === true, finishedAt }]
			)
		}
	};
}

/** One line of a learner's own list. */
export interface LearnerModuleRow {
	readonly enrollmentId: string;
	/** The module's id. */
	readonly module: string;
	/** The pinned or current revision, for its titles and minutes. */
	readonly content: Module;
	readonly dueOn: string;
	readonly status: EnrollmentStatus;
	readonly startedAt: Date | null;
	readonly completedAt: Date | null;
	readonly score: number | null;
	readonly seenLessons: readonly string[];
	readonly passedScenarios: readonly string[];
	readonly isQuizPassed: boolean;
}

/** What was given to this person, the most urgent first. Modules without content are left out. */
export async function listLearnerModules(
	db: Db,
	query: { catalogue: Catalogue; userId: string },
	today: string
): Promise<LearnerModuleRow[]> {
	const rows = await db
		.select({
			row: enrollment,
			// Names in words: drizzle drops the table of a column when a select has one table, and
			// exercise_attempt has an id of its own.
			seenLessons: sql`(
				select json_group_array(lesson) from lesson_progress
				where lesson_progress.enrollment_id = enrollment.id
			)`.mapWith(parseIds),
			passedScenarios: sql`(
				select json_group_array(distinct scenario) from exercise_attempt
				where exercise_attempt.enrollment_id = enrollment.id and passed
			)`.mapWith(parseIds)
		})
		.from(enrollment)
		.where(and(eq(enrollment.userId, query.userId), eq(enrollment.isCurrent, true)))
		.orderBy(
			sql`${enrollment.completedAt} is not null`,
			asc(enrollment.dueOn),
			asc(enrollment.module)
		);
	const list: LearnerModuleRow[] = [];
	for (const { row, seenLessons, passedScenarios } of rows) {
		const content =
			row.revision === null
				? query.catalogue.get(row.module)?.module
				: await moduleAtRevision(db, row.revision);
		if (!content) continue;
		list.push({
			enrollmentId: row.id,
			module: row.module,
			content,
			dueOn: row.dueOn,
			status: enrollmentStatus(row, today),
			startedAt: row.startedAt,
			completedAt: row.completedAt,
			score: row.score,
			seenLessons,
			passedScenarios,
			isQuizPassed: row.quizPassedAt !== null
		});
	}
	return list;
}

const idsSchema = v.array(v.string());

function parseIds(json: string): readonly string[] {
	return v.parse(idsSchema, JSON.parse(json));
}

/** Remembers that a lesson was read to its end; the first time pins revision and start. */
export async function markLessonSeen(
	db: Db,
	input: ModuleQuery & { lesson: string },
	now: Date
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not-found' }> {
	const enrolled = await findEnrolledModule(db, input);
	const lesson = enrolled?.content.locales.nl.lessons.find(({ id }) => id === input.lesson);
	if (enrolled === null || lesson === undefined) return { ok: false, reason: 'not-found' };
	const { id } = enrolled.enrollment;
	await db.batch([
		recordActivity(db, enrolled, now),
		db.run(sql`
			insert into lesson_progress (enrollment_id, lesson, seen_at)
			select id, ${lesson.id}, ${now.getTime()} from enrollment
			where id = ${id} and revision = ${enrolled.revision}
			on conflict do nothing`),
		...completeWhenDone(
			db,
			{ enrollmentId: id, userId: input.userId, content: enrolled.content },
			now
		)
	]);
	return { ok: true };
}
