import { sql, type SQL } from 'drizzle-orm';
import { auditOnce, auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { department } from '../db/schema.ts';
import { isInService } from './authority.ts';

export interface DepartmentRow {
	readonly id: string;
	readonly name: string;
	readonly parentId: string | null;
	readonly managerId: string | null;
	readonly managerName: string | null;
	/** 0 for the top of the tree. */
	readonly depth: number;
}

/** Repeating it with the same id changes nothing. */
export async function createDepartment(
	db: Db,
	input: {
		id: string;
		name: string;
		parentId?: string | null;
		managerId?: string | null;
		actorId?: string | null;
	},
	now: Date
): Promise<void> {
	await db.batch([
		db
			.insert(department)
			.values({
				id: input.id,
				name: input.name.trim(),
				parentId: input.parentId ?? null,
				managerId: input.managerId ?? null
			})
			.onConflictDoNothing(),
		auditOnce(
			db,
			{
				actorId: input.actorId ?? null,
				action: 'department.created',
				subjectKind: 'department',
				subjectId: input.id
			},
			sql`1`,
			now
		)
	]);
}

export type DepartmentProblem = 'circle' | 'unknown';

/**
 * Renames a department, moves it or gives it another manager. `circle`: the parent is the
 * department itself or lies below it. The check is part of the write, so that two people who move
 * two departments below each other cannot both succeed.
 */
export async function changeDepartment(
	db: Db,
	input: {
		id: string;
		name: string;
		parentId: string | null;
		managerId: string | null;
		actorId: string;
	},
	now: Date
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: DepartmentProblem }> {
	const { id, parentId, managerId } = input;
	const name = input.name.trim();
	const problem = sql`case
		when not exists (select 1 from department where id = ${id}) then 'unknown'
		when ${parentId} in ${departmentSubtree(id)} then 'circle'
		when ${parentId} is not null and not exists (select 1 from department where id = ${parentId})
			then 'unknown' end`;
	const isDifferent = sql`exists (
		select 1 from department where id = ${id} and (
			name is not ${name} or parent_id is not ${parentId} or manager_id is not ${managerId}
		))`;
	const [answer] = await db.batch([
		db.all<{ reason: DepartmentProblem | null }>(sql`select ${problem} as reason`),
		auditWhere(
			db,
			{
				...{ actorId: input.actorId, action: 'department.changed' },
				...{ subjectKind: 'department', subjectId: id }
			},
			sql`(${problem}) is null and ${isDifferent}`,
			now
		),
		db.run(sql`
			update department set name = ${name}, parent_id = ${parentId}, manager_id = ${managerId}
			where id = ${id} and (${problem}) is null`)
	]);
	const reason = answer[0]?.reason ?? null;
	return reason === null ? { ok: true } : { ok: false, reason };
}

/** The whole tree, parents before children, siblings by name. */
export function listDepartments(db: Db): Promise<DepartmentRow[]> {
	return db.all<DepartmentRow>(sql`
		with recursive tree(id, depth, path) as (
			select id, 0, lower(name) || char(1) || id from department where parent_id is null
			union all
			select d.id, tree.depth + 1, tree.path || char(2) || lower(d.name) || char(1) || d.id
			from department d join tree on d.parent_id = tree.id
			where tree.depth < 20
		)
		select d.id, d.name, d.parent_id as parentId, d.manager_id as managerId,
			m.name as managerName, tree.depth
		from tree join department d on d.id = tree.id left join user m on m.id = d.manager_id
		order by tree.path`);
}

/** One department as its form shows it; null when there is none with this id. */
export async function findDepartment(
	db: Db,
	id: string
): Promise<{
	readonly id: string;
	readonly name: string;
	readonly parentId: string | null;
	/** What the manager signs in with. */
	readonly managerLogin: string | null;
} | null> {
	const [row] = await db.all<{
		id: string;
		name: string;
		parentId: string | null;
		managerLogin: string | null;
	}>(sql`
		select d.id, d.name, d.parent_id as parentId,
			coalesce(m.email, m.personnel_number) as managerLogin
		from department d left join user m on m.id = d.manager_id where d.id = ${id}`);
	return row ?? null;
}

/** People in service per department itself, sub-departments not counted. */
export async function countPerDepartment(
	db: Db,
	today: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await db.all<{ id: string; people: number }>(sql`
		select p.department_id as id, count(*) as people from user p indexed by user_department
		where p.department_id is not null and ${isInService('p', today)}
		group by p.department_id`);
	return new Map(rows.map(({ id, people }) => [id, people]));
}

/** For `… in ${departmentSubtree(id)}`: the department and everything below it. */
export function departmentSubtree(departmentId: string): SQL {
	return subtreeOf(sql`select ${departmentId}`);
}

/** For `… in ${managedSubtree(id)}`: the departments of a manager and everything below them. */
export function managedSubtree(managerId: string): SQL {
	return subtreeOf(sql`select id from department where manager_id = ${managerId}`);
}

/** For `… in ${departmentSubtrees(ids)}`: the departments and everything below them. */
export function departmentSubtrees(departmentIds: readonly string[]): SQL {
	return subtreeOf(sql`select value from json_each(${JSON.stringify(departmentIds)})`);
}

// `union` rather than `union all`: it ends even when somebody makes a circle of parents.
function subtreeOf(roots: SQL): SQL {
	return sql`(
		with recursive subtree(id) as (
			${roots}
			union
			select d.id from department d join subtree on d.parent_id = subtree.id
		)
		select id from subtree)`;
}
