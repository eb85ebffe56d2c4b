import { sql, type SQL } from 'drizzle-orm';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { department } from '../db/schema.ts';

export interface DepartmentRow {
	readonly id: string;
	readonly name: string;
	readonly parentId: string | null;
	readonly managerId: string | null;
	readonly managerName: string | null;
	/** 0 for the top of the tree. */
	readonly depth: number;
	/** Active people in the department itself, sub-departments not counted. */
	readonly people: number;
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
			m.name as managerName, tree.depth,
			(select count(*) from user u
				where u.department_id = d.id and u.deactivated_at is null) as people
		from tree join department d on d.id = tree.id left join user m on m.id = d.manager_id
		order by tree.path`);
}

/** For `… in ${departmentSubtree(id)}`: the department and everything below it. */
export function departmentSubtree(departmentId: string): SQL {
	return subtreeOf(sql`select ${departmentId}`);
}

/** For `… in ${managedSubtree(id)}`: the departments of a manager and everything below them. */
export function managedSubtree(managerId: string): SQL {
	return subtreeOf(sql`select id from department where manager_id = ${managerId}`);
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
