import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeDepartment,
	makeUser,
	minutesLater,
	noon,
	today
} from '../../../../tests/support/factories.ts';
import { createSession, validateSession } from '../auth/session.ts';
import type { Db } from '../db/client.ts';
import {
	changeEmployee,
	deactivateEmployee,
	reactivateEmployee,
	type EmployeeChange
} from './change-employee.ts';
import { countEmployees, findEmployee, listEmployees, type EmployeeQuery } from './employees.ts';

const policy = { sessionDays: 14, isDemo: false, timeZone: 'Europe/Amsterdam' };
const employed = { show: 'employed' } as const;

async function namesOf(db: Db, query: EmployeeQuery): Promise<string[]> {
	const { rows } = await listEmployees(db, query, today);
	expect(await countEmployees(db, query, today)).toBe(rows.length);
	return rows.map(({ name }) => name);
}

describe('the list', () => {
	it('pages by name without losing namesakes', async () => {
		const db = await createTestDatabase();
		for (const name of ['Daan', 'Noor', 'Noor', 'Noor', 'Aya']) await makeUser(db, { name });
		const names: string[] = [];
		let cursor: string | null = null;
		do {
			const page: Awaited<ReturnType<typeof listEmployees>> = await listEmployees(
				db,
				{ ...employed, cursor, limit: 2 },
				today
			);
			names.push(...page.rows.map((row) => row.name));
			cursor = page.nextCursor;
		} while (cursor !== null);
		expect(names).toEqual(['Aya', 'Daan', 'Noor', 'Noor', 'Noor']);
	});

	it('takes what is searched for as text, whatever its capitals and accents', async () => {
		const db = await createTestDatabase();
		await makeUser(db, { name: 'Elif Yıldız 100%' });
		await makeUser(db, { name: 'Daan', email: 'd.vermeulen@leren.example' });
		expect(await namesOf(db, { ...employed, search: 'YILDIZ' })).toEqual(['Elif Yıldız 100%']);
		expect(await namesOf(db, { ...employed, search: '%' })).toEqual(['Elif Yıldız 100%']);
		expect(await namesOf(db, { ...employed, search: 'vermeulen@' })).toEqual(['Daan']);
		expect(await namesOf(db, { ...employed, search: "'; drop table user" })).toEqual([]);
	});

	it('filters by department with what lies below it, by access and by having left', async () => {
		const db = await createTestDatabase();
		const practice = await makeDepartment(db);
		const desk = await makeDepartment(db, { parentId: practice });
		await makeUser(db, { name: 'Aya', departmentId: desk });
		const { id: ben } = await makeUser(db, { name: 'Ben', departmentId: practice });
		const { id: cor } = await makeUser(db, { name: 'Cor' });
		const { id: dik } = await makeUser(db, { name: 'Dik' });
		await db.run(sql`update user set password_hash = null where id in (${ben}, ${cor})`);
		await db.run(sql`update user set ends_on = '2026-11-20' where id = ${cor}`);
		await db.run(sql`update user set ends_on = ${today} where id = ${dik}`);
		expect(await namesOf(db, employed)).toEqual(['Aya', 'Ben', 'Dik']);
		expect(await namesOf(db, { ...employed, departmentId: practice })).toEqual(['Aya', 'Ben']);
		expect(await namesOf(db, { show: 'no-access' })).toEqual(['Ben']);
		expect(await namesOf(db, { show: 'left' })).toEqual(['Cor']);
	});
});

async function makeOffice() {
	const db = await createTestDatabase();
	const hr = await makeUser(db, { name: 'Ingrid', roles: ['employee', 'hr'] });
	const admin = await makeUser(db, { name: 'Winston', roles: ['employee', 'admin'] });
	const noor = await makeUser(db, { name: 'Noor', email: 'noor@leren.example' });
	const change = (changed: Partial<EmployeeChange> = {}, fields: object = {}) =>
		changeEmployee(
			db,
			{
				...{ id: noor.id, actorId: hr.id, departmentId: null },
				fields: {
					...{ name: 'Noor', email: 'noor@leren.example', personnelNumber: null, language: 'nl' },
					...{ startsOn: null, endsOn: null, jobRoles: [] },
					...fields
				},
				...changed
			},
			noon
		);
	const log = () =>
		db.all<{ fields: string }>(
			sql`select details ->> 'fields' as fields from audit_log where action = 'user.changed'`
		);
	return { db, hr, admin, noor, change, log };
}

describe('changing somebody', () => {
	it('keeps every field and logs once which ones, not what was in them', async () => {
		const { db, noor, change, log } = await makeOffice();
		const departmentId = await makeDepartment(db, { name: 'Balie' });
		const fields = {
			...{ name: 'Noor El Demo', personnelNumber: 'AB-17', language: 'en' as const },
			...{ startsOn: '2026-01-01', jobRoles: ['Planner', 'Balie'] }
		};
		expect(await change({ departmentId }, fields)).toEqual({ ok: true });
		expect(await change({ departmentId }, fields)).toEqual({ ok: true });
		const found = await findEmployee(db, { id: noor.id, viewerId: noor.id }, noon);
		expect(found).toMatchObject({ ...fields, jobRoles: ['Balie', 'Planner'], department: 'Balie' });
		expect(await log()).toEqual([
			{ fields: 'name personnel_number language starts_on department_id job_roles' }
		]);
		expect(await namesOf(db, { ...employed, search: 'ab-17' })).toEqual(['Noor El Demo']);
	});

	it('gives one of 200 people at once a number that all of them ask for', async () => {
		const { db, hr, change } = await makeOffice();
		const people = await Promise.all(Array.from({ length: 200 }, () => makeUser(db)));
		const answers = await Promise.all(
			people.map(({ id, email }) =>
				change({ id, actorId: hr.id }, { email, personnelNumber: 'AB-17' })
			)
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'number-taken' });
	});

	it('refuses an address of somebody else, changing nothing', async () => {
		const { admin, change, log } = await makeOffice();
		expect(await change({}, { name: 'Anders', email: admin.email })).toEqual({
			...{ ok: false, reason: 'email-taken' }
		});
		expect(await change({ departmentId: 'nowhere' })).toMatchObject({
			reason: 'unknown-department'
		});
		expect(await log()).toEqual([]);
	});

	it('lets HR change nobody who can do more than HR', async () => {
		const { hr, admin, noor, change } = await makeOffice();
		const refused = { ok: false, reason: 'not-allowed' };
		expect(await change({ id: admin.id }, { email: 'mine@leren.example' })).toEqual(refused);
		expect(await change({ id: hr.id, actorId: noor.id }, { email: hr.email })).toEqual(refused);
		expect(await change({ id: hr.id, actorId: admin.id }, { email: hr.email })).toEqual({
			ok: true
		});
	});
});

describe('a leaver', () => {
	it('loses sessions, access and open codes, once, and keeps evidence', async () => {
		const { db, hr, noor } = await makeOffice();
		const token = await createSession(db, noor.id, noon);
		await db.run(sql`
			insert into enrollment (id, user_id, module, due_on, assigned_at, completed_at)
			values ('e', ${noor.id}, 'm', ${today}, 0, 0)`);
		const leave = () => deactivateEmployee(db, { id: noor.id, actorId: hr.id }, noon);
		expect(await leave()).toEqual({ ok: true });
		expect(await leave()).toEqual({ ok: true });
		expect(await validateSession(db, { token, policy }, noon)).toBeNull();
		expect(await namesOf(db, { show: 'left' })).toEqual(['Noor']);
		expect(await db.get(sql`select count(*) as n from enrollment`)).toEqual({ n: 1 });
		expect(
			await db.get(sql`select count(*) as n from audit_log where action = 'user.deactivated'`)
		).toEqual({ n: 1 });
		const back = () => reactivateEmployee(db, { id: noor.id, actorId: hr.id }, noon);
		expect(await back()).toEqual({ ok: true });
		expect(await back()).toEqual({ ok: true });
		expect(await namesOf(db, { show: 'left' })).toEqual([]);
		expect(
			await db.get(sql`select count(*) as n from audit_log where action = 'user.reactivated'`)
		).toEqual({ n: 1 });
	});

	it('is in service through the last day and out of it at midnight in the organisation’s zone', async () => {
		const { db, noor, change } = await makeOffice();
		expect(await change({}, { endsOn: today })).toEqual({ ok: true });
		const token = await createSession(db, noor.id, noon);
		const at = (instant: string) => validateSession(db, { token, policy }, new Date(instant));
		expect(await at('2026-11-21T22:59:59Z')).not.toBeNull();
		expect(await at('2026-11-21T23:00:00Z')).toBeNull();
	});

	it('is never the last who can administer, also when two go at once', async () => {
		const { db, admin } = await makeOffice();
		const leave = (id: string) => deactivateEmployee(db, { id, actorId: admin.id }, noon);
		expect(await leave(admin.id)).toEqual({ ok: false, reason: 'last-admin' });
		const second = await makeUser(db, { roles: ['employee', 'admin'] });
		const answers = await Promise.all([leave(admin.id), leave(second.id)]);
		expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
	});

	it('is nobody whom HR may not manage', async () => {
		const { db, hr, admin } = await makeOffice();
		const token = await createSession(db, admin.id, noon);
		await makeUser(db, { roles: ['admin'] });
		const refused = { ok: false, reason: 'not-allowed' };
		const input = { id: admin.id, actorId: hr.id };
		expect(await deactivateEmployee(db, input, noon)).toEqual(refused);
		expect(await reactivateEmployee(db, input, noon)).toEqual(refused);
		expect(await validateSession(db, { token, policy }, minutesLater(1))).not.toBeNull();
	});
});
