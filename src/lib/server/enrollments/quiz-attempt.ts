import { randomInt } from 'node:crypto';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Locale } from '../../content/index.ts';
import type { Module } from '../../catalogue/index.ts';
import {
	drawQuestions,
	toAnsweredQuestion,
	toPublicQuestion,
	type AnsweredQuestion,
	type PublicQuestion,
	type Question
} from '../../quiz/index.ts';
import { moduleAtRevision } from '../catalogue/revisions.ts';
import type { Db } from '../db/client.ts';
import { enrollment, quizAnswer, quizAttempt } from '../db/schema.ts';
import { findEnrolledModule, recordActivity, type ModuleQuery } from './enrollment.ts';

export type StartQuizResult =
	| { readonly ok: true; readonly attemptId: string }
	| { readonly ok: false; readonly reason: 'not-found' }
	/** Passed already: the attempt that passed. */
	| { readonly ok: false; readonly reason: 'passed'; readonly attemptId: string };

/**
 * Opens an attempt, or finds the one that is open: a reload or a second tab goes on where the
 * learner was. `seed` decides the questions drawn and the order of their options.
 */
export async function startQuiz(
	db: Db,
	input: ModuleQuery & { seed?: number },
	now: Date
): Promise<StartQuizResult> {
	const enrolled = await findEnrolledModule(db, input);
	if (enrolled === null) return { ok: false, reason: 'not-found' };
	const { quiz } = enrolled.content.locales.nl;
	const { questionsPerAttempt } = enrolled.content.settings;
	const seed = input.seed ?? randomInt(2 ** 31);
	const questions = JSON.stringify(drawQuestions(quiz, questionsPerAttempt, seed));
	const { id } = enrolled.enrollment;
	const [, , open, passed] = await db.batch([
		recordActivity(db, enrolled, now),
		db.run(sql`
			insert into quiz_attempt (id, enrollment_id, revision, seed, questions, started_at)
			select ${crypto.randomUUID()}, id, revision, ${seed}, ${questions}, ${now.getTime()}
			from enrollment
			where id = ${id} and revision = ${enrolled.revision} and quiz_passed_at is null
			on conflict do nothing`),
		db
			.select({ id: quizAttempt.id })
			.from(quizAttempt)
			.where(and(eq(quizAttempt.enrollmentId, id), isNull(quizAttempt.finishedAt))),
		db
			.select({ id: quizAttempt.id })
			.from(quizAttempt)
			.where(and(eq(quizAttempt.enrollmentId, id), eq(quizAttempt.passed, true)))
			.orderBy(desc(quizAttempt.finishedAt))
			.limit(1)
	]);
	if (open[0] !== undefined) return { ok: true, attemptId: open[0].id };
	if (passed[0] !== undefined) return { ok: false, reason: 'passed', attemptId: passed[0].id };
	return { ok: false, reason: 'not-found' };
}

/** Everything the server knows about an attempt, the answer key included. */
export interface StoredAttempt {
	readonly id: string;
	readonly enrollmentId: string;
	readonly module: string;
	readonly seed: number;
	readonly questions: readonly string[];
	readonly finishedAt: Date | null;
	readonly score: number | null;
	readonly passed: boolean | null;
	readonly content: Module;
	readonly answers: ReadonlyMap<string, { readonly chosen: string[]; readonly correct: boolean }>;
}

/** Null for an unknown attempt and for somebody else's: both are a 404. */
export async function findAttempt(
	db: Db,
	query: { userId: string; attemptId: string }
): Promise<StoredAttempt | null> {
	const [rows, answers] = await db.batch([
		db
			.select({ attempt: quizAttempt, module: enrollment.module })
			.from(quizAttempt)
			.innerJoin(enrollment, eq(enrollment.id, quizAttempt.enrollmentId))
			.where(and(eq(quizAttempt.id, query.attemptId), eq(enrollment.userId, query.userId))),
		db.select().from(quizAnswer).where(eq(quizAnswer.attemptId, query.attemptId))
	]);
	const row = rows[0];
	const content = row && (await moduleAtRevision(db, row.attempt.revision));
	if (!row || !content) return null;
	const { id, enrollmentId, seed, questions, finishedAt, score, passed } = row.attempt;
	return {
		...{ id, enrollmentId, seed, questions, finishedAt, score, passed },
		module: row.module,
		content,
		answers: new Map(
			answers.map(({ question, chosen, correct }) => [question, { chosen, correct }])
		)
	};
}

/** The drawn questions of an attempt in one language, in the order they are asked. */
export function findQuestions(attempt: StoredAttempt, locale: Locale): Question[] {
	const { questions } = attempt.content.locales[locale].quiz;
	return attempt.questions.flatMap((id) => questions.find((question) => question.id === id) ?? []);
}

/** What a learner may see: the key of a question only once its answer is stored. */
export interface QuizAttemptView {
	readonly id: string;
	readonly module: string;
	readonly title: string;
	readonly passMark: number;
	readonly questions: readonly AttemptQuestion[];
	/** Null while the attempt is open. */
	readonly result: { readonly score: number; readonly passed: boolean } | null;
}

export type AttemptQuestion =
	| { readonly isAnswered: false; readonly question: PublicQuestion }
	| { readonly isAnswered: true; readonly question: AnsweredQuestion };

/** Null for an unknown attempt and for somebody else's: both are a 404. */
export async function getQuizAttempt(
	db: Db,
	query: { userId: string; attemptId: string; locale: Locale }
): Promise<QuizAttemptView | null> {
	const attempt = await findAttempt(db, query);
	if (attempt === null) return null;
	return {
		id: attempt.id,
		module: attempt.module,
		title: attempt.content.locales[query.locale].quiz.title,
		passMark: attempt.content.settings.passMark,
		questions: findQuestions(attempt, query.locale).map((question): AttemptQuestion => {
			const answer = attempt.answers.get(question.id);
			return answer === undefined
				? { isAnswered: false, question: toPublicQuestion(question, attempt.seed) }
				: {
						isAnswered: true,
						question: toAnsweredQuestion(question, answer.chosen, attempt.seed)
					};
		}),
		result:
			attempt.finishedAt === null
				? null
				: { score: attempt.score ?? 0, passed: attempt.passed === true }
	};
}
