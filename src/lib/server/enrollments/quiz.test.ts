import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeLearner,
	makeUser,
	minutesLater,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { rightAnswer, wrongAnswer } from '../../quiz/index.ts';
import { findEnrollment } from './enrollment.ts';
import { getLearnerModule } from './learner-module.ts';
import { answerQuestion, finishQuiz } from './quiz-answers.ts';
import { getQuizAttempt, startQuiz } from './quiz-attempt.ts';

async function makeQuiz() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const learner = await makeLearner(db, catalogue);
	const query = { catalogue, userId: learner.id, module: moduleId };
	const questions = catalogue.get(moduleId)?.module.locales.nl.quiz.questions ?? [];
	const start = async (seed = 1, now = noon) => {
		const result = await startQuiz(db, { ...query, seed }, now);
		return result.ok || result.reason === 'passed' ? result.attemptId : '';
	};
	const view = (attemptId: string, userId = learner.id) =>
		getQuizAttempt(db, { userId, attemptId, locale: 'nl' });
	const choose = (questionId: string, correctly: boolean) => {
		const question = questions.find(({ id }) => id === questionId);
		if (!question) return [];
		return correctly ? rightAnswer(question) : wrongAnswer(question);
	};
	const answer = (attemptId: string, questionId: string, chosen: readonly string[]) =>
		answerQuestion(db, { userId: learner.id, attemptId, questionId, chosen }, noon);
	/** Answers everything, the first `right` questions correctly. */
	const answerAll = async (attemptId: string, right = 99) => {
		const drawn = (await view(attemptId))?.questions ?? [];
		for (const [index, { question }] of drawn.entries()) {
			await answer(attemptId, question.id, choose(question.id, index < right));
		}
		return drawn.map(({ question }) => question.id);
	};
	const finish = (attemptId: string, now = noon) =>
		finishQuiz(db, { userId: learner.id, attemptId }, now);
	return { db, learner, query, start, view, choose, answer, answerAll, finish };
}

describe('starting', () => {
	it('finds the open attempt again after a reload', async () => {
		const { start } = await makeQuiz();
		expect(await start(1)).toBe(await start(2, minutesLater(5)));
	});

	it('opens one attempt when 200 tabs start at once', async () => {
		const { db, start } = await makeQuiz();
		const ids = await Promise.all(Array.from({ length: 200 }, (_, seed) => start(seed)));
		expect(new Set(ids).size).toBe(1);
		expect(await db.get(sql`select count(*) as open from quiz_attempt`)).toEqual({ open: 1 });
	});

	it('draws as many questions as the module asks and pins the revision', async () => {
		const { db, learner, query, start, view } = await makeQuiz();
		const attempt = await view(await start());
		const current = query.catalogue.get(moduleId);
		expect(attempt?.questions).toHaveLength(current?.module.settings.questionsPerAttempt ?? 0);
		expect((await findEnrollment(db, learner.id, moduleId))?.revision).toBe(current?.hash);
	});

	it('is not possible for a module that was never given', async () => {
		const { db, query } = await makeQuiz();
		const stranger = await makeUser(db);
		const result = await startQuiz(db, { ...query, userId: stranger.id }, noon);
		expect(result).toEqual({ ok: false, reason: 'not-found' });
	});

	it('gives a new attempt with other questions at once after a failed one', async () => {
		const { start, view, answerAll, finish } = await makeQuiz();
		const first = await start(1);
		const drawn = await answerAll(first, 0);
		expect(await finish(first)).toMatchObject({ ok: true, score: 0, passed: false });
		const second = await start(2);
		expect(second).not.toBe(first);
		const next = (await view(second))?.questions.map(({ question }) => question.id);
		expect(next).not.toEqual(drawn);
	});

	it('leads to the passed attempt once the quiz is passed', async () => {
		const { db, query, start, answerAll, finish } = await makeQuiz();
		const attemptId = await start();
		await answerAll(attemptId);
		await finish(attemptId);
		expect(await startQuiz(db, query, noon)).toEqual({ ok: false, reason: 'passed', attemptId });
	});
});

describe('looking', () => {
	it('shows no key before the answer is stored, and key and explanations after', async () => {
		const { start, view, answer, choose } = await makeQuiz();
		const attemptId = await start();
		const before = await view(attemptId);
		expect(JSON.stringify(before)).not.toMatch(/"correct"|"explanation"/u);
		const questionId = before?.questions[0]?.question.id ?? '';
		await answer(attemptId, questionId, choose(questionId, false));
		const [first, ...others] = (await view(attemptId))?.questions ?? [];
		expect(first).toMatchObject({ isAnswered: true, question: { id: questionId, correct: false } });
		expect(JSON.stringify(first)).toContain('"explanation"');
		expect(JSON.stringify(others)).not.toMatch(/"correct"|"explanation"/u);
	});

	it('shows the same questions and options in both languages', async () => {
		const { db, learner, start, view } = await makeQuiz();
		const attemptId = await start();
		const english = await getQuizAttempt(db, { userId: learner.id, attemptId, locale: 'en' });
		const ids = (attempt: typeof english) =>
			attempt?.questions.map(({ question }) => [
				question.id,
				'options' in question && question.options.map(({ id }) => id)
			]);
		expect(ids(english)).toEqual(ids(await view(attemptId)));
	});

	it('finds nothing for an unknown attempt or for somebody else', async () => {
		const { db, start, view } = await makeQuiz();
		const stranger = await makeUser(db);
		expect(await view('unknown')).toBeNull();
		expect(await view(await start(), stranger.id)).toBeNull();
	});
});

describe('answering', () => {
	it('keeps the first answer when another one comes', async () => {
		const { start, view, answer, choose } = await makeQuiz();
		const attemptId = await start();
		const id = (await view(attemptId))?.questions[0]?.question.id ?? '';
		const first = await answer(attemptId, id, choose(id, false));
		expect(first).toMatchObject({ ok: true, correct: false });
		expect(await answer(attemptId, id, choose(id, true))).toEqual(first);
	});

	it('stores one of 200 answers at once and tells all the same', async () => {
		const { db, start, view, answer, choose } = await makeQuiz();
		const attemptId = await start();
		const id = (await view(attemptId))?.questions[0]?.question.id ?? '';
		const answers = await Promise.all(
			Array.from({ length: 200 }, (_, n) => answer(attemptId, id, choose(id, n % 2 === 0)))
		);
		expect(new Set(answers.map((result) => JSON.stringify(result))).size).toBe(1);
		expect(await db.get(sql`select count(*) as rows from quiz_answer`)).toEqual({ rows: 1 });
	});

	it('refuses options and questions that are not there', async () => {
		const { db, learner, start, view, answer } = await makeQuiz();
		const attemptId = await start();
		const id = (await view(attemptId))?.questions[0]?.question.id ?? '';
		const badChoice = { ok: false, reason: 'bad-choice' };
		expect(await answer(attemptId, id, [])).toEqual(badChoice);
		expect(await answer(attemptId, id, ['z'])).toEqual(badChoice);
		expect(await answer(attemptId, 'unknown', ['a'])).toMatchObject({ reason: 'unknown-question' });
		expect(await answer('unknown', id, ['a'])).toMatchObject({ reason: 'not-found' });
		const stranger = await makeUser(db);
		const foreign = { userId: stranger.id, attemptId, questionId: id, chosen: ['a'] };
		expect(await answerQuestion(db, foreign, noon)).toMatchObject({ reason: 'not-found' });
		expect((await findEnrollment(db, learner.id, moduleId))?.completedAt).toBeNull();
	});

	it('takes one option only for a question with one answer', async () => {
		const { query, start, view, answer } = await makeQuiz();
		const attemptId = await start();
		const { questions } = query.catalogue.get(moduleId)?.module.locales.nl.quiz ?? {};
		const drawn = (await view(attemptId))?.questions.map(({ question }) => question.id) ?? [];
		const single = questions?.find(({ id, kind }) => kind === 'single' && drawn.includes(id));
		const result = await answer(attemptId, single?.id ?? '', ['a', 'b']);
		expect(result).toEqual({ ok: false, reason: 'bad-choice' });
	});
});

describe('finishing', () => {
	it('waits until every question is answered', async () => {
		const { start, finish } = await makeQuiz();
		const unanswered = { ok: false, reason: 'unanswered' };
		expect(await finish(await start())).toEqual(unanswered);
	});

	it('keeps the first grade and time when submitted twice', async () => {
		const { db, learner, start, answerAll, finish } = await makeQuiz();
		const attemptId = await start();
		await answerAll(attemptId);
		const first = await finish(attemptId);
		expect(first).toEqual({ ok: true, module: moduleId, score: 100, passed: true });
		expect(await finish(attemptId, minutesLater(5))).toEqual(first);
		expect((await findEnrollment(db, learner.id, moduleId))?.quizPassedAt).toEqual(noon);
	});

	it('leaves one audit row when 200 tabs finish at once', async () => {
		const { db, start, answerAll, finish } = await makeQuiz();
		const attemptId = await start();
		await answerAll(attemptId);
		const results = await Promise.all(Array.from({ length: 200 }, () => finish(attemptId)));
		expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
		const rows = await db.get(sql`
			select count(*) as rows from audit_log where action = 'quiz.finished'`);
		expect(rows).toEqual({ rows: 1 });
	});

	it('passes above the mark of 80 and fails just below it', async () => {
		const { db, query, start, answerAll, finish } = await makeQuiz();
		const failed = await start(1);
		await answerAll(failed, 6);
		expect(await finish(failed)).toMatchObject({ score: 75, passed: false });
		const passed = await start(2, minutesLater(1));
		await answerAll(passed, 7);
		expect(await finish(passed, minutesLater(2))).toMatchObject({ score: 87, passed: true });
		const shown = await getLearnerModule(db, query, today);
		expect(shown?.quiz.finished.map(({ score }) => score)).toEqual([87, 75]);
	});

	it('is nobody else’s to do', async () => {
		const { db, start, answerAll } = await makeQuiz();
		const attemptId = await start();
		await answerAll(attemptId);
		const stranger = await makeUser(db);
		const result = await finishQuiz(db, { userId: stranger.id, attemptId }, noon);
		expect(result).toEqual({ ok: false, reason: 'not-found' });
	});
});
