import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';

/** A line of the list of assignments. */
export interface AssignmentLine {
	readonly id: string;
	readonly name: string;
	readonly modules: number;
	readonly startsOn: string;
	readonly dueOn: string | null;
	readonly dueDays: number | null;
	readonly isMandatory: boolean;
	readonly isRecurring: boolean;
	readonly isWithdrawn: boolean;
	/** Whether what HR saved last is still to be carried out. */
	readonly isPending: boolean;
	readonly open: number;
	readonly late: number;
	readonly completed: number;
}

type StoredLine = Omit<AssignmentLine, BooleanName> & Record<BooleanName, 0 | 1>;
type BooleanName = 'isMandatory' | 'isRecurring' | 'isWithdrawn' | 'isPending';

/** The assignments, running ones first, the newest first; at most 200. */
export async function listAssignments(db: Db, today: string): Promise<AssignmentLine[]> {
	const rows = await db.all<StoredLine>(sql`
		select a.id, a.name, a.starts_on as startsOn, a.due_on as dueOn, a.due_days as dueDays,
			a.is_mandatory as isMandatory, a.recurs_from is not null as isRecurring,
			a.withdrawn_at is not null as isWithdrawn, a.done_changes < a.changes as isPending,
			(select count(*) from assignment_module am
				where am.assignment_id = a.id and not am.is_removed) as modules,
			(select count(*) from enrollment e indexed by enrollment_open
				where e.assignment_id = a.id and e.is_current = 1 and e.completed_at is null) as open,
			(select count(*) from enrollment e indexed by enrollment_open
				where e.assignment_id = a.id and e.is_current = 1 and e.completed_at is null
					and e.due_on < ${today} and e.late_after < ${today}) as late,
			(select count(e.completed_at) from enrollment e indexed by enrollment_owner
				where e.assignment_id = a.id and e.is_current = 1) as completed
		from assignment a
		order by a.withdrawn_at is not null, a.created_at desc, a.id limit 200`);
	return rows.map((row) => ({
		...row,
		isMandatory: row.isMandatory === 1,
		isRecurring: row.isRecurring === 1,
		isWithdrawn: row.isWithdrawn === 1,
		isPending: row.isPending === 1
	}));
}

export interface ModuleLine {
	readonly module: string;
	readonly open: number;
	readonly late: number;
	readonly completed: number;
}

/** How far people are, per module of an assignment. */
export function countPerModule(db: Db, assignmentId: string, today: string): Promise<ModuleLine[]> {
	return db.all<ModuleLine>(sql`
		select am.module,
			(select count(*) - count(e.completed_at) from enrollment e indexed by enrollment_owner
				where e.assignment_id = am.assignment_id and e.module = am.module
					and e.is_current = 1) as open,
			(select count(*) from enrollment e indexed by enrollment_open
				where e.assignment_id = am.assignment_id and e.is_current = 1
					and e.completed_at is null and e.due_on < ${today} and e.late_after < ${today}
					and e.module = am.module) as late,
			(select count(e.completed_at) from enrollment e indexed by enrollment_owner
				where e.assignment_id = am.assignment_id and e.module = am.module
					and e.is_current = 1) as completed
		from assignment_module am
		where am.assignment_id = ${assignmentId} and not am.is_removed order by am.position`);
}

export interface OpenCycle {
	readonly id: string;
	readonly userId: string;
	readonly name: string;
	readonly department: string | null;
	readonly module: string;
	readonly dueOn: string;
	readonly status: 'assigned' | 'started' | 'overdue';
}

/** Who still has something to do, the first due day in front, at most 50. */
export function listOpenCycles(db: Db, assignmentId: string, today: string): Promise<OpenCycle[]> {
	return db.all<OpenCycle>(sql`
		with page as materialized (
			select rowid as row from enrollment indexed by enrollment_open
			where assignment_id = ${assignmentId} and is_current = 1 and completed_at is null
			order by due_on, rowid limit 50
		)
		select e.id, e.user_id as userId, user.name, department.name as department, e.module,
			e.due_on as dueOn, case when e.late_after < ${today} then 'overdue'
				when e.started_at is null then 'assigned' else 'started' end as status
		from page join enrollment e on e.rowid = page.row join user on user.id = e.user_id
			left join department on department.id = user.department_id
		order by e.due_on, user.name, e.id`);
}

/** Names for the people an audience names one by one, in the order of the names. */
export function namePeople(
	db: Db,
	ids: readonly string[]
): Promise<{ readonly id: string; readonly name: string; readonly login: string }[]> {
	return db.all(sql`
		select id, name, coalesce(email, personnel_number) as login from user
		where id in (select value from json_each(${JSON.stringify(ids)})) order by name`);
}
