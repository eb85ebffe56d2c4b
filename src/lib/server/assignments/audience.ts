import { sql, type SQL } from 'drizzle-orm';
import type { Audience } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { isInService } from '../people/authority.ts';
import { departmentSubtrees } from '../people/departments.ts';

/** `isInAudience` in SQL, about a row of `user` who is in service on that day. */
export function isMember(audience: Audience, today: string): SQL {
	const { without } = audience;
	const conditions = [
		isInService('user', today),
		sql`(user.starts_on is null or user.starts_on <= ${today})`,
		isNamed(audience)
	];
	if (without.people.length > 0) conditions.push(sql`user.id not in ${listed(without.people)}`);
	if (without.departments.length > 0) conditions.push(sql`not ${isBelow(without.departments)}`);
	if (without.jobRoles.length > 0) conditions.push(sql`not ${hasJobRole(without.jobRoles)}`);
	return sql.join(conditions, sql` and `);
}

function isNamed({ everybody, people, departments, jobRoles }: Audience): SQL {
	if (everybody) return sql`1`;
	const rules = [
		...(departments.length > 0 ? [isBelow(departments)] : []),
		...(jobRoles.length > 0 ? [hasJobRole(jobRoles)] : [])
	];
	const isPerson = sql`user.id in ${listed(people)}`;
	return rules.length === 0 ? isPerson : sql`(${isPerson} or (${sql.join(rules, sql` and `)}))`;
}

// The plus keeps the index on departments out of it: a chunk of people is found by their ids.
function isBelow(departments: readonly string[]): SQL {
	return sql`(user.department_id is not null
		and +user.department_id in ${departmentSubtrees(departments)})`;
}

function hasJobRole(jobRoles: readonly string[]): SQL {
	return sql`exists (
		select 1 from user_job_role held
		where held.user_id = user.id and held.job_role_id in ${listed(jobRoles)})`;
}

/** For `… in ${listed(ids)}`. */
export function listed(ids: readonly (string | number)[]): SQL {
	return sql`(select value from json_each(${JSON.stringify(ids)}))`;
}

/** People in service whom an audience holds on a day. */
export async function countAudience(db: Db, audience: Audience, today: string): Promise<number> {
	const { people } = await db.get<{ people: number }>(
		sql`select count(*) as people from user where ${isMember(audience, today)}`
	);
	return people;
}

/** People above one id, up to and with another; null: to the last. */
export interface PersonRange {
	readonly after: string;
	readonly to: string | null;
}

export function isInRange(column: SQL, { after, to }: PersonRange): SQL {
	return to === null
		? sql`${column} > ${after}`
		: sql`(${column} > ${after} and ${column} <= ${to})`;
}

/** The next so many people by id: a set that is the same for whoever asks. */
export async function nextRange(db: Db, after: string, size: number): Promise<PersonRange> {
	const rows = await db.all<{ id: string }>(sql`
		select id from user where id > ${after} order by id limit 1 offset ${size - 1}`);
	return { after, to: rows[0]?.id ?? null };
}

/** Whether the person in `userId` need not do a module on a day. */
export function isExempt(userId: SQL, module: string | SQL, today: string): SQL {
	return sql`exists (
		select 1 from exemption x
		where x.user_id = ${userId} and x.module = ${module} and x.revoked_at is null
			and x.starts_on <= ${today} and x.ends_on >= ${today})`;
}
