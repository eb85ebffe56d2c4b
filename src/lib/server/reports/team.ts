import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { decodeCursor, pageSize, toPage, type Page } from '../paging.ts';
import { managedSubtree } from '../people/departments.ts';
import {
	employeesWithEnrollments,
	isAfter,
	isEmployee,
	rowKey,
	statusOf,
	type ProgressStatus
} from './progress.ts';

/** What a manager sees of their people: no scores, by type. */
export interface TeamRow {
	readonly userId: string;
	readonly name: string;
	readonly department: string;
	readonly module: string | null;
	readonly status: ProgressStatus;
	readonly dueOn: string | null;
}

/** The people in a manager's departments and everything below them, by name. */
export async function listTeam(
	db: Db,
	query: { managerId: string; cursor?: string | null; limit?: number },
	today: string
): Promise<Page<TeamRow>> {
	const limit = query.limit ?? pageSize;
	const rows = await db.all<TeamRow & { readonly rowKey: string }>(sql`
		select person.id as userId, person.name, d.name as department, e.module,
			${statusOf(today)} as status, e.due_on as dueOn, ${rowKey} as rowKey
		from ${employeesWithEnrollments}
		where ${isEmployee(today)}
			and person.department_id in ${managedSubtree(query.managerId)}
			and ${isAfter(decodeCursor(query.cursor))}
		order by person.name, rowKey
		limit ${limit + 1}`);
	const page = toPage(rows, limit, (row) => [row.name, row.rowKey]);
	return { ...page, rows: page.rows.map(({ rowKey: _, ...row }) => row) };
}
