import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeCatalogue, makeUser, noon, today } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { listLearnerModules } from '../enrollments/learner-module.ts';
import { listProgress, summariseProgress } from '../reports/progress.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoId } from './demo-id.ts';
import { listEmployees } from './employees.ts';
import { seedDemo } from './seed-demo.ts';

async function makeDemo(db: Db) {
	const catalogue = await makeCatalogue(db);
	await seedDemo(db, { catalogue, timeZone: 'Europe/Amsterdam' }, noon);
	return catalogue;
}

it('shows every status, and no activity in the future', async () => {
	const db = await createTestDatabase();
	const others = (await makeDemo(db)).size - 1;
	const { counts, mostOverdue } = await summariseProgress(db, {}, today);
	expect(counts).toMatchObject({
		unassigned: 0,
		assigned: 4 + others,
		overdue: 5,
		completed: 10,
		started: 5
	});
	expect(mostOverdue.length).toBeGreaterThan(1);
	const { rows } = await listProgress(db, {}, today);
	expect(rows.filter((row) => (row.lastActivityAt ?? noon) > noon)).toEqual([]);
});

it('keeps grades that follow from the stored answers', async () => {
	const db = await createTestDatabase();
	await makeDemo(db);
	const wrong = await db.all(sql`
		select a.id from quiz_attempt a
		where a.score <> (
			select cast(100 * sum(correct) / count(*) as integer) from quiz_answer where attempt_id = a.id
		) or json_array_length(a.questions) <> (
			select count(*) from quiz_answer where attempt_id = a.id
		)`);
	expect(wrong).toEqual([]);
});

it('completes exactly who met the rule', async () => {
	const db = await createTestDatabase();
	const { settings, locales } = (await makeDemo(db)).get('huisartsenpraktijk')?.module ?? {};
	const wrong = await db.all(sql`
		select e.id from enrollment e
		where (e.completed_at is not null) <> (
			exists (select 1 from quiz_attempt where enrollment_id = e.id and passed)
			and (select count(*) from lesson_progress where enrollment_id = e.id)
				= ${locales?.nl.lessons.length}
			and (select count(*) from exercise_attempt where enrollment_id = e.id and passed)
				= ${settings?.completion.scenarios.length}
		)`);
	expect(wrong).toEqual([]);
});

it('gives the demo employee every module, the surgery’s first', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeDemo(db);
	const list = await listLearnerModules(db, { catalogue, userId: demoId('medewerker') }, today);
	expect(new Set(list.map((item) => item.module))).toEqual(new Set(catalogue.keys()));
	expect(list[0]).toMatchObject({ module: 'huisartsenpraktijk', dueOn: '2026-12-12' });
	const untouched = { status: 'assigned', seenLessons: [] };
	expect(list).toMatchObject(list.map(() => untouched));
});

it('gives every demo account its role, and the manager a department with the employee in it', async () => {
	const db = await createTestDatabase();
	await makeDemo(db);
	const rows = await db.all<{ email: string; roles: string; manages: string | null }>(sql`
		select email, (select group_concat(role, ' ') from user_role where user_id = user.id) as roles,
			(select name from department where manager_id = user.id) as manages
		from user where email in ${demoAccounts.map(({ email }) => email)}`);
	expect(Object.fromEntries(rows.map((row) => [row.email, row.manages ?? row.roles]))).toEqual({
		'medewerker@demo.example': 'employee',
		'hr@demo.example': 'employee hr',
		'trainer@demo.example': 'employee trainer',
		'manager@demo.example': 'Balie & assistenten',
		'auditor@demo.example': 'auditor employee',
		'beheer@demo.example': 'admin employee'
	});
});

it('changes nothing the second time', async () => {
	const db = await createTestDatabase();
	await makeDemo(db);
	const count = () =>
		db.get(sql`select
		(select count(*) from user) as people, (select count(*) from quiz_answer) as answers`);
	const before = await count();
	await makeDemo(db);
	expect(await count()).toEqual(before);
});

it('stays away from a database with people in it', async () => {
	const db = await createTestDatabase();
	await makeUser(db);
	await makeDemo(db);
	expect(await db.get(sql`select count(*) as people from user`)).toEqual({ people: 1 });
});

it('makes people also without the module', async () => {
	const db = await createTestDatabase();
	await seedDemo(db, { catalogue: new Map(), timeZone: 'Europe/Amsterdam' }, noon);
	expect((await summariseProgress(db, {}, today)).counts.unassigned).toBe(24);
});

it('logs its history in the order of time', async () => {
	const db = await createTestDatabase();
	await makeDemo(db);
	const rows = await db.all<{ action: string; at: number }>(
		sql`select action, at from audit_log order by id`
	);
	expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((a, b) => a - b));
	const count = (action: string) => rows.filter((row) => row.action === action).length;
	const { counts } = await summariseProgress(db, {}, today);
	expect(count('enrollment.completed')).toBe(counts.completed);
	expect(count('quiz.finished')).toBeGreaterThanOrEqual(counts.completed);
	expect(count('assignment.created')).toBeGreaterThan(0);
});

it('can be searched by name, accents or not', async () => {
	const db = await createTestDatabase();
	await makeDemo(db);
	const query = { show: 'employed', search: 'yildiz' } as const;
	expect((await listEmployees(db, query, today)).rows).toMatchObject([{ name: 'Elif Yıldız' }]);
});
