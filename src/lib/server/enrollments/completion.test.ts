import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeLearner,
	minutesLater,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { rightAnswer } from '../../quiz/index.ts';
import { findEnrollment } from './enrollment.ts';
import { markLessonSeen } from './learner-module.ts';
import { answerQuestion, finishQuiz } from './quiz-answers.ts';
import { getQuizAttempt, startQuiz } from './quiz-attempt.ts';
import { recordSandboxResult } from './sandbox-result.ts';

/** A learner with the three things the module asks, each to be done in any order. */
async function makeJourney() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const { id: userId } = await makeLearner(db, catalogue);
	const query = { catalogue, userId, module: moduleId };
	const revision = catalogue.get(moduleId);
	const { lessons, quiz } = revision?.module.locales.nl ?? { lessons: [], quiz: null };
	const read = async (now = noon) => {
		for (const { id } of lessons) await markLessonSeen(db, { ...query, lesson: id }, now);
	};
	const practise = async (now = noon) => {
		for (const scenario of revision?.module.settings.completion.scenarios ?? []) {
			const result = {
				...{ id: crypto.randomUUID(), scenario, revision: revision?.hash ?? '' },
				...{ passed: true, seconds: 60, leaks: {} }
			};
			await recordSandboxResult(db, { ...query, today, result }, now);
		}
	};
	const prepareQuiz = async () => {
		const started = await startQuiz(db, { ...query, seed: 1 }, noon);
		const attemptId = started.ok ? started.attemptId : '';
		const view = await getQuizAttempt(db, { userId, attemptId, locale: 'nl' });
		for (const { question } of view?.questions ?? []) {
			const full = quiz?.questions.find(({ id }) => id === question.id);
			const chosen = full ? rightAnswer(full) : [];
			await answerQuestion(db, { userId, attemptId, questionId: question.id, chosen }, noon);
		}
		return (now = noon) => finishQuiz(db, { userId, attemptId }, now);
	};
	const find = () => findEnrollment(db, userId, moduleId);
	return { db, revision, read, practise, prepareQuiz, find };
}

const orders = [
	['read', 'practise', 'quiz'],
	['quiz', 'practise', 'read'],
	['practise', 'quiz', 'read'],
	['read', 'quiz', 'practise']
] as const;

it.each(orders)('completes with the last of %s, %s and %s', async (...order) => {
	const { revision, read, practise, prepareQuiz, find } = await makeJourney();
	const acts = { read, practise, quiz: await prepareQuiz() };
	for (const [index, act] of order.entries()) {
		expect((await find())?.completedAt).toBeNull();
		await acts[act](minutesLater(index));
	}
	expect(await find()).toMatchObject({
		...{ completedAt: minutesLater(2), score: 100, revision: revision?.hash }
	});
});

it('keeps the first completion when everything is done again', async () => {
	const { db, read, practise, prepareQuiz, find } = await makeJourney();
	const finish = await prepareQuiz();
	const doAll = async (now: Date) => {
		await read(now);
		await practise(now);
		await finish(now);
	};
	await doAll(noon);
	await doAll(minutesLater(60));
	expect((await find())?.completedAt).toEqual(noon);
	const rows = await db.all(sql`
		select subject_id from audit_log where action = 'enrollment.completed'`);
	expect(rows).toHaveLength(1);
});

it('completes when the last two things happen at once', async () => {
	const { read, practise, prepareQuiz, find } = await makeJourney();
	const finish = await prepareQuiz();
	await read();
	await Promise.all([practise(), finish()]);
	expect((await find())?.completedAt).toEqual(noon);
});
