import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { Role } from '../db/schema.ts';
import { decodeCursor, pageSize, toPage, type Page } from '../paging.ts';
import { parseRoles } from './accounts.ts';
import { isLastAdmin } from './authority.ts';

export type SetRolesResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'last-admin' };

/**
 * Gives a person exactly these roles and logs what changed. Who is the last that can administer
 * keeps that role: the whole change is refused. The caller checks that the actor is administrator.
 */
export async function setRoles(
	db: Db,
	input: { userId: string; roles: readonly Role[]; actorId: string },
	now: Date
): Promise<SetRolesResult> {
	const { userId, actorId } = input;
	const wanted = JSON.stringify(input.roles);
	const isAllowed = input.roles.includes('admin') ? sql`1` : sql`not ${isLastAdmin(userId)}`;
	const gained = sql`
		select value as role from json_each(${wanted})
		where value not in (select role from user_role where user_id = ${userId})`;
	const lost = sql`
		select role from user_role
		where user_id = ${userId} and role not in (select value from json_each(${wanted}))`;
	const log = (action: 'role.granted' | 'role.revoked', roles: typeof gained) =>
		db.run(sql`
			insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
			select ${now.getTime()}, ${actorId}, ${action}, 'user', ${userId}, json_object('role', role)
			from (${roles}) where ${isAllowed}`);
	const [, , , , left] = await db.batch([
		log('role.granted', gained),
		log('role.revoked', lost),
		db.run(sql`
			insert into user_role (user_id, role)
			select ${userId}, value from json_each(${wanted}) where ${isAllowed}
			on conflict do nothing`),
		db.run(sql`
			delete from user_role
			where user_id = ${userId} and role not in (select value from json_each(${wanted}))
				and ${isAllowed}`),
		db.all<{ role: string }>(lost)
	]);
	return left.length === 0 ? { ok: true } : { ok: false, reason: 'last-admin' };
}

export interface RoleHolder {
	readonly id: string;
	readonly name: string;
	readonly department: string | null;
	readonly roles: readonly Role[];
	readonly isActive: boolean;
}

/** Who can do more than follow training, by name. */
export async function listRoleHolders(
	db: Db,
	query: { cursor?: string | null; limit?: number } = {}
): Promise<Page<RoleHolder>> {
	const limit = query.limit ?? pageSize;
	const after = decodeCursor(query.cursor);
	const rows = await db.all<{
		id: string;
		name: string;
		department: string | null;
		roles: string;
		isActive: number;
	}>(sql`
		select user.id, user.name, department.name as department,
			(select json_group_array(role) from user_role where user_id = user.id) as roles,
			user.deactivated_at is null as isActive
		from user left join department on department.id = user.department_id
		where user.id in (select user_id from user_role where role <> 'employee')
			and ${after === null ? sql`1` : sql`(user.name, user.id) > (${after[0]}, ${after[1]})`}
		order by user.name, user.id
		limit ${limit + 1}`);
	const holders = rows.map(({ roles, isActive, ...row }) => ({
		...row,
		roles: parseRoles(roles),
		isActive: isActive === 1
	}));
	return toPage(holders, limit, (row) => [row.name, row.id]);
}
