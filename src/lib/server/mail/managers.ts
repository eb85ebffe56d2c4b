import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { isInService } from '../people/authority.ts';

interface Department {
	readonly parentId: string | null;
	/** Null without one, or when that person has left. */
	readonly managerId: string | null;
}

/** Departments by id, with the managers of a day. */
export type DepartmentTree = ReadonlyMap<string, Department>;

export async function readDepartmentTree(db: Db, today: string): Promise<DepartmentTree> {
	const rows = await db.all<Department & { readonly id: string }>(sql`
		select d.id, d.parent_id as parentId, p.id as managerId
		from department d left join user p on p.id = d.manager_id and ${isInService('p', today)}`);
	return new Map(rows.map(({ id, ...department }) => [id, department]));
}

/**
 * Who leads somebody: the manager of their department, or of the nearest one above it. Nobody leads
 * themselves; null when nobody is left.
 */
export function managerOf(
	tree: DepartmentTree,
	person: { readonly id: string; readonly departmentId: string | null }
): string | null {
	// A circle of parents, which only a hand in the database can make, ends too.
	const seen = new Set<string>();
	let at = person.departmentId;
	while (at !== null && !seen.has(at)) {
		seen.add(at);
		const department = tree.get(at);
		const manager = department?.managerId ?? null;
		if (manager !== null && manager !== person.id) return manager;
		at = department?.parentId ?? null;
	}
	return null;
}
