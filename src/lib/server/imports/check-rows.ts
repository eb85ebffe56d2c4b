import { sql, type SQL } from 'drizzle-orm';
import { randomId } from '../db/random-id.ts';
import { isInService, isLastAdmin, mayManage } from '../people/authority.ts';

/** Rows `from` to `to` of an import, both included. */
export interface RowRange {
	readonly importId: string;
	readonly from: number;
	readonly to: number;
}

/**
 * The statement that compares rows with who is there and gives each its verdict. It runs for the
 * preview and again, in the batch that writes, for the very same rows. A person is recognised by
 * personnel number, else by e-mail address; an empty cell leaves what is there.
 */
export function checkRows(range: RowRange, today: string, guard: SQL): SQL {
	return sql`
		update import_row set
			user_id = found.user_id, problem = found.problem,
			verdict = case when found.problem is not null then 'bad' else found.verdict end
		from (
			select r."row" as place, ${problem(today)} as problem,
				case when p.id is null then 'new' when ${isDifferent} then 'changed' else 'same' end
					as verdict,
				coalesce(p.id, case
					when exists (select 1 from user where id = r.user_id) then ${randomId}
					else r.user_id end) as user_id
			from import_row r
				join people_import i on i.id = r.import_id
				left join user by_number on by_number.personnel_number = r.personnel_number
				left join user by_email on by_email.email = r.email
				left join user p on p.id = coalesce(by_number.id, by_email.id)
			where r.import_id = ${range.importId} and r."row" between ${range.from} and ${range.to}
		) as found
		where import_id = ${range.importId} and "row" = found.place and ${guard}`;
}

const problem = (today: string) => sql`case
	when r.flaw is not null then r.flaw
	when exists (
		select 1 from import_row earlier where earlier.import_id = r.import_id
			and earlier.personnel_number = r.personnel_number and earlier."row" < r."row"
	) or exists (
		select 1 from import_row earlier where earlier.import_id = r.import_id
			and earlier.email = r.email and earlier."row" < r."row"
	) then 'duplicate'
	when by_number.id <> by_email.id then 'two-people'
	when p.id is not null and not ${mayManage(sql`i.created_by`, sql`p.id`)} then 'not-allowed'
	when p.id is not null and not ${isInService('p', today)} then 'left'
	when r.department is not null and r.department_id is null and not i.makes_departments
		then 'department'
	when coalesce(r.ends_on, p.ends_on) < coalesce(r.starts_on, p.starts_on) then 'end-before-start'
	when r.ends_on is not null and p.id is not null and ${isLastAdmin(sql`p.id`)} then 'last-admin'
	end`;

const differs = (column: string) =>
	sql.raw(`(r.${column} is not null and r.${column} is not p.${column})`);

const isDifferent = sql`(
	${sql.join(
		['name', 'email', 'personnel_number', 'language', 'starts_on', 'ends_on', 'department_id'].map(
			differs
		),
		sql` or `
	)}
	or (r.department is not null and r.department_id is null)
	or (r.job_roles is not null and (
		select group_concat(key, char(1)) from (select key from json_each(r.job_roles) order by key)
	) is not (
		select group_concat(name_key, char(1)) from (
			select name_key from user_job_role join job_role on job_role.id = job_role_id
			where user_id = p.id order by name_key
		)
	)))`;
