import { setTimeout } from 'node:timers/promises';
import type { Db } from '../src/lib/server/db/client.ts';
import { createDepartment, listDepartments } from '../src/lib/server/people/departments.ts';
import {
	countEmployees,
	listEmployees,
	type EmployeeQuery
} from '../src/lib/server/people/employees.ts';

export const departmentCount = 400;
export const today = '2026-11-21';
export const now = new Date('2026-11-21T11:00:00Z');

/** Twenty departments with nineteen below each. */
export async function makeDepartments(db: Db): Promise<void> {
	for (let number = 0; number < departmentCount; number += 1) {
		const isTop = number < departmentCount / 20;
		await createDepartment(
			db,
			{
				...{ id: `d${number}`, name: `Afdeling ${number}` },
				parentId: isTop ? null : `d${number % (departmentCount / 20)}`
			},
			now
		);
	}
}

/** What the page of employees asks of the database. */
export async function openPage(db: Db, query: EmployeeQuery): Promise<number> {
	const before = performance.now();
	await Promise.all([
		listEmployees(db, query, today),
		listDepartments(db),
		...(query.search === undefined
			? [
					countEmployees(db, query, today),
					countEmployees(db, { ...query, show: 'no-access' }, today)
				]
			: [])
	]);
	return performance.now() - before;
}

/** Opens the page ten times a second until `work` is over; the wait for the busy process counts. */
export async function openPagesDuring(db: Db, work: Promise<unknown>): Promise<readonly number[]> {
	const taken: number[] = [];
	let isOver = false;
	const end = () => (isOver = true);
	work.then(end, end);
	const isRunning = () => !isOver;
	while (isRunning()) {
		const due = performance.now() + 100;
		await setTimeout(100);
		await openPage(db, { show: 'employed' });
		taken.push(performance.now() - due);
	}
	return taken.sort((a, b) => a - b);
}
