import { sql, type SQL } from 'drizzle-orm';
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
import { readStretches } from './stretches.ts';

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
	const after = decodeCursor(query.cursor);
	const read = (isInStretch: SQL, left: number) =>
		db.all<TeamRow & { readonly rowKey: string }>(sql`
		select person.id as userId, person.name, d.name as department, e.module,
			${statusOf(today)} as status, e.due_on as dueOn, ${rowKey} as rowKey
		from ${employeesWithEnrollments}
		where ${isInStretch} and ${isAfter(after)} and ${isEmployee(today)}
			and person.department_id in ${managedSubtree(query.managerId)}
		order by person.name, person.id, e.module
		limit ${left}`);
	const fromName = after?.[0] ?? '';
	const rows = await readStretches(db, { fromName, limit: limit + 1 }, read);
	const page = toPage(rows, limit, (row) => [row.name, row.rowKey]);
	return { ...page, rows: page.rows.map(({ rowKey: _, ...row }) => row) };
}
