import { eq, sql } from 'drizzle-orm';
import type { Locale } from '../../content/index.ts';
import {
	isCorrect,
	readAnswer,
	toPublicQuestion,
	type Answer,
	type PublicQuestion
} from '../../quiz/index.ts';
import type { Db } from '../db/client.ts';
import { pretestResult } from '../db/schema.ts';
import {
	findEnrolledModule,
	recordActivity,
	type EnrolledModule,
	type ModuleQuery
} from './enrollment.ts';

export interface PretestResult {
	readonly correct: number;
	readonly total: number;
}

export interface Pretest {
	/** Empty when the module has no pre-test. */
	readonly questions: readonly PublicQuestion[];
	/** Null while it has not been done. */
	readonly result: PretestResult | null;
}

/** Null for an unknown module and for somebody else's: a 404. */
export async function getPretest(
	db: Db,
	query: ModuleQuery & { locale: Locale }
): Promise<Pretest | null> {
	const enrolled = await findEnrolledModule(db, query);
	if (enrolled === null) return null;
	const { id } = enrolled.enrollment;
	return {
		questions: questionsOf(enrolled, query.locale).map((question) =>
			toPublicQuestion(question, id)
		),
		result: await findPretestResult(db, id)
	};
}

export async function findPretestResult(
	db: Db,
	enrollmentId: string
): Promise<PretestResult | null> {
	const row = await db
		.select({ correct: pretestResult.correct, total: pretestResult.total })
		.from(pretestResult)
		.where(eq(pretestResult.enrollmentId, enrollmentId))
		.get();
	return row ?? null;
}

export type SavePretest =
	/** The stored result: the first one when it was done before. */
	({ readonly ok: true } & PretestResult) | { readonly ok: false; readonly reason: 'not-found' };

/**
 * Grades the pre-test and keeps the two counts, once. A question without a complete answer is not
 * correct: somebody who does not know should not have to guess.
 */
export async function savePretest(
	db: Db,
	input: ModuleQuery & { answers: ReadonlyMap<string, Answer> },
	now: Date
): Promise<SavePretest> {
	const enrolled = await findEnrolledModule(db, input);
	if (enrolled === null) return { ok: false, reason: 'not-found' };
	const questions = questionsOf(enrolled, 'nl');
	if (questions.length === 0) return { ok: false, reason: 'not-found' };
	const correct = questions.filter((question) => {
		const answer = readAnswer(question, input.answers.get(question.id) ?? []);
		return answer !== undefined && isCorrect(question, answer);
	}).length;
	const { id } = enrolled.enrollment;
	const [, , stored] = await db.batch([
		recordActivity(db, enrolled, now),
		db.run(sql`
			insert into pretest_result (enrollment_id, revision, correct, total, finished_at)
			select id, revision, ${correct}, ${questions.length}, ${now.getTime()}
			from enrollment where id = ${id} and revision = ${enrolled.revision}
			on conflict do nothing`),
		db
			.select({ correct: pretestResult.correct, total: pretestResult.total })
			.from(pretestResult)
			.where(eq(pretestResult.enrollmentId, id))
	]);
	return stored[0] === undefined ? { ok: false, reason: 'not-found' } : { ok: true, ...stored[0] };
}

function questionsOf({ content }: EnrolledModule, locale: Locale) {
	return content.locales[locale].quiz.questions.filter(({ pool }) => pool === 'pre');
}
