import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeUser,
	minutesLater,
	moduleId,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { user } from '../db/schema.ts';
import { assignModule, countAudience, type AssignInput } from './assign.ts';

/** Two people at the desk, one in its archive, one doctor. */
async function makePractice() {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const desk = await makeDepartment(db);
	const archive = await makeDepartment(db, { parentId: desk });
	const doctors = await makeDepartment(db);
	const hr = await makeUser(db, { departmentId: doctors, roles: ['employee', 'hr'] });
	const first = await makeUser(db, { departmentId: desk });
	const second = await makeUser(db, { departmentId: desk });
	await makeUser(db, { departmentId: archive });
	const assign = (change: Partial<AssignInput> = {}, now = noon) =>
		assignModule(
			db,
			{
				...{ id: crypto.randomUUID(), catalogue, module: moduleId, actorId: hr.id, today },
				...{ audience: { kind: 'department', departmentId: desk }, dueOn: '2026-12-12' },
				...change
			},
			now
		);
	return { db, desk, hr, first, second, assign };
}

it('gives the module to a department and everything below it, with an audit row', async () => {
	const { db, hr, assign } = await makePractice();
	expect(await assign()).toEqual({ ok: true, enrolled: 3, already: 0 });
	const rows = await db.all(sql`select distinct due_on, cycle, started_at from enrollment`);
	expect(rows).toEqual([{ due_on: '2026-12-12', cycle: 1, started_at: null }]);
	expect(
		await db.all(sql`select actor_id, details from audit_log where action = 'module.assigned'`)
	).toEqual([
		{
			actor_id: hr.id,
			details: `{"module":"${moduleId}","dueOn":"2026-12-12","audience":"department"}`
		}
	]);
});

it('gives every enrolment an id that looks like any other', async () => {
	const { db, assign } = await makePractice();
	await assign();
	const rows = await db.all<{ id: string }>(sql`select id from enrollment`);
	expect(
		rows.filter(
			({ id }) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u.test(id)
		)
	).toEqual([]);
});

it('gives the same answer when the form is sent twice', async () => {
	const { db, assign } = await makePractice();
	const id = crypto.randomUUID();
	const answers = [await assign({ id }), await assign({ id }, minutesLater(1))];
	expect(answers[1]).toEqual(answers[0]);
	const counts = await db.get(sql`select
		(select count(*) from assignment) as assignments,
		(select count(*) from enrollment) as enrolments,
		(select count(*) from audit_log where action = 'module.assigned') as rows`);
	expect(counts).toEqual({ assignments: 1, enrolments: 3, rows: 1 });
});

it('enrols each person once when 200 assignments come at once', async () => {
	const { db, assign } = await makePractice();
	const results = await Promise.all(Array.from({ length: 200 }, () => assign()));
	const enrolled = results.map((result) => (result.ok ? result.enrolled : 0));
	expect(enrolled.reduce((sum, count) => sum + count, 0)).toBe(3);
	expect(await db.get(sql`select count(*) as count from enrollment`)).toEqual({ count: 3 });
});

it('leaves the due day of people who have the module already', async () => {
	const { db, first, assign } = await makePractice();
	const audience = { kind: 'user', userId: first.id } as const;
	expect(await assign({ audience })).toEqual({ ok: true, enrolled: 1, already: 0 });
	expect(await assign({ dueOn: '2027-01-31' })).toEqual({ ok: true, enrolled: 2, already: 1 });
	const due = await db.get(sql`select due_on from enrollment where user_id = ${first.id}`);
	expect(due).toEqual({ due_on: '2026-12-12' });
});

it('enrols nobody new when another form comes with the id of an earlier one', async () => {
	const { db, assign } = await makePractice();
	const id = crypto.randomUUID();
	await assign({ id });
	await makeUser(db);
	await assign({ id, dueOn: '2027-01-31' });
	const rows = await db.all(sql`select distinct due_on from enrollment`);
	expect(rows).toEqual([{ due_on: '2026-12-12' }]);
});

it('passes deactivated people by', async () => {
	const { db, second, assign } = await makePractice();
	await db.update(user).set({ deactivatedAt: noon }).where(eq(user.id, second.id));
	expect(await assign()).toMatchObject({ enrolled: 2 });
	const audience = { kind: 'user', userId: second.id } as const;
	expect(await assign({ audience })).toEqual({ ok: false, reason: 'unknown-audience' });
});

it.each([
	['unknown-module', { module: 'unknown' }],
	['unknown-audience', { audience: { kind: 'department', departmentId: 'unknown' } }],
	['unknown-audience', { audience: { kind: 'user', userId: 'unknown' } }],
	['past-day', { dueOn: '2026-11-20' }],
	['bad-day', { dueOn: '2026-02-30' }],
	['bad-day', { dueOn: '' }]
] as const)('refuses with %s: %j', async (reason, change) => {
	const { db, assign } = await makePractice();
	expect(await assign(change)).toEqual({ ok: false, reason });
	expect(await db.get(sql`select count(*) as count from assignment`)).toEqual({ count: 0 });
});

it('takes today as a due day', async () => {
	const { assign } = await makePractice();
	expect(await assign({ dueOn: today })).toMatchObject({ ok: true });
});

it('counts whom an assignment would reach', async () => {
	const { db, desk, first, assign } = await makePractice();
	await assign({ audience: { kind: 'user', userId: first.id } });
	const audience = { kind: 'department', departmentId: desk } as const;
	expect(await countAudience(db, { module: moduleId, audience, today })).toEqual({
		...{ people: 3, already: 1 }
	});
});

it('assigns to 10,000 people in well under two seconds', async () => {
	const { db, desk, assign } = await makePractice();
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
		insert into user (id, email, name, password_hash, department_id, is_demo, created_at)
		select 'u' || i, 'u' || i || '@leren.example', 'Persoon ' || i, 'x', ${desk}, 0, 0
		from n where true`);
	const start = performance.now();
	expect(await assign()).toMatchObject({ enrolled: 10_003 });
	expect(performance.now() - start).toBeLessThan(2000);
});
