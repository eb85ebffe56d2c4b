import { sql, type SQL } from 'drizzle-orm';

/**
 * Whether the actor may change somebody: administrators everybody, others only people without a
 * role that they do not have themselves. Who may give out an access code could else become that
 * person. `userId` is a column or a value.
 */
export function mayManage(actorId: string | SQL, userId: string | SQL): SQL {
	return sql`(
		exists (select 1 from user_role mine where mine.user_id = ${actorId} and mine.role = 'admin')
		or not exists (
			select 1 from user_role theirs
			where theirs.user_id = ${userId} and theirs.role <> 'employee' and theirs.role not in (
				select mine.role from user_role mine where mine.user_id = ${actorId}
			)
		))`;
}

/** Whether this person is the only one left who can administer: that one stays. */
export function isLastAdmin(userId: string | SQL): SQL {
	return sql`(
		exists (select 1 from user_role r where r.user_id = ${userId} and r.role = 'admin')
		and not exists (
			select 1 from user_role r join user other on other.id = r.user_id
			where r.role = 'admin' and r.user_id <> ${userId}
				and other.deactivated_at is null and other.ends_on is null
				and other.password_hash is not null
		))`;
}

/** In service on a day: not signed off and not past the last day. `person` is a table's alias. */
export function isInService(person: string, today: string): SQL {
	const at = (column: string) => sql.raw(`${person}.${column}`);
	return sql`(${at('deactivated_at')} is null
		and (${at('ends_on')} is null or ${at('ends_on')} >= ${today}))`;
}
