import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeLearner,
	makeNextCatalogue,
	makeUser,
	minutesLater,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { findEnrollment } from './enrollment.ts';
import { getLearnerModule, listLearnerModules, markLessonSeen } from './learner-module.ts';

async function makeLesson() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const learner = await makeLearner(db, catalogue);
	const [lesson = ''] = (catalogue.get(moduleId)?.module.locales.nl.lessons ?? []).map(
		({ id }) => id
	);
	const query = { catalogue, userId: learner.id, module: moduleId };
	const read = (change: object = {}, now = noon) =>
		markLessonSeen(db, { ...query, lesson, ...change }, now);
	return { db, catalogue, learner, lesson, query, read };
}

it('shows an untouched module as assigned, on the current revision', async () => {
	const { db, catalogue, query } = await makeLesson();
	expect(await getLearnerModule(db, query, today)).toMatchObject({
		...{ status: 'assigned', revision: catalogue.get(moduleId)?.hash },
		...{ seenLessons: [], passedScenarios: [] },
		quiz: { passedAt: null, openAttemptId: null, finished: [] }
	});
});

it('fixes start and revision at the first lesson', async () => {
	const { db, catalogue, learner, lesson, query, read } = await makeLesson();
	expect(await read()).toEqual({ ok: true });
	expect(await findEnrollment(db, learner.id, moduleId)).toMatchObject({
		...{ startedAt: noon, lastActivityAt: noon, revision: catalogue.get(moduleId)?.hash }
	});
	expect(await getLearnerModule(db, query, today)).toMatchObject({
		...{ status: 'started', seenLessons: [lesson] }
	});
});

it('keeps the first time a lesson was seen, and the latest activity', async () => {
	const { db, learner, read } = await makeLesson();
	await read();
	await read({}, minutesLater(5));
	expect(await db.all(sql`select seen_at as at from lesson_progress`)).toEqual([
		{ at: noon.getTime() }
	]);
	expect(await findEnrollment(db, learner.id, moduleId)).toMatchObject({
		...{ startedAt: noon, lastActivityAt: minutesLater(5) }
	});
});

it('counts a lesson once when 200 tabs say so at once', async () => {
	const { db, read } = await makeLesson();
	await Promise.all(Array.from({ length: 200 }, () => read()));
	expect(await db.get(sql`select count(*) as seen from lesson_progress`)).toEqual({ seen: 1 });
});

it('stays with the revision somebody started with', async () => {
	const { db, query, read } = await makeLesson();
	await read();
	const catalogue = await makeNextCatalogue(db);
	const shown = await getLearnerModule(db, { ...query, catalogue }, today);
	expect(shown?.content.locales.nl.intro.summary).not.toBe('Changed.');
	const newcomer = await makeLearner(db, catalogue);
	const theirs = await getLearnerModule(db, { ...query, catalogue, userId: newcomer.id }, today);
	expect(theirs?.content.locales.nl.intro.summary).toBe('Changed.');
});

it('never completes a module by reading alone', async () => {
	const { db, catalogue, learner, read } = await makeLesson();
	for (const { id } of catalogue.get(moduleId)?.module.locales.nl.lessons ?? []) {
		await read({ lesson: id });
	}
	expect((await findEnrollment(db, learner.id, moduleId))?.completedAt).toBeNull();
});

it('knows no unknown lesson, unknown module or module of somebody else', async () => {
	const { db, query, read } = await makeLesson();
	const stranger = await makeUser(db);
	const notFound = { ok: false, reason: 'not-found' };
	expect(await read({ lesson: 'unknown' })).toEqual(notFound);
	expect(await read({ module: 'unknown' })).toEqual(notFound);
	expect(await read({ userId: stranger.id })).toEqual(notFound);
	expect(await getLearnerModule(db, { ...query, userId: stranger.id }, today)).toBeNull();
	expect(await getLearnerModule(db, { ...query, module: 'unknown' }, today)).toBeNull();
	expect(await db.get(sql`select count(*) as seen from lesson_progress`)).toEqual({ seen: 0 });
});

it('lists what somebody was given, with its status on that day', async () => {
	const { db, catalogue, learner, lesson, read } = await makeLesson();
	await read();
	const list = (day: string) => listLearnerModules(db, { catalogue, userId: learner.id }, day);
	expect(await list('2026-12-12')).toMatchObject([{ status: 'started', seenLessons: [lesson] }]);
	expect(await list('2026-12-13')).toMatchObject([{ status: 'overdue', module: moduleId }]);
});

it('shows the newest cycle only', async () => {
	const { db, catalogue, learner, query } = await makeLesson();
	await db.run(sql`update enrollment set is_current = 0`);
	await db.run(sql`
		insert into enrollment (id, user_id, module, cycle, due_on, assigned_at)
		select 'next', user_id, module, 2, '2027-12-12', assigned_at from enrollment where true`);
	expect((await getLearnerModule(db, query, today))?.enrollment.id).toBe('next');
	const list = await listLearnerModules(db, { catalogue, userId: learner.id }, today);
	expect(list.map((row) => row.enrollmentId)).toEqual(['next']);
});
