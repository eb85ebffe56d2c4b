import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeDepartment, makeUser, noon, today } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import {
	changeDepartment,
	countPerDepartment,
	createDepartment,
	departmentSubtree,
	listDepartments,
	managedSubtree
} from './departments.ts';

async function makeTree(db: Db) {
	const practice = await makeDepartment(db, { name: 'Praktijk' });
	const desk = await makeDepartment(db, { name: 'balie', parentId: practice });
	const archive = await makeDepartment(db, { name: 'Archief', parentId: desk });
	const doctors = await makeDepartment(db, { name: 'Artsen', parentId: practice });
	return { practice, desk, archive, doctors };
}

it('lists departments as a tree, siblings by name', async () => {
	const db = await createTestDatabase();
	const { desk } = await makeTree(db);
	await makeUser(db, { departmentId: desk });
	const rows = await listDepartments(db);
	expect(rows.map(({ name, depth }) => [name, depth])).toEqual([
		['Praktijk', 0],
		['Artsen', 1],
		['balie', 1],
		['Archief', 2]
	]);
	expect(await countPerDepartment(db, today)).toEqual(new Map([[desk, 1]]));
});

it('makes a department once when asked twice', async () => {
	const db = await createTestDatabase();
	const desk = { id: 'desk', name: 'Balie' };
	await createDepartment(db, desk, noon);
	await createDepartment(db, desk, noon);
	expect(await listDepartments(db)).toHaveLength(1);
	expect(await db.get(sql`select count(*) as rows from audit_log`)).toEqual({ rows: 1 });
});

it('finds everything below a department, even when parents go round in a circle', async () => {
	const db = await createTestDatabase();
	const { practice, desk, archive } = await makeTree(db);
	const below = (id: string) =>
		db.all(sql`select id from department where id in ${departmentSubtree(id)}`);
	expect(await below(desk)).toHaveLength(2);
	await db.run(sql`update department set parent_id = ${archive} where id = ${practice}`);
	expect(await below(desk)).toHaveLength(4);
});

it('finds everything below the departments of a manager', async () => {
	const db = await createTestDatabase();
	const manager = await makeUser(db);
	const desk = await makeDepartment(db, { managerId: manager.id });
	await makeDepartment(db, { parentId: desk });
	await makeDepartment(db);
	const rows = await db.all(
		sql`select id from department where id in ${managedSubtree(manager.id)}`
	);
	expect(rows).toHaveLength(2);
});

describe('changing a department', () => {
	it('renames, moves and appoints, and is logged once when sent twice', async () => {
		const db = await createTestDatabase();
		const { desk, doctors } = await makeTree(db);
		const { id: managerId } = await makeUser(db, { name: 'Marieke' });
		const change = {
			id: desk,
			name: ' Receptie ',
			parentId: doctors,
			managerId,
			actorId: managerId
		};
		expect(await changeDepartment(db, change, noon)).toEqual({ ok: true });
		expect(await changeDepartment(db, change, noon)).toEqual({ ok: true });
		const row = (await listDepartments(db)).find(({ id }) => id === desk);
		expect(row).toMatchObject({ name: 'Receptie', parentId: doctors, managerName: 'Marieke' });
		expect(
			await db.all(sql`select subject_id as id from audit_log where action = 'department.changed'`)
		).toEqual([{ id: desk }]);
	});

	it('refuses a place below itself, also of two moves at once', async () => {
		const db = await createTestDatabase();
		const { practice, desk, archive, doctors } = await makeTree(db);
		const move = (id: string, parentId: string | null) =>
			changeDepartment(db, { id, name: 'x', parentId, managerId: null, actorId: id }, noon);
		expect(await move(practice, practice)).toEqual({ ok: false, reason: 'circle' });
		expect(await move(practice, archive)).toEqual({ ok: false, reason: 'circle' });
		expect(await move('nowhere', null)).toEqual({ ok: false, reason: 'unknown' });
		expect(await move(desk, 'nowhere')).toEqual({ ok: false, reason: 'unknown' });
		const answers = await Promise.all([move(desk, doctors), move(doctors, desk)]);
		expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
		expect(await listDepartments(db)).toHaveLength(4);
	});
});
