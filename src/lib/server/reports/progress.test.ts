import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { enrollmentStatus } from '../../assignments/index.ts';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeLearner,
	makeUser,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { listProgress, summariseProgress, type ProgressRow } from './progress.ts';

/** Facts straight into the tables: the reports only read. */
async function setFacts(
	db: Db,
	userId: string,
	facts: { dueOn: string; startedAt: Date | null; completedAt: Date | null; score?: number }
) {
	await db.run(sql`
		update enrollment set due_on = ${facts.dueOn}, late_after = ${facts.dueOn},
			started_at = ${facts.startedAt?.getTime() ?? null},
			completed_at = ${facts.completedAt?.getTime() ?? null}, score = ${facts.score ?? null}
		where user_id = ${userId}`);
}

async function makePractice() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const practice = await makeDepartment(db, { name: 'Praktijk' });
	const desk = await makeDepartment(db, { name: 'Balie', parentId: practice });
	const doctors = await makeDepartment(db, { name: 'Artsen', parentId: practice });
	const aya = await makeLearner(db, catalogue, { name: 'Aya', departmentId: desk });
	const daan = await makeLearner(db, catalogue, { name: 'Daan', departmentId: desk });
	const fatima = await makeLearner(db, catalogue, { name: 'Fatima', departmentId: doctors });
	const mei = await makeLearner(db, catalogue, { name: 'Mei', departmentId: doctors });
	await makeUser(db, { name: 'Noor', departmentId: desk });
	await makeUser(db, { name: 'Auditor van buiten', roles: ['auditor'] });
	const past = '2026-11-20';
	await setFacts(db, daan.id, { dueOn: past, startedAt: noon, completedAt: null });
	await setFacts(db, fatima.id, { dueOn: past, startedAt: noon, completedAt: noon, score: 90 });
	await setFacts(db, mei.id, { dueOn: today, startedAt: noon, completedAt: null });
	return { db, catalogue, practice, desk, doctors, aya, daan };
}

const names = (rows: readonly ProgressRow[]) => rows.map((row) => row.name);

it('has a row for every employee, those with nothing assigned included, by name', async () => {
	const { db } = await makePractice();
	const { rows, nextCursor } = await listProgress(db, {}, today);
	expect(rows.map((row) => [row.name, row.department, row.status])).toEqual([
		['Aya', 'Balie', 'assigned'],
		['Daan', 'Balie', 'overdue'],
		['Fatima', 'Artsen', 'completed'],
		['Mei', 'Artsen', 'started'],
		['Noor', 'Balie', 'unassigned']
	]);
	expect(nextCursor).toBeNull();
});

it('tells assigned, started, completed, score and attempts', async () => {
	const { db, catalogue, daan } = await makePractice();
	await db.run(sql`
		insert into quiz_attempt (id, enrollment_id, revision, seed, questions, started_at, finished_at, score, passed)
		select value, e.id, ${catalogue.get(moduleId)?.hash}, 1, '[]', 0, 1, 40 + 10 * value, 0
		from enrollment e, json_each('[1,2]') where e.user_id = ${daan.id}`);
	const { rows } = await listProgress(db, {}, today);
	expect(rows.find((row) => row.name === 'Fatima')).toMatchObject({
		...{ module: moduleId, assignedAt: noon, startedAt: noon, completedAt: noon },
		...{ score: 90, attempts: 0, dueOn: '2026-11-20' }
	});
	expect(rows.find((row) => row.name === 'Daan')).toMatchObject({ score: 60, attempts: 2 });
	expect(rows.find((row) => row.name === 'Noor')).toMatchObject({
		...{ module: null, enrollmentId: null, assignedAt: null, score: null, attempts: 0 }
	});
});

it('does not show deactivated people', async () => {
	const { db, daan } = await makePractice();
	await db.run(sql`update user set deactivated_at = 1 where id = ${daan.id}`);
	expect(names((await listProgress(db, {}, today)).rows)).not.toContain('Daan');
	expect((await summariseProgress(db, {}, today)).counts.overdue).toBe(0);
});

it('shows the newest cycle of a module only', async () => {
	const { db, daan } = await makePractice();
	await db.run(sql`update enrollment set is_current = 0 where user_id = ${daan.id}`);
	await db.run(sql`
		insert into enrollment (id, user_id, module, cycle, due_on, assigned_at)
		select 'next', user_id, module, 2, '2027-12-12', 0 from enrollment where user_id = ${daan.id}`);
	const { rows } = await listProgress(db, { search: 'Daan' }, today);
	expect(rows.map((row) => [row.enrollmentId, row.status])).toEqual([['next', 'assigned']]);
});

describe('filters', () => {
	it('by department with everything below it', async () => {
		const { db, practice, doctors } = await makePractice();
		const filter = (departmentId: string) => listProgress(db, { departmentId }, today);
		expect(names((await filter(doctors)).rows)).toEqual(['Fatima', 'Mei']);
		expect((await filter(practice)).rows).toHaveLength(5);
		expect((await filter('unknown')).rows).toEqual([]);
	});

	it('by status, on that day', async () => {
		const { db } = await makePractice();
		const { rows } = await listProgress(db, { status: 'overdue' }, '2026-11-22');
		expect(names(rows)).toEqual(['Daan', 'Mei']);
	});

	it('by name, taken as text', async () => {
		const { db } = await makePractice();
		expect(names((await listProgress(db, { search: 'aya' }, today)).rows)).toEqual(['Aya']);
		expect((await listProgress(db, { search: '_' }, today)).rows).toEqual([]);
	});

	it('by module', async () => {
		const { db } = await makePractice();
		expect((await listProgress(db, { module: moduleId }, today)).rows).toHaveLength(4);
	});
});

it('pages without losing or repeating namesakes', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	for (let person = 0; person < 4; person += 1) await makeUser(db, { name: 'Noor' });
	for (let person = 0; person < 3; person += 1) await makeLearner(db, catalogue, { name: 'Noor' });
	const seen: string[] = [];
	let cursor: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof listProgress>> = await listProgress(
			db,
			{ cursor, limit: 2 },
			today
		);
		seen.push(...page.rows.map((row) => row.userId));
		cursor = page.nextCursor;
	} while (cursor !== null);
	expect(seen).toHaveLength(7);
	expect(new Set(seen).size).toBe(7);
});

it('derives the same status as the rule in code, for every combination of facts', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const learner = await makeLearner(db, catalogue);
	const instants = [null, noon];
	for (const dueOn of ['2026-11-20', '2026-11-21', '2026-11-22']) {
		for (const startedAt of instants) {
			for (const completedAt of instants) {
				const facts = { dueOn, startedAt, completedAt };
				await setFacts(db, learner.id, facts);
				const { rows } = await listProgress(db, {}, today);
				expect(rows[0]?.status).toBe(enrollmentStatus({ ...facts, lateAfter: dueOn }, today));
			}
		}
	}
});

it('adds the list up, and names the departments with most overdue people', async () => {
	const { db, aya, doctors } = await makePractice();
	await setFacts(db, aya.id, { dueOn: '2026-11-01', startedAt: null, completedAt: null });
	const summary = await summariseProgress(db, {}, '2026-11-22');
	expect(summary.counts).toEqual({
		...{ unassigned: 1, assigned: 0, started: 0, overdue: 3, completed: 1 }
	});
	expect(summary.mostOverdue.map((row) => [row.department, row.overdue])).toEqual([
		['Balie', 2],
		['Artsen', 1]
	]);
	const ofDoctors = await summariseProgress(db, { departmentId: doctors }, '2026-11-22');
	expect(ofDoctors.counts).toMatchObject({ overdue: 1, completed: 1, unassigned: 0 });
});

it('finds and counts who stands far down a long list', async () => {
	const db = await createTestDatabase();
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
		insert into user (id, email, name, password_hash, is_demo, created_at)
		select 'u' || i, 'u' || i || '@leren.example', printf('Persoon %04d', i), 'x', 0, 0 from n where true`);
	await db.run(sql`insert into user_role select id, 'employee' from user where true`);
	await db.run(sql`
		insert into enrollment (id, user_id, module, cycle, due_on, late_after, assigned_at)
		select 'e' || id, id, ${moduleId}, 1, '2026-12-12', iif(id in ('u7', 'u4990'), '2026-11-01', '2026-12-12'), 0
		from user where true`);
	const { rows, nextCursor } = await listProgress(db, { status: 'overdue' }, today);
	expect(rows.map(({ userId }) => userId)).toEqual(['u7', 'u4990']);
	expect(nextCursor).toBeNull();
	const { counts } = await summariseProgress(db, {}, today);
	expect(counts).toMatchObject({ overdue: 2, assigned: 4998 });
});
