import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeLearner,
	makeUser,
	moduleId,
	noon
} from '../../../../tests/support/factories.ts';
import { rightAnswer, wrongAnswer, type Answer } from '../../quiz/index.ts';
import { findEnrollment } from './enrollment.ts';
import { getPretest, savePretest } from './pretest.ts';

async function makePretest() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const learner = await makeLearner(db, catalogue);
	const query = { catalogue, userId: learner.id, module: moduleId };
	const questions = (catalogue.get(moduleId)?.module.locales.nl.quiz.questions ?? []).filter(
		({ pool }) => pool === 'pre'
	);
	const answers = (right: number): ReadonlyMap<string, Answer> =>
		new Map(
			questions.map((question, index) => [
				question.id,
				index < right ? rightAnswer(question) : wrongAnswer(question)
			])
		);
	const save = (right: number) => savePretest(db, { ...query, answers: answers(right) }, noon);
	return { db, catalogue, query, questions, save };
}

describe('the pre-test', () => {
	it('asks its five questions in both languages, without a key', async () => {
		const { db, query, questions } = await makePretest();
		const dutch = await getPretest(db, { ...query, locale: 'nl' });
		const english = await getPretest(db, { ...query, locale: 'en' });
		const ids = questions.map(({ id }) => id);
		expect(ids).toHaveLength(5);
		expect([dutch, english].map((test) => test?.questions.map(({ id }) => id))).toEqual([ids, ids]);
		expect(JSON.stringify(dutch)).not.toMatch(/"correct"|"explanation"/u);
	});

	it('counts what was right and starts the module', async () => {
		const { db, query, save } = await makePretest();
		expect(await save(3)).toEqual({ ok: true, correct: 3, total: 5 });
		expect((await getPretest(db, { ...query, locale: 'nl' }))?.result).toEqual({
			correct: 3,
			total: 5
		});
		expect((await findEnrollment(db, query.userId, moduleId))?.startedAt).toEqual(noon);
	});

	it('takes a missing answer as not right', async () => {
		const { db, query } = await makePretest();
		expect(await savePretest(db, { ...query, answers: new Map() }, noon)).toMatchObject({
			correct: 0
		});
	});

	it('keeps the first result when sent twice', async () => {
		const { save } = await makePretest();
		await save(2);
		expect(await save(5)).toMatchObject({ correct: 2 });
	});

	it('keeps one result when 200 tabs send at once', async () => {
		const { db, save } = await makePretest();
		const results = await Promise.all(Array.from({ length: 200 }, (_, index) => save(index % 6)));
		expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
		expect(await db.get(sql`select count(*) as rows from pretest_result`)).toEqual({ rows: 1 });
	});

	it('is not there for somebody who was never given the module', async () => {
		const { db, query } = await makePretest();
		const stranger = { ...query, userId: (await makeUser(db)).id };
		expect([
			await getPretest(db, { ...stranger, locale: 'nl' }),
			await savePretest(db, { ...stranger, answers: new Map() }, noon)
		]).toEqual([null, { ok: false, reason: 'not-found' }]);
	});
});
