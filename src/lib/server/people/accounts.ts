import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { department, roles, user, userRole, type Role } from '../db/schema.ts';
import { decodeCursor, pageSize, toPage, type Page } from '../paging.ts';
import { normalizeEmail } from './email.ts';

export interface AccountRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly department: string | null;
	readonly roles: readonly Role[];
	readonly isDemo: boolean;
	readonly isActive: boolean;
}

export interface NewUser {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly passwordHash: string;
	readonly roles: readonly Role[];
	readonly departmentId?: string | null;
	readonly isDemo?: boolean;
	readonly actorId?: string | null;
}

/** The active person with this e-mail address, or null. */
export async function findUserByEmail(
	db: Db,
	email: string
): Promise<{ readonly id: string } | null> {
	const row = await db
		.select({ id: user.id })
		.from(user)
		.where(and(eq(user.email, normalizeEmail(email)), isNull(user.deactivatedAt)))
		.get();
	return row ?? null;
}

/**
 * Adds a person with their roles. `email-taken` when the address belongs to somebody else;
 * repeating it with the same id changes nothing.
 */
export async function createUser(
	db: Db,
	input: NewUser,
	now: Date
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'email-taken' }> {
	const email = normalizeEmail(input.email);
	const isMade = sql`exists (select 1 from user where id = ${input.id} and email = ${email})`;
	const [, , , made] = await db.batch([
		db
			.insert(user)
			.values({
				id: input.id,
				email,
				name: input.name.trim(),
				passwordHash: input.passwordHash,
				departmentId: input.departmentId ?? null,
				isDemo: input.isDemo ?? false,
				createdAt: now
			})
			.onConflictDoNothing(),
		db.run(sql`
			insert into user_role (user_id, role)
			select ${input.id}, value from json_each(${JSON.stringify(input.roles)}) where ${isMade}
			on conflict do nothing`),
		auditOnce(
			db,
			{
				actorId: input.actorId ?? null,
				action: 'user.created',
				subjectKind: 'user',
				subjectId: input.id
			},
			isMade,
			now
		),
		db
			.select({ id: user.id })
			.from(user)
			.where(and(eq(user.id, input.id), eq(user.email, email)))
	]);
	return made.length === 1 ? { ok: true } : { ok: false, reason: 'email-taken' };
}

/** Everybody by name, deactivated people included. `search` looks in name and e-mail. */
export async function listAccounts(
	db: Db,
	filter: { search?: string; cursor?: string | null; limit?: number } = {}
): Promise<Page<AccountRow>> {
	const limit = filter.limit ?? pageSize;
	const after = decodeCursor(filter.cursor);
	const pattern = filter.search ? `%${escapeLike(filter.search)}%` : null;
	const rows = await db
		.select({
			id: user.id,
			name: user.name,
			email: user.email,
			department: department.name,
			roles: sql<string>`(select json_group_array(${userRole.role}) from ${userRole} where ${userRole.userId} = ${user.id})`,
			isDemo: user.isDemo,
			deactivatedAt: user.deactivatedAt
		})
		.from(user)
		.leftJoin(department, eq(department.id, user.departmentId))
		.where(
			and(
				after === null ? undefined : sql`(${user.name}, ${user.id}) > (${after[0]}, ${after[1]})`,
				pattern === null
					? undefined
					: or(
							sql`${user.name} like ${pattern} escape '\\'`,
							sql`${user.email} like ${pattern} escape '\\'`
						)
			)
		)
		.orderBy(asc(user.name), asc(user.id))
		.limit(limit + 1);
	const accounts = rows.map(({ deactivatedAt, ...row }) => ({
		...row,
		roles: parseRoles(row.roles),
		isActive: deactivatedAt === null
	}));
	return toPage(accounts, limit, (row) => [row.name, row.id]);
}

/** Remembers the first time somebody read the page about privacy. */
export async function markPrivacySeen(db: Db, userId: string, now: Date): Promise<void> {
	await db
		.update(user)
		.set({ privacySeenAt: now })
		.where(and(eq(user.id, userId), isNull(user.privacySeenAt)));
}

/** For `like … escape '\'`: what people type is text, not a pattern. */
export function escapeLike(text: string): string {
	return text.slice(0, 100).replace(/[\\%_]/gu, '\\$&');
}

/** The roles in a JSON array of them; anything else is dropped. */
export function parseRoles(json: string): Role[] {
	const granted: unknown = JSON.parse(json);
	return Array.isArray(granted) ? roles.filter((role) => granted.includes(role)) : [];
}
