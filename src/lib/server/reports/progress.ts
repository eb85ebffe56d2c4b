import { sql, type SQL } from 'drizzle-orm';
import type { EnrollmentStatus } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { decodeCursor, pageSize, toPage, type Page } from '../paging.ts';
import { escapeLike } from '../people/accounts.ts';
import { isInService } from '../people/authority.ts';
import { departmentSubtree } from '../people/departments.ts';
import { readStretches, stretches } from './stretches.ts';

/** `unassigned`: an employee to whom nothing was given. */
export const progressStatuses = [
	'unassigned',
	'assigned',
	'started',
	'overdue',
	'completed'
] as const satisfies readonly (EnrollmentStatus | 'unassigned')[];
export type ProgressStatus = (typeof progressStatuses)[number];

export interface ProgressFilter {
	/** Sub-departments included. */
	readonly departmentId?: string | undefined;
	readonly status?: ProgressStatus | undefined;
	readonly module?: string | undefined;
	/** Part of a name. */
	readonly search?: string | undefined;
}

/** One employee and one module; the module's fields are null when nothing was given. */
export interface ProgressRow {
	readonly userId: string;
	readonly name: string;
	readonly department: string | null;
	readonly enrollmentId: string | null;
	readonly module: string | null;
	readonly status: ProgressStatus;
	readonly dueOn: string | null;
	readonly assignedAt: Date | null;
	readonly startedAt: Date | null;
	readonly completedAt: Date | null;
	/** Per cent: of the completion, else of the best finished attempt. */
	readonly score: number | null;
	/** Finished quiz attempts. */
	readonly attempts: number;
	readonly lastActivityAt: Date | null;
}

/** Active employees × the cycle that counts per module, and employees without any; by name. */
export async function listProgress(
	db: Db,
	filter: ProgressFilter & { cursor?: string | null; limit?: number },
	today: string
): Promise<Page<ProgressRow>> {
	const limit = filter.limit ?? pageSize;
	const after = decodeCursor(filter.cursor);
	const read = (isInStretch: SQL, left: number) =>
		db.all<StoredRow>(sql`
		select person.id as userId, person.name, d.name as department,
			e.id as enrollmentId, e.module, ${statusOf(today)} as status, e.due_on as dueOn,
			e.assigned_at as assignedAt, e.started_at as startedAt, e.completed_at as completedAt,
			coalesce(e.score, (
				select max(q.score) from quiz_attempt q
				where q.enrollment_id = e.id and q.finished_at is not null
			)) as score,
			(select count(*) from quiz_attempt q
				where q.enrollment_id = e.id and q.finished_at is not null) as attempts,
			e.last_activity_at as lastActivityAt, ${rowKey} as rowKey
		from ${employeesWithEnrollments}
		where ${isInStretch} and ${isAfter(after)} and ${matches(filter, today)}
		order by person.name, person.id, e.module
		limit ${left}`);
	const fromName = after?.[0] ?? '';
	const rows = await readStretches(db, { fromName, limit: limit + 1 }, read);
	const page = toPage(rows, limit, (row) => [row.name, row.rowKey]);
	return { ...page, rows: page.rows.map(toProgressRow) };
}

export interface ProgressSummary {
	/** Rows of the list per status. */
	readonly counts: Readonly<Record<ProgressStatus, number>>;
	/** The departments with overdue people, the most first, at most five. */
	readonly mostOverdue: readonly {
		readonly departmentId: string;
		readonly department: string;
		readonly overdue: number;
	}[];
}

/** What the list adds up to under the same filter. */
export async function summariseProgress(
	db: Db,
	filter: ProgressFilter,
	today: string
): Promise<ProgressSummary> {
	const counts = { unassigned: 0, assigned: 0, started: 0, overdue: 0, completed: 0 };
	const overdue = new Map<string, number>();
	for await (const isInStretch of stretches(db, '')) {
		const rows = await db.all<CountedRow>(sql`
			select ${statusOf(today)} as status, person.department_id as departmentId, count(*) as count
			from ${employeesWithEnrollments}
			where ${isInStretch} and ${matches(filter, today)}
			group by 1, 2`);
		for (const { status, departmentId, count } of rows) {
			counts[status] += count;
			if (status === 'overdue' && departmentId !== null)
				overdue.set(departmentId, (overdue.get(departmentId) ?? 0) + count);
		}
	}
	return { counts, mostOverdue: await nameMostOverdue(db, overdue) };
}

interface CountedRow {
	readonly status: ProgressStatus;
	readonly departmentId: string | null;
	readonly count: number;
}

function nameMostOverdue(
	db: Db,
	overdue: ReadonlyMap<string, number>
): Promise<ProgressSummary['mostOverdue']> {
	return db.all(sql`
		select d.id as departmentId, d.name as department, counted.value as overdue
		from json_each(${JSON.stringify(Object.fromEntries(overdue))}) counted
			join department d on d.id = counted.key
		order by overdue desc, d.name limit 5`);
}

type Instant = 'assignedAt' | 'startedAt' | 'completedAt' | 'lastActivityAt';

type StoredRow = Omit<ProgressRow, Instant> &
	Readonly<Record<Instant, number | null>> & { readonly rowKey: string };

function toProgressRow({ rowKey: _, ...row }: StoredRow): ProgressRow {
	return {
		...row,
		assignedAt: toDate(row.assignedAt),
		startedAt: toDate(row.startedAt),
		completedAt: toDate(row.completedAt),
		lastActivityAt: toDate(row.lastActivityAt)
	};
}

function toDate(ms: number | null): Date | null {
	return ms === null ? null : new Date(ms);
}

/** The tables behind the reports: `person`, their department `d`, and `e`, which may be null. Read in the order of names. */
export const employeesWithEnrollments = sql`user person indexed by user_list
	left join department d on d.id = person.department_id
	left join enrollment e on e.user_id = person.id and e.is_current = 1`;

/** Who is in the reports at all. */
export function isEmployee(today: string): SQL {
	return sql`${isInService('person', today)} and exists (
		select 1 from user_role where user_role.user_id = person.id and user_role.role = 'employee'
	)`;
}

/**
 * Two people can have one name, and one person several modules or none. The character between the two stands before
 * all that ids hold, so that this sorts as person and module do.
 */
export const rowKey = sql`(person.id || char(1) || coalesce(e.module, ''))`;

/** The rows after a cursor. */
export function isAfter(key: readonly [string, string] | null): SQL {
	return key === null ? sql`1` : sql`(person.name, ${rowKey}) > (${key[0]}, ${key[1]})`;
}

/** `enrollmentStatus` in SQL, so that a page can be filtered before it is read. */
export function statusOf(today: string): SQL {
	return sql`case
		when e.id is null then 'unassigned'
		when e.completed_at is not null then 'completed'
		when e.late_after < ${today} then 'overdue'
		when e.started_at is null then 'assigned'
		else 'started' end`;
}

function matches(filter: ProgressFilter, today: string): SQL {
	const conditions = [isEmployee(today)];
	if (filter.departmentId) {
		conditions.push(sql`person.department_id in ${departmentSubtree(filter.departmentId)}`);
	}
	if (filter.module) conditions.push(sql`e.module = ${filter.module}`);
	if (filter.status) conditions.push(sql`${statusOf(today)} = ${filter.status}`);
	if (filter.search) {
		conditions.push(sql`person.name like ${`%${escapeLike(filter.search)}%`} escape '\\'`);
	}
	return sql.join(conditions, sql` and `);
}
