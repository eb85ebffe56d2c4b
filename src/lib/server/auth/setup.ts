import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { user, userRole, type Language } from '../db/schema.ts';
import { beginOrganisation } from '../organisation/organisation.ts';
import { isEmail, normalizeEmail } from '../people/email.ts';
import { cleanText } from '../people/employee-fields.ts';
import { searchKey } from '../people/search-key.ts';
import { checkPassword, hashPassword, type PasswordProblem } from './password.ts';

export type SetupResult =
	| { readonly ok: true; readonly userId: string }
	| { readonly ok: false; readonly reason: SetupProblem };

/** `done`: there is an administrator already. */
export type SetupProblem =
	'token' | 'organisation' | 'name' | 'email' | 'email-taken' | 'done' | PasswordProblem;

const noAdmin = sql`not exists (
	select 1 from user join user_role on user_role.user_id = user.id
	where user_role.role = 'admin' and not user.is_demo and user.deactivated_at is null)`;

/** Whether nobody can administer this installation yet; demo accounts do not count. */
export async function isSetupNeeded(db: Db): Promise<boolean> {
	const row = await db.get<{ needed: number }>(sql`select ${noAdmin} as needed`);
	return row.needed === 1;
}

/** Printed in the server's log: who can read that may become the first administrator. */
export function createSetupToken(): string {
	return randomBytes(24).toString('base64url');
}

/**
 * Makes the first administrator, and the organisation's settings begin with what they say. The condition is part of the insert, so of many requests at once
 * exactly one wins and the others hear `done`.
 */
export async function setUpFirstAdmin(
	db: Db,
	input: {
		readonly token: string;
		readonly expectedToken: string;
		readonly name: string;
		readonly email: string;
		readonly password: string;
		/** Its name. */
		readonly organisation: string;
		readonly language: Language;
		/** No data protection officer: this person is the contact. */
		readonly isSmall: boolean;
	},
	now: Date
): Promise<SetupResult> {
	if (!isSameToken(input.token, input.expectedToken)) return { ok: false, reason: 'token' };
	const { language, isSmall } = input;
	const organisation = cleanText(input.organisation);
	if (organisation === '' || organisation.length > 100)
		return { ok: false, reason: 'organisation' };
	const name = input.name.trim();
	const email = normalizeEmail(input.email);
	if (name === '' || name.length > 200) return { ok: false, reason: 'name' };
	if (!isEmail(email)) return { ok: false, reason: 'email' };
	const problem = checkPassword(input.password);
	if (problem !== null) return { ok: false, reason: problem };
	if (!(await isSetupNeeded(db))) return { ok: false, reason: 'done' };

	const id = crypto.randomUUID();
	const passwordHash = await hashPassword(input.password);
	const key = searchKey({ name, email, personnelNumber: null });
	const isMade = sql`exists (select 1 from user where id = ${id})`;
	const contact = isSmall ? { name, email, phone: null } : null;
	await db.batch([
		db.run(sql`
			insert into user (id, email, name, language, search_key, password_hash, is_demo, created_at)
			select ${id}, ${email}, ${name}, ${language}, ${key}, ${passwordHash}, 0, ${now.getTime()}
			where ${noAdmin}
			on conflict do nothing`),
		db.run(sql`
			insert into user_role (user_id, role)
			select ${id}, value from json_each('["employee","admin"]') where ${isMade}`),
		beginOrganisation(db, { name: organisation, language, isSmall, contact }, isMade, now),
		auditOnce(
			db,
			{ actorId: id, action: 'admin.set-up', subjectKind: 'user', subjectId: id },
			isMade,
			now
		)
	]);
	if (await isActiveAdmin(db, id)) return { ok: true, userId: id };
	return { ok: false, reason: (await isSetupNeeded(db)) ? 'email-taken' : 'done' };
}

async function isActiveAdmin(db: Db, id: string): Promise<boolean> {
	const row = await db
		.select({ id: user.id })
		.from(user)
		.innerJoin(userRole, eq(userRole.userId, user.id))
		.where(and(eq(user.id, id), eq(userRole.role, 'admin'), isNull(user.deactivatedAt)))
		.get();
	return row !== undefined;
}

// Hashed first: the comparison needs equal lengths and must not tell the length either.
function isSameToken(given: string, expected: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return expected !== '' && timingSafeEqual(digest(given), digest(expected));
}
