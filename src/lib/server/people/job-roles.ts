import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { nameKey } from './employee-fields.ts';

/** The job roles by name, at most 500. */
export function listJobRoles(db: Db): Promise<{ readonly id: string; readonly name: string }[]> {
	return db.all(sql`select id, name from job_role order by name_key limit 500`);
}

/** Job roles as the database keeps them until it knows their ids: `{ key: name }`. */
export function jobRolesJson(names: readonly string[]): string {
	return JSON.stringify(Object.fromEntries(names.map((name) => [nameKey(name), name])));
}

/** Gives somebody job roles while `condition` holds; a role that does not exist yet is made. */
export function addJobRoles(
	db: Db,
	input: { userId: string; jobRoles: readonly string[]; condition: SQL }
) {
	const json = jobRolesJson(input.jobRoles);
	return [
		db.run(sql`
			insert into job_role (id, name, name_key)
			select ${randomId}, value, key from json_each(${json}) where ${input.condition}
			on conflict do nothing`),
		db.run(sql`
			insert into user_job_role (user_id, job_role_id)
			select ${input.userId}, job_role.id from json_each(${json}) wanted
				join job_role on job_role.name_key = wanted.key
			where ${input.condition}
			on conflict do nothing`)
	] as const;
}
