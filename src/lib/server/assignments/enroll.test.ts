import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../assignments/index.ts';
import { listCycles, listMails, makeOffice, today } from '../../../../tests/support/assignments.ts';
import { makeUser } from '../../../../tests/support/factories.ts';
import { assignment } from '../db/assignment-schema.ts';
import { user } from '../db/schema.ts';
import { deactivateEmployee } from '../people/change-employee.ts';

const tomorrow = addDays(today, 1);

describe('an assignment', () => {
	it('gives its module to the department and everything below it, and tells each of them once', async () => {
		const { db, assign, runOn, noor, daan, elif } = await makeOffice();
		await assign();
		expect(await listCycles(db)).toEqual([]);
		await runOn(today);
		const cycles = await listCycles(db);
		expect(cycles.map(({ userId }) => userId).sort()).toEqual([noor.id, daan.id, elif.id].sort());
		expect(cycles[0]).toMatchObject({
			...{ cycle: 1, kind: 'first', dueOn: '2026-12-12', lateAfter: '2026-12-12', isCurrent: 1 }
		});
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual([
			...['assigned', 'assigned', 'assigned']
		]);
	});

	it('does the same when its jobs run twice, or 200 times at once', async () => {
		const { db, assign, runOn } = await makeOffice();
		await assign();
		await Promise.all(Array.from({ length: 200 }, () => runOn(today)));
		await runOn(today);
		await runOn(tomorrow);
		expect(await listCycles(db)).toHaveLength(3);
		expect(await listMails(db)).toHaveLength(3);
	});

	it('waits for its start', async () => {
		const { db, assign, runOn } = await makeOffice();
		await assign({ rule: { startsOn: '2026-12-01' } });
		await runOn('2026-11-30');
		expect(await listCycles(db)).toEqual([]);
		await runOn('2026-12-01');
		expect(await listCycles(db)).toHaveLength(3);
	});

	it('leaves what people have from another one', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ audience: { people: [noor.id] } });
		await runOn(today);
		await assign({ rule: { due: { kind: 'day', on: '2027-01-31' } } });
		await runOn(today);
		const days = (await listCycles(db)).map(({ userId, dueOn }) => [userId === noor.id, dueOn]);
		expect(days.sort()).toEqual([
			...[
				[false, '2027-01-31'],
				[false, '2027-01-31'],
				[true, '2026-12-12']
			]
		]);
	});

	it('is never late when it is optional', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ rule: { isMandatory: false }, audience: { people: [noor.id] } });
		await runOn(today);
		await runOn('2027-06-01');
		expect((await listCycles(db))[0]?.lateAfter).toBeNull();
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual(['assigned']);
	});

	it('has its days of grace behind the due day', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ rule: { graceDays: 5 }, audience: { people: [noor.id] } });
		await runOn(today);
		expect(await listCycles(db)).toMatchObject([{ dueOn: '2026-12-12', lateAfter: '2026-12-17' }]);
	});
});

describe('who comes later', () => {
	it('gets it with days of their own, from their first day in service', async () => {
		const { db, assign, runOn, desk } = await makeOffice();
		await assign();
		await runOn(today);
		const bo = await makeUser(db, { name: 'Bo', departmentId: desk });
		await db.update(user).set({ startsOn: '2026-12-10' }).where(eq(user.id, bo.id));
		await runOn('2026-12-09');
		expect(await listCycles(db, bo.id)).toEqual([]);
		await runOn('2026-12-10');
		expect(await listCycles(db, bo.id)).toMatchObject([{ dueOn: '2026-12-24' }]);
	});

	it('does not get it when the assignment takes no newcomers', async () => {
		const { db, assign, runOn, desk } = await makeOffice();
		await assign({ rule: { takesNewcomers: false } });
		await runOn(today);
		await makeUser(db, { name: 'Bo', departmentId: desk });
		await runOn(tomorrow);
		expect(await listCycles(db)).toHaveLength(3);
	});

	it('gets it on the same day when the jobs run again', async () => {
		const { db, assign, runOn, desk } = await makeOffice();
		await assign();
		await runOn(today);
		const bo = await makeUser(db, { name: 'Bo', departmentId: desk });
		await runOn(today);
		expect(await listCycles(db, bo.id)).toHaveLength(1);
	});
});

describe('who leaves', () => {
	it('loses what is open and keeps what is done; coming back is a new cycle', async () => {
		const { db, assign, runOn, doctors, desk, noor } = await makeOffice();
		await assign();
		await runOn(today);
		await db.update(user).set({ departmentId: doctors }).where(eq(user.id, noor.id));
		await runOn(tomorrow);
		await runOn(tomorrow);
		expect(await listCycles(db, noor.id)).toMatchObject([
			{ isCurrent: 0, withdrawnFor: 'audience', completedAt: null }
		]);
		await db.update(user).set({ departmentId: desk }).where(eq(user.id, noor.id));
		await runOn('2026-12-20');
		expect(await listCycles(db, noor.id)).toMatchObject([
			{ cycle: 1, isCurrent: 0 },
			{ cycle: 2, isCurrent: 1, kind: 'again', dueOn: '2027-01-03' }
		]);
	});

	it('is told nothing more', async () => {
		const { db, assign, runOn, hr, noor } = await makeOffice();
		await assign();
		await runOn(today);
		await deactivateEmployee(db, { id: noor.id, actorId: hr.id }, new Date());
		await runOn('2026-12-12');
		const mails = await listMails(db);
		expect(mails.filter(({ userId }) => userId === noor.id)).toHaveLength(1);
		expect(mails).toHaveLength(5);
	});
});

it('goes on where an interrupted round ended', async () => {
	const { db, assign, runOn, noor, daan, elif } = await makeOffice();
	await assign();
	const [first] = [noor.id, daan.id, elif.id].sort();
	await db.update(assignment).set({ roundCursor: first ?? null });
	await runOn(today);
	expect(await listCycles(db)).toHaveLength(2);
	await runOn(tomorrow);
	expect(await listCycles(db)).toHaveLength(3);
});

it('enrols 10,000 people in steps, each once', async () => {
	const { db, assign, runOn, desk } = await makeOffice();
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
		insert into user (id, email, name, department_id, created_at)
		select 'u' || i, 'u' || i || '@leren.example', 'Persoon ' || i, ${desk}, 0 from n where true`);
	await assign();
	await runOn(today);
	expect(
		await db.get(sql`select count(*) as n, count(distinct user_id) as people from enrollment`)
	).toEqual({ n: 10_003, people: 10_003 });
	expect(await db.get(sql`select round_cursor as cursor, round_on as day from assignment`)).toEqual(
		{
			...{ cursor: null, day: today }
		}
	);
});
