import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { Language, Role } from '../db/schema.ts';
import { decodeCursor, pageSize, toPage, type Page } from '../paging.ts';
import { parseRoles } from './accounts.ts';
import { isInService, mayManage } from './authority.ts';
import { departmentSubtree } from './departments.ts';
import { foldSearch } from './search-key.ts';

/** `employed`: in service. `no-access`: of those, who never chose a password. `left`: the others. */
export const employeeFilters = ['employed', 'no-access', 'left'] as const;
export type EmployeeFilter = (typeof employeeFilters)[number];

export interface EmployeeQuery {
	readonly show: EmployeeFilter;
	/** Part of a name, an address or a number; capitals and accents do not matter. */
	readonly search?: string | undefined;
	/** Sub-departments included. */
	readonly departmentId?: string | undefined;
}

export interface EmployeeRow {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly personnelNumber: string | null;
	readonly department: string | null;
	/** By name, separated by commas. */
	readonly jobRoles: string | null;
	/** Chose a password. */
	readonly hasAccess: boolean;
	readonly endsOn: string | null;
}

/** One page of people by name. */
export async function listEmployees(
	db: Db,
	query: EmployeeQuery & { cursor?: string | null; limit?: number },
	today: string
): Promise<Page<EmployeeRow>> {
	const limit = query.limit ?? pageSize;
	const after = decodeCursor(query.cursor);
	const isAfter =
		after === null
			? sql`1`
			: sql`p.name >= ${after[0]} and (p.name, p.id) > (${after[0]}, ${after[1]})`;
	// The page is cut inside the index first; only its fifty rows are then read from the table. A plain join would let
	// SQLite, which cannot know the limit, begin with the table and read everybody.
	const rows = await db.all<Omit<EmployeeRow, 'hasAccess'> & { hasAccess: number }>(sql`
		with page as (
			select p.id from user p indexed by ${indexFor(query)}
			where ${matches(query, today)} and ${isAfter}
			order by p.name, p.id limit ${limit + 1}
		)
		select user.id, user.name, user.email, user.personnel_number as personnelNumber,
			department.name as department, user.ends_on as endsOn,
			user.password_hash is not null as hasAccess,
			(select group_concat(name, ', ') from (
				select job_role.name from user_job_role join job_role on job_role.id = job_role_id
				where user_id = user.id order by job_role.name_key
			)) as jobRoles
		from page cross join user on user.id = page.id
			left join department on department.id = user.department_id
		order by user.name, user.id`);
	const people = rows.map((row) => ({ ...row, hasAccess: row.hasAccess === 1 }));
	return toPage(people, limit, (row) => [row.name, row.id]);
}

/** How many people the list has on all its pages. */
export async function countEmployees(db: Db, query: EmployeeQuery, today: string): Promise<number> {
	// Nothing has to be in order here: the narrower index will do for everybody too.
	const { count } = await db.get<{ count: number }>(sql`
		select count(*) as count from user p indexed by ${indexFor(query, 'department')}
		where ${matches(query, today)}`);
	return count;
}

export interface Employee {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly personnelNumber: string | null;
	readonly departmentId: string | null;
	readonly department: string | null;
	readonly language: Language;
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly jobRoles: readonly string[];
	readonly roles: readonly Role[];
	readonly createdAt: Date;
	readonly deactivatedAt: Date | null;
	readonly hasAccess: boolean;
	/** The day and time until which an open access code works; null without one. */
	readonly codeExpiresAt: Date | null;
	/** Departments that this person leads. */
	readonly manages: readonly string[];
	/** Whether the viewer may change this person. */
	readonly isManageable: boolean;
}

type StoredEmployee = Record<'jobRoles' | 'roles' | 'manages', string> &
	Record<'deactivatedAt' | 'codeExpiresAt', number | null> &
	Record<'createdAt' | 'hasAccess' | 'isManageable', number> &
	Omit<
		Employee,
		| ('jobRoles' | 'roles' | 'manages' | 'deactivatedAt' | 'codeExpiresAt')
		| ('createdAt' | 'hasAccess' | 'isManageable')
	>;

/** Everything HR knows about one person; null when there is nobody with this id. */
export async function findEmployee(
	db: Db,
	query: { id: string; viewerId: string },
	now: Date
): Promise<Employee | null> {
	const [row] = await db.all<StoredEmployee>(sql`
		select user.id, user.name, user.email, user.personnel_number as personnelNumber,
			user.department_id as departmentId, department.name as department, user.language,
			user.starts_on as startsOn, user.ends_on as endsOn, user.created_at as createdAt,
			user.deactivated_at as deactivatedAt, user.password_hash is not null as hasAccess,
			(select json_group_array(name) from (
				select job_role.name from user_job_role join job_role on job_role.id = job_role_id
				where user_id = user.id order by job_role.name_key
			)) as jobRoles,
			(select json_group_array(role) from user_role where user_id = user.id) as roles,
			(select expires_at from access_code
				where user_id = user.id and expires_at > ${now.getTime()}) as codeExpiresAt,
			(select json_group_array(name) from (
				select name from department where manager_id = user.id order by name
			)) as manages,
			${mayManage(query.viewerId, sql`user.id`)} as isManageable
		from user left join department on department.id = user.department_id
		where user.id = ${query.id}`);
	if (row === undefined) return null;
	const instant = (ms: number | null) => (ms === null ? null : new Date(ms));
	return {
		...row,
		jobRoles: parseNames(row.jobRoles),
		roles: parseRoles(row.roles),
		manages: parseNames(row.manages),
		createdAt: new Date(row.createdAt),
		deactivatedAt: instant(row.deactivatedAt),
		codeExpiresAt: instant(row.codeExpiresAt),
		hasAccess: row.hasAccess === 1,
		isManageable: row.isManageable === 1
	};
}

function parseNames(json: string): string[] {
	const names: unknown = JSON.parse(json);
	return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Whoever searches reads everybody's key; whoever filters by department reads that department only. */
function indexFor(
	{ show, departmentId, search }: EmployeeQuery,
	order: 'name' | 'department' = 'name'
): SQL {
	const isNarrow = (departmentId ?? '') !== '' || order === 'department';
	const index = isNarrow && !search ? 'user_department' : 'user_list';
	const withoutAccess = {
		user_department: 'user_department_without_access',
		user_list: 'user_without_access'
	};
	return sql.raw(show === 'no-access' ? withoutAccess[index] : index);
}

function matches(query: EmployeeQuery, today: string): SQL {
	const conditions = [
		query.show === 'left' ? sql`not ${isInService('p', today)}` : isInService('p', today)
	];
	if (query.show === 'no-access') conditions.push(sql`p.password_hash is null`);
	if (query.departmentId) {
		conditions.push(sql`p.department_id in ${departmentSubtree(query.departmentId)}`);
	}
	const search = foldSearch(query.search ?? '').slice(0, 100);
	if (search !== '') conditions.push(sql`instr(p.search_key, ${search}) > 0`);
	return sql.join(conditions, sql` and `);
}
