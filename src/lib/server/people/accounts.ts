import { and, eq, isNull, sql } from 'drizzle-orm';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { roles, user, type Language, type Role } from '../db/schema.ts';
import { defaultLanguage } from '../organisation/organisation.ts';
import { normalizeEmail } from './email.ts';
import { addJobRoles } from './job-roles.ts';
import { normalizePersonnelNumber } from './personnel-number.ts';
import { searchKey } from './search-key.ts';

export interface NewUser {
	readonly id: string;
	/** An address or a personnel number there must be: people sign in with it. */
	readonly email: string | null;
	readonly personnelNumber?: string | null;
	readonly name: string;
	/** Null for who chooses a password with an access code. */
	readonly passwordHash: string | null;
	readonly roles: readonly Role[];
	readonly departmentId?: string | null;
	readonly language?: Language;
	readonly startsOn?: string | null;
	readonly endsOn?: string | null;
	readonly jobRoles?: readonly string[];
	readonly isDemo?: boolean;
	readonly actorId?: string | null;
}

/** The active person with this e-mail address or personnel number, or null. */
export async function findUserByLogin(
	db: Db,
	login: string
): Promise<{ readonly id: string } | null> {
	const isLogin = login.includes('@')
		? eq(user.email, normalizeEmail(login))
		: eq(user.personnelNumber, normalizePersonnelNumber(login));
	const row = await db
		.select({ id: user.id })
		.from(user)
		.where(and(isLogin, isNull(user.deactivatedAt)))
		.get();
	return row ?? null;
}

/**
 * Adds a person with their roles. `email-taken` or `number-taken` when somebody else has that
 * address or number; repeating it with the same id changes nothing.
 */
export async function createUser(db: Db, input: NewUser, now: Date): Promise<CreateUserResult> {
	const email = input.email === null ? null : normalizeEmail(input.email);
	const personnelNumber = input.personnelNumber
		? normalizePersonnelNumber(input.personnelNumber)
		: null;
	const isMade = sql`exists (
		select 1 from user where id = ${input.id}
			and email is ${email} and personnel_number is ${personnelNumber})`;
	const person = { email, personnelNumber, name: input.name.trim() };
	const [, , , , , made] = await db.batch([
		db
			.insert(user)
			.values({
				...{ ...person, id: input.id, passwordHash: input.passwordHash },
				departmentId: input.departmentId ?? null,
				language: input.language ?? defaultLanguage,
				startsOn: input.startsOn ?? null,
				endsOn: input.endsOn ?? null,
				searchKey: searchKey(person),
				isDemo: input.isDemo ?? false,
				createdAt: now
			})
			.onConflictDoNothing(),
		db.run(sql`
			insert into user_role (user_id, role)
			select ${input.id}, value from json_each(${JSON.stringify(input.roles)}) where ${isMade}
			on conflict do nothing`),
		...addJobRoles(db, { userId: input.id, jobRoles: input.jobRoles ?? [], condition: isMade }),
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
		db.all<{ id: string }>(sql`select id from user where id = ${input.id} and ${isMade}`)
	]);
	if (made.length === 1) return { ok: true };
	const owner = await db
		.select({ id: user.id })
		.from(user)
		.where(email === null ? sql`0` : eq(user.email, email))
		.get();
	return { ok: false, reason: owner === undefined ? 'number-taken' : 'email-taken' };
}

export type CreateUserResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'email-taken' | 'number-taken' };

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
