import { sql } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { isLastAdmin, mayManage } from './authority.ts';
import type { EmployeeFields } from './employee-fields.ts';
import { addJobRoles, jobRolesJson } from './job-roles.ts';
import { searchKey } from './search-key.ts';

export type ChangeProblem =
	'email-taken' | 'number-taken' | 'not-allowed' | 'last-admin' | 'unknown-department';

export type ChangeResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: ChangeProblem };

export interface EmployeeChange {
	readonly id: string;
	readonly actorId: string;
	readonly fields: EmployeeFields;
	readonly departmentId: string | null;
}

/** Changes a person's fields as a whole; the log keeps which fields, not what was in them. */
export async function changeEmployee(
	db: Db,
	input: EmployeeChange,
	now: Date
): Promise<ChangeResult> {
	const { id, fields, departmentId } = input;
	const condition = sql`(${problemOf(input)}) is null`;
	const [answer] = await db.batch([
		db.all<{ reason: ChangeProblem | null }>(sql`select ${problemOf(input)} as reason`),
		logChange(db, input, now),
		// A code that was sent to the old address ends with it.
		db.run(sql`
			delete from access_code where user_id = ${id} and ${condition}
				and exists (select 1 from user where id = ${id} and email is not ${fields.email})`),
		db.run(sql`
			update user set name = ${fields.name}, email = ${fields.email},
				personnel_number = ${fields.personnelNumber}, language = ${fields.language},
				starts_on = ${fields.startsOn}, ends_on = ${fields.endsOn},
				department_id = ${departmentId}, search_key = ${searchKey(fields)}
			where id = ${id} and ${condition}`),
		db.run(sql`
			delete from user_job_role where user_id = ${id} and ${condition} and job_role_id not in (
				select job_role.id from job_role join json_each(${jobRolesJson(fields.jobRoles)}) wanted
					on wanted.key = job_role.name_key
			)`),
		...addJobRoles(db, { userId: id, jobRoles: fields.jobRoles, condition })
	]);
	return toResult(answer[0]?.reason ?? null);
}

/** Signs somebody off: no access and no sessions from now on. What they did stays as evidence. */
export async function deactivateEmployee(
	db: Db,
	input: { id: string; actorId: string },
	now: Date
): Promise<ChangeResult> {
	const { id, actorId } = input;
	const isRefused = sql`case
		when not ${mayManage(actorId, id)} then 'not-allowed'
		when ${isLastAdmin(id)} then 'last-admin' end`;
	const condition = sql`(${isRefused}) is null`;
	const isActive = sql`exists (select 1 from user where id = ${id} and deactivated_at is null)`;
	const entry = { actorId, subjectKind: 'user', subjectId: id } as const;
	const [answer] = await db.batch([
		db.all<{ reason: ChangeProblem | null }>(sql`select ${isRefused} as reason`),
		auditWhere(
			db,
			{ ...entry, action: 'user.deactivated' },
			sql`${condition} and ${isActive}`,
			now
		),
		db.run(sql`delete from session where user_id = ${id} and ${condition}`),
		db.run(sql`delete from access_code where user_id = ${id} and ${condition}`),
		db.run(sql`
			update user set deactivated_at = ${now.getTime()}
			where id = ${id} and deactivated_at is null and ${condition}`)
	]);
	return toResult(answer[0]?.reason ?? null);
}

/** Takes somebody back: with the old password, and without a last day. */
export async function reactivateEmployee(
	db: Db,
	input: { id: string; actorId: string },
	now: Date
): Promise<ChangeResult> {
	const { id, actorId } = input;
	const condition = mayManage(actorId, id);
	const hasLeft = sql`exists (
		select 1 from user where id = ${id} and (deactivated_at is not null or ends_on is not null))`;
	const entry = { actorId, subjectKind: 'user', subjectId: id } as const;
	const [answer] = await db.batch([
		db.all<{ isAllowed: number }>(sql`select ${condition} as isAllowed`),
		auditWhere(db, { ...entry, action: 'user.reactivated' }, sql`${condition} and ${hasLeft}`, now),
		db.run(sql`
			update user set deactivated_at = null, ends_on = null where id = ${id} and ${condition}`)
	]);
	return toResult(answer[0]?.isAllowed === 1 ? null : 'not-allowed');
}

function toResult(reason: ChangeProblem | null): ChangeResult {
	return reason === null ? { ok: true } : { ok: false, reason };
}

function problemOf({ id, actorId, fields, departmentId }: EmployeeChange) {
	return sql`case
		when not ${mayManage(actorId, id)} then 'not-allowed'
		when ${fields.endsOn} is not null and ${isLastAdmin(id)} then 'last-admin'
		when exists (select 1 from user where email = ${fields.email} and id <> ${id})
			then 'email-taken'
		when exists (
			select 1 from user where personnel_number = ${fields.personnelNumber} and id <> ${id}
		) then 'number-taken'
		when ${departmentId} is not null
			and not exists (select 1 from department where id = ${departmentId})
			then 'unknown-department' end`;
}

function logChange(db: Db, input: EmployeeChange, now: Date) {
	const { id, fields, departmentId } = input;
	const word = (column: string, value: string | null) =>
		sql`case when ${sql.raw(column)} is not ${value} then ${`${column} `} else '' end`;
	const keys = sql`
		select group_concat(key, char(1)) from (
			select key from json_each(${jobRolesJson(fields.jobRoles)}) order by key)`;
	const held = sql`
		select group_concat(name_key, char(1)) from (
			select name_key from user_job_role join job_role on job_role.id = job_role_id
			where user_id = ${id} order by name_key)`;
	return db.run(sql`
		insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
		select ${now.getTime()}, ${input.actorId}, 'user.changed', 'user', ${id},
			json_object('fields', trim(changed))
		from (
			select ${word('name', fields.name)} || ${word('email', fields.email)}
				|| ${word('personnel_number', fields.personnelNumber)}
				|| ${word('language', fields.language)} || ${word('starts_on', fields.startsOn)}
				|| ${word('ends_on', fields.endsOn)} || ${word('department_id', departmentId)}
				|| case when (${keys}) is not (${held}) then 'job_roles ' else '' end as changed
			from user where id = ${id} and (${problemOf(input)}) is null
		) where changed <> ''`);
}
