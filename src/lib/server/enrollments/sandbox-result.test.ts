import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { drillKey, exerciseKey, type SandboxResult } from '../../scenarios/index.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeLearner,
	makeNextCatalogue,
	makeUser,
	minutesLater,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { getLearnerModule, listLearnerModules } from './learner-module.ts';
import { recordSandboxResult } from './sandbox-result.ts';

async function makeExercise() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const departmentId = await makeDepartment(db);
	const learner = await makeLearner(db, catalogue, { departmentId });
	const revision = catalogue.get(moduleId);
	const scenario = revision?.module.locales.nl.scenarios[0]?.id ?? '';
	const query = { catalogue, userId: learner.id, module: moduleId };
	const result: SandboxResult = {
		...{ id: crypto.randomUUID(), scenario, revision: revision?.hash ?? '' },
		...{ passed: true, seconds: 90, leaks: { bsn: 1, person: 2 } }
	};
	const record = (change: Partial<SandboxResult> = {}, who: object = {}, now = noon) =>
		recordSandboxResult(db, { ...query, ...who, today, result: { ...result, ...change } }, now);
	const tally = () =>
		db.all(
			sql`select department_id, month, day_bucket, entity, count from leak_tally order by entity`
		);
	return { db, departmentId, learner, scenario, query, record, tally };
}

it('keeps that it was passed, and what leaked without the person', async () => {
	const { db, departmentId, scenario, query, record, tally } = await makeExercise();
	expect(await record()).toEqual({ ok: true });
	expect((await getLearnerModule(db, query, today))?.passedScenarios).toEqual([scenario]);
	const list = await listLearnerModules(db, query, today);
	expect(list.map((row) => row.passedScenarios)).toEqual([[scenario]]);
	const shared = { department_id: departmentId, month: '2026-11', day_bucket: 0 };
	expect(await tally()).toEqual([
		{ ...shared, entity: 'bsn', count: 1 },
		{ ...shared, entity: 'person', count: 2 }
	]);
});

it('counts a result once when it is sent twice', async () => {
	const { db, record, tally } = await makeExercise();
	await record();
	const first = await tally();
	await record({}, {}, minutesLater(5));
	expect(await tally()).toEqual(first);
	expect(await db.all(sql`select finished_at as at, is_tallied from exercise_attempt`)).toEqual([
		{ at: noon.getTime(), is_tallied: 1 }
	]);
});

it('counts each of 200 results at once, and each twice-sent one once', async () => {
	const { record, tally } = await makeExercise();
	const ids = Array.from({ length: 100 }, () => crypto.randomUUID());
	await Promise.all([...ids, ...ids].map((id) => record({ id })));
	expect(await tally()).toMatchObject([{ count: 100 }, { count: 200 }]);
});

it('does not take a failed run for a passed one', async () => {
	const { db, query, record } = await makeExercise();
	await record({ passed: false });
	expect((await getLearnerModule(db, query, today))?.passedScenarios).toEqual([]);
});

it('keeps no tally when nothing leaked', async () => {
	const { record, tally } = await makeExercise();
	expect(await record({ leaks: {} })).toEqual({ ok: true });
	expect(await tally()).toEqual([]);
});

it('counts people without a department together', async () => {
	const { db, query, record, tally } = await makeExercise();
	const loner = await makeLearner(db, query.catalogue);
	await record({}, { userId: loner.id });
	await record({ id: crypto.randomUUID() }, { userId: loner.id });
	expect(await tally()).toMatchObject([
		{ department_id: '', count: 2 },
		{ department_id: '', count: 4 }
	]);
});

it.each([
	[2, 0],
	[3, 3],
	[30, 21],
	[90, 90],
	[400, 150]
])('puts day %i in bucket %i', async (days, bucket) => {
	const { record, tally } = await makeExercise();
	await record({ leaks: {} });
	await record({ id: crypto.randomUUID(), leaks: { bsn: 1 } }, {}, minutesLater(days * 1440));
	expect(await tally()).toMatchObject([{ day_bucket: bucket }]);
});

it('ignores an id that belongs to the run of somebody else', async () => {
	const { db, query, record, tally } = await makeExercise();
	await record({ passed: false });
	const first = await tally();
	const other = await makeLearner(db, query.catalogue);
	await record({ passed: true }, { userId: other.id });
	expect(await tally()).toEqual(first);
	const theirs = await getLearnerModule(db, { ...query, userId: other.id }, today);
	expect(theirs?.passedScenarios).toEqual([]);
});

it('takes the work of a tab that was opened before the module changed', async () => {
	const { db, scenario, query, record } = await makeExercise();
	const catalogue = await makeNextCatalogue(db);
	expect(await record({}, { catalogue })).toEqual({ ok: true });
	const shown = await getLearnerModule(db, { ...query, catalogue }, today);
	expect(shown?.passedScenarios).toEqual([scenario]);
});

it('keeps drills and exercises without a chat under the names of their files', async () => {
	const { db, query, record } = await makeExercise();
	const { drills, exercises } = query.catalogue.get(moduleId)?.module.locales.nl ?? {};
	const keys = [
		...(drills ?? []).map(({ id }) => drillKey(id)),
		...(exercises ?? []).map(({ id }) => exerciseKey(id))
	];
	for (const scenario of keys) {
		expect(await record({ id: crypto.randomUUID(), scenario })).toEqual({ ok: true });
	}
	const shown = await getLearnerModule(db, query, today);
	expect([keys.length > 1, shown?.passedScenarios.toSorted()]).toEqual([true, keys.toSorted()]);
});

it('refuses unknown scenarios and revisions, and modules of others', async () => {
	const { db, record, tally } = await makeExercise();
	const stranger = await makeUser(db);
	expect(await record({ scenario: 'unknown' })).toMatchObject({ reason: 'unknown-scenario' });
	expect(await record({ revision: 'f00' })).toMatchObject({ reason: 'unknown-revision' });
	expect(await record({}, { userId: stranger.id })).toMatchObject({ reason: 'not-found' });
	expect(await record({}, { module: 'unknown' })).toMatchObject({ reason: 'not-found' });
	expect(await tally()).toEqual([]);
	expect(await db.get(sql`select count(*) as rows from exercise_attempt`)).toEqual({ rows: 0 });
});
