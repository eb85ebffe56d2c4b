import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeCatalogue,
	makeDepartment,
	makeLearner,
	makeUser,
	today
} from '../../../../tests/support/factories.ts';
import { listTeam } from './team.ts';

it('shows the manager of a department everybody in it and below it, and nobody else', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const manager = await makeUser(db, { name: 'Marieke' });
	const desk = await makeDepartment(db, { name: 'Balie', managerId: manager.id });
	const archive = await makeDepartment(db, { name: 'Archief', parentId: desk });
	const doctors = await makeDepartment(db, { name: 'Artsen' });
	await makeLearner(db, catalogue, { name: 'Aya', departmentId: desk });
	await makeUser(db, { name: 'Daan', departmentId: archive });
	await makeLearner(db, catalogue, { name: 'Priya', departmentId: doctors });
	const { rows } = await listTeam(db, { managerId: manager.id }, today);
	expect(rows.map((row) => [row.name, row.department, row.status, row.dueOn])).toEqual([
		['Aya', 'Balie', 'assigned', '2026-12-12'],
		['Daan', 'Archief', 'unassigned', null]
	]);
	expect(rows[0]).not.toHaveProperty('score');
});

it('shows nobody to somebody who manages nothing', async () => {
	const db = await createTestDatabase();
	const catalogue = await makeCatalogue(db);
	const departmentId = await makeDepartment(db);
	const learner = await makeLearner(db, catalogue, { departmentId });
	expect((await listTeam(db, { managerId: learner.id }, today)).rows).toEqual([]);
});

it('pages by name', async () => {
	const db = await createTestDatabase();
	const manager = await makeUser(db);
	const departmentId = await makeDepartment(db, { managerId: manager.id });
	for (const name of ['Aya', 'Daan', 'Mei']) await makeUser(db, { name, departmentId });
	const query = { managerId: manager.id, limit: 2 };
	const first = await listTeam(db, query, today);
	const second = await listTeam(db, { ...query, cursor: first.nextCursor }, today);
	expect([...first.rows, ...second.rows].map((row) => row.name)).toEqual(['Aya', 'Daan', 'Mei']);
	expect(second.nextCursor).toBeNull();
});
