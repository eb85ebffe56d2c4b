import { and, eq, isNull, sql } from 'drizzle-orm';
import { gradeQuiz, isCorrect, readAnswer } from '../../quiz/index.ts';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { enrollment, quizAnswer, quizAttempt } from '../db/schema.ts';
import { completeWhenDone } from './completion.ts';
import { findAttempt, findQuestions, type StoredAttempt } from './quiz-attempt.ts';

interface AttemptQuery {
	readonly userId: string;
	readonly attemptId: string;
}

export type AnswerResult =
	/** The stored answer: the first one when the question was answered before. */
	| { readonly ok: true; readonly chosen: readonly string[]; readonly correct: boolean }
	| {
			readonly ok: false;
			readonly reason: 'not-found' | 'unknown-question' | 'bad-choice' | 'finished';
	  };

/** Stores one final answer. A second answer to the same question changes nothing. */
export async function answerQuestion(
	db: Db,
	input: AttemptQuery & { questionId: string; chosen: readonly string[] },
	now: Date
): Promise<AnswerResult> {
	const attempt = await findAttempt(db, input);
	if (attempt === null) return { ok: false, reason: 'not-found' };
	const question = findQuestions(attempt, 'nl').find(({ id }) => id === input.questionId);
	if (question === undefined) return { ok: false, reason: 'unknown-question' };
	const first = attempt.answers.get(question.id);
	if (first !== undefined) return { ok: true, ...first };
	if (attempt.finishedAt !== null) return { ok: false, reason: 'finished' };
	const chosen = readAnswer(question, input.chosen);
	if (chosen === undefined) return { ok: false, reason: 'bad-choice' };

	const correct = isCorrect(question, chosen);
	const [, , stored] = await db.batch([
		db.run(sql`
			insert into quiz_answer (attempt_id, question, chosen, correct, answered_at)
			select id, ${question.id}, ${JSON.stringify(chosen)}, ${correct ? 1 : 0}, ${now.getTime()}
			from quiz_attempt where id = ${attempt.id} and finished_at is null
			on conflict do nothing`),
		db
			.update(enrollment)
			.set({ lastActivityAt: now })
			.where(eq(enrollment.id, attempt.enrollmentId)),
		db
			.select({ chosen: quizAnswer.chosen, correct: quizAnswer.correct })
			.from(quizAnswer)
			.where(and(eq(quizAnswer.attemptId, attempt.id), eq(quizAnswer.question, question.id)))
	]);
	return stored[0] === undefined ? { ok: false, reason: 'finished' } : { ok: true, ...stored[0] };
}

export type FinishResult =
	| {
			readonly ok: true;
			readonly module: string;
			readonly score: number;
			readonly passed: boolean;
	  }
	| { readonly ok: false; readonly reason: 'not-found' | 'unanswered' };

/**
 * Grades an attempt whose questions are all answered, in one batch together with what follows from
 * it. Answers are final, so finishing twice gives the same grade.
 */
export async function finishQuiz(db: Db, input: AttemptQuery, now: Date): Promise<FinishResult> {
	const attempt = await findAttempt(db, input);
	if (attempt === null) return { ok: false, reason: 'not-found' };
	const grade = gradeAttempt(attempt);
	if (grade.unanswered.length > 0) return { ok: false, reason: 'unanswered' };
	const { id, enrollmentId, module } = attempt;
	const [, , , , , , , stored] = await db.batch([
		db
			.update(quizAttempt)
			.set({ finishedAt: now, score: grade.score, passed: grade.passed })
			.where(and(eq(quizAttempt.id, id), isNull(quizAttempt.finishedAt))),
		db.run(sql`
			update enrollment
			set quiz_passed_at = ${now.getTime()}, last_activity_at = ${now.getTime()}
			where id = ${enrollmentId} and quiz_passed_at is null
				and exists (select 1 from quiz_attempt where id = ${id} and passed)`),
		auditOnce(
			db,
			{
				actorId: input.userId,
				action: 'quiz.finished',
				subjectKind: 'quiz_attempt',
				subjectId: id,
				details: { module }
			},
			sql`1`,
			now
		),
		...completeWhenDone(db, { enrollmentId, userId: input.userId, content: attempt.content }, now),
		db
			.select({ score: quizAttempt.score, passed: quizAttempt.passed })
			.from(quizAttempt)
			.where(eq(quizAttempt.id, id))
	]);
	return {
		ok: true,
		module,
		score: stored[0]?.score ?? grade.score,
		passed: stored[0]?.passed ?? grade.passed
	};
}

function gradeAttempt(attempt: StoredAttempt) {
	const answers = Object.fromEntries(
		[...attempt.answers].map(([question, { chosen }]) => [question, chosen])
	);
	return gradeQuiz(findQuestions(attempt, 'nl'), answers, attempt.content.settings.passMark);
}
