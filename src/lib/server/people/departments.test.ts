import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeDepartment, makeUser, noon } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import {
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
	expect(rows.map(({ name, depth, people }) => [name, depth, people])).toEqual([
		['Praktijk', 0, 0],
		['Artsen', 1, 0],
		['balie', 1, 1],
		['Archief', 2, 0]
	]);
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
