import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { queueAccessMails } from '../mail/access-mail.ts';
import { defaultLanguage } from '../organisation/organisation.ts';
import { createDepartment, listDepartments } from '../people/departments.ts';
import { cleanText } from '../people/employee-fields.ts';
import type { RowRange } from './check-rows.ts';
import { departmentKey } from './read-rows.ts';

/**
 * The statements that let the checked rows of a range in. `guard` holds only while nobody else has
 * done this range: in another process, or before a crash.
 */
export function applyRows(
	db: Db,
	range: RowRange,
	{ guard, today }: { readonly guard: SQL; readonly today: string },
	now: Date
) {
	const inRange = sql`r.import_id = ${range.importId}
		and r."row" between ${range.from} and ${range.to} and ${guard}`;
	const isIn = (verdict: 'new' | 'changed') => sql`${inRange} and r.verdict = ${verdict}`;
	const isWritten = sql`${inRange} and r.verdict in ('new', 'changed')`;
	return [
		db.run(sql`
			insert into user (id, email, personnel_number, name, department_id, language, starts_on,
				ends_on, search_key, is_demo, created_at)
			select r.user_id, r.email, r.personnel_number, r.name, r.department_id,
				coalesce(r.language, ${defaultLanguage}), r.starts_on, r.ends_on, r.search_key, 0, ${now.getTime()}
			from import_row r where ${isIn('new')}`),
		db.run(sql`
			insert into user_role (user_id, role) select r.user_id, 'employee' from import_row r where ${isIn('new')}`),
		queueAccessMails(
			db,
			{ where: sql`p.id in (select r.user_id from import_row r where ${isIn('new')})`, today },
			now
		),
		db.run(sql`
			delete from access_code where user_id in (
				select r.user_id from import_row r join user on user.id = r.user_id
				where ${isIn('changed')} and r.email is not null and r.email is not user.email
			)`),
		updatePeople(db, isIn('changed')),
		db.run(sql`
			insert into job_role (id, name, name_key)
			select ${randomId}, wanted.value, wanted.key
			from import_row r, json_each(r.job_roles) wanted
			where ${isWritten}
			group by wanted.key
			on conflict do nothing`),
		db.run(sql`
			delete from user_job_role where user_id in (
				select r.user_id from import_row r
				where ${isIn('changed')} and r.job_roles is not null
			)`),
		db.run(sql`
			insert into user_job_role (user_id, job_role_id)
			select r.user_id, job_role.id
			from import_row r, json_each(r.job_roles) wanted
				join job_role on job_role.name_key = wanted.key
			where ${isWritten}
			on conflict do nothing`),
		db.run(sql`
			insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
			select ${now.getTime()}, i.created_by,
				case r.verdict when 'new' then 'user.created' else 'user.changed' end,
				'user', r.user_id, json_object('import', i.id)
			from import_row r join people_import i on i.id = r.import_id
			where ${isWritten}
			order by r."row"`)
	] as const;
}

// An empty cell says nothing about the field; the key for searching follows from what is then there.
function updatePeople(db: Db, isChanged: SQL) {
	return db.run(sql`
		update user set
			name = r.name, email = coalesce(r.email, user.email),
			personnel_number = coalesce(r.personnel_number, user.personnel_number),
			department_id = coalesce(r.department_id, user.department_id),
			language = coalesce(r.language, user.language),
			starts_on = coalesce(r.starts_on, user.starts_on),
			ends_on = coalesce(r.ends_on, user.ends_on),
			search_key = r.search_key
				|| case when r.email is null then coalesce(' ' || user.email, '') else '' end
				|| case when r.personnel_number is null
					then coalesce(' ' || lower(user.personnel_number), '') else '' end
		from import_row r
		where user.id = r.user_id and ${isChanged}`);
}

/** Makes the departments that the rows name and that do not exist, and gives them to the rows. */
export async function makeDepartments(db: Db, importId: string, now: Date): Promise<void> {
	const wanted = await db.all<{ department: string; actorId: string }>(sql`
		select distinct r.department, i.created_by as actorId
		from import_row r join people_import i on i.id = r.import_id
		where r.import_id = ${importId} and r.department is not null and r.department_id is null
			and r.verdict in ('new', 'changed') and i.makes_departments`);
	if (wanted.length === 0) return;
	const byPath = new Map<string, string>();
	const paths = new Map<string, string>();
	for (const { id, name, parentId } of await listDepartments(db)) {
		const above = parentId === null ? undefined : paths.get(parentId);
		const path = departmentKey(above === undefined ? name : `${above} > ${name}`);
		paths.set(id, path);
		byPath.set(path, byPath.get(path) ?? id);
	}
	for (const { department, actorId } of wanted) {
		let parentId: string | null = null;
		let path = '';
		for (const name of department.split('>').map(cleanText).filter(Boolean)) {
			path = departmentKey(path === '' ? name : `${path} > ${name}`);
			let id = byPath.get(path);
			if (id === undefined) {
				id = crypto.randomUUID();
				await createDepartment(db, { id, name, parentId, actorId }, now);
				byPath.set(path, id);
			}
			parentId = id;
		}
		await db.run(sql`
			update import_row set department_id = ${parentId}
			where import_id = ${importId} and department = ${department} and department_id is null`);
	}
}
