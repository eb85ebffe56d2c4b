import { createHash, randomInt } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import type { AccessCodeKind } from '../db/people-schema.ts';
import type { Language } from '../db/schema.ts';
import { cancelAccessMails } from '../mail/access-mail.ts';
import { isInService, mayManage } from '../people/authority.ts';
import { checkPassword, hashPassword, type PasswordProblem } from './password.ts';

const hourMs = 3_600_000;
/** An invitation may wait for a first working day; a reset is asked for and used at once. */
const lifetimeMs = { invitation: 14 * 24 * hourMs, reset: 48 * hourMs } as const;

// Without 0/O and 1/I/L: it is read from paper and typed by hand.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Four groups of five, about 99 bits: long enough to be kept as a plain SHA-256. */
export function createAccessCode(): string {
	const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
	return [group(), group(), group(), group()].join('-');
}

export interface IssuedCode {
	readonly userId: string;
	readonly name: string;
	/** What this person signs in with. */
	readonly login: string;
	readonly department: string | null;
	readonly code: string;
	readonly kind: AccessCodeKind;
	readonly expiresAt: Date;
}

/**
 * Makes an access code for each of these people in service, as far as the actor may, and gives the
 * codes: they are not kept and cannot be shown again. An earlier code of theirs ends. `ids` selects
 * at most some hundreds of ids.
 */
export async function issueAccessCodes(
	db: Db,
	input: { ids: readonly string[]; actorId: string; today: string },
	now: Date
): Promise<readonly IssuedCode[]> {
	const codes = new Map(input.ids.map((id) => [id, createAccessCode()]));
	const hashes = JSON.stringify(
		Object.fromEntries([...codes].map(([id, code]) => [id, hashCode(code)]))
	);
	const chosen = sql`
		json_each(${hashes}) wanted join user p on p.id = wanted.key
			and ${isInService('p', input.today)} and ${mayManage(input.actorId, sql`p.id`)}`;
	const [, , , rows] = await db.batch([
		...storeCodes(db, { chosen, codeHash: sql`wanted.value`, actorId: input.actorId }, now),
		// Who gets a code by hand gets none by mail that would end it.
		cancelAccessMails(db, sql`select p.id from ${chosen}`),
		db.all<Omit<IssuedCode, 'code' | 'expiresAt'> & { expiresAt: number }>(sql`
			select p.id as userId, p.name, coalesce(p.email, p.personnel_number, '') as login,
				department.name as department, access_code.kind, access_code.expires_at as expiresAt
			from ${chosen} join access_code on access_code.user_id = p.id
				and access_code.code_hash = wanted.value
			left join department on department.id = p.department_id
			order by p.name, p.id`)
	]);
	return rows.map((row) => ({
		...row,
		code: codes.get(row.userId) ?? '',
		expiresAt: new Date(row.expiresAt)
	}));
}

/**
 * The statements that make `code` the access code of whom `chosen` selects as row `p` of `user`, for a
 * mail that is sent at this moment.
 */
export function storeMailedCode(db: Db, input: { code: string; chosen: SQL }, now: Date) {
	const { code, chosen } = input;
	return storeCodes(db, { chosen, codeHash: sql`${hashCode(code)}`, actorId: null }, now);
}

function storeCodes(
	db: Db,
	{ chosen, codeHash, actorId }: { chosen: SQL; codeHash: SQL; actorId: string | null },
	now: Date
) {
	const kind = sql`case when p.password_hash is null then 'invitation' else 'reset' end`;
	const expiresAt = sql`${now.getTime()} + case when p.password_hash is null
		then ${lifetimeMs.invitation} else ${lifetimeMs.reset} end`;
	return [
		db.run(sql`
			insert into access_code (user_id, code_hash, kind, created_at, expires_at)
			select p.id, ${codeHash}, ${kind}, ${now.getTime()}, ${expiresAt} from ${chosen}
			where 1
			on conflict (user_id) do update set code_hash = excluded.code_hash,
				kind = excluded.kind, created_at = excluded.created_at, expires_at = excluded.expires_at`),
		db.run(sql`
			insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
			select ${now.getTime()}, ${actorId}, 'access-code.issued', 'user', p.id,
				json_object('kind', ${kind})
			from ${chosen}`)
	] as const;
}

export interface OpenCode {
	readonly userId: string;
	readonly name: string;
	readonly login: string;
	readonly kind: AccessCodeKind;
	readonly language: Language;
}

/** Whose code this is; null when it is unknown, used, replaced or past its time. Reading uses nothing up. */
export async function readAccessCode(
	db: Db,
	input: { code: string; today: string },
	now: Date
): Promise<OpenCode | null> {
	const [row] = await db.all<OpenCode>(sql`
		select p.id as userId, p.name, coalesce(p.email, p.personnel_number, '') as login,
			access_code.kind, p.language
		from access_code join user p on p.id = access_code.user_id
		where access_code.code_hash = ${hashCode(input.code)}
			and access_code.expires_at > ${now.getTime()} and ${isInService('p', input.today)}`);
	return row ?? null;
}

export type RedeemResult =
	| { readonly ok: true; readonly userId: string; readonly language: Language }
	| { readonly ok: false; readonly reason: 'code' | PasswordProblem };

/**
 * Sets a password with a code, once: of many at the same time one wins and the others hear `code`.
 * Sessions that were open with the old password end.
 */
export async function redeemAccessCode(
	db: Db,
	input: { code: string; password: string; today: string },
	now: Date
): Promise<RedeemResult> {
	const open = await readAccessCode(db, input, now);
	if (open === null) return { ok: false, reason: 'code' };
	const problem = checkPassword(input.password);
	if (problem !== null) return { ok: false, reason: problem };
	const passwordHash = await hashPassword(input.password);
	const { userId } = open;
	const codeHash = hashCode(input.code);
	const isOpen = sql`exists (
		select 1 from access_code join user p on p.id = access_code.user_id
		where code_hash = ${codeHash} and user_id = ${userId} and expires_at > ${now.getTime()}
			and ${isInService('p', input.today)})`;
	const [, , , used] = await db.batch([
		auditWhere(
			db,
			{
				...{ actorId: userId, action: 'access-code.used', subjectKind: 'user', subjectId: userId },
				details: { kind: open.kind }
			},
			isOpen,
			now
		),
		db.run(sql`update user set password_hash = ${passwordHash} where id = ${userId} and ${isOpen}`),
		db.run(sql`delete from session where user_id = ${userId} and ${isOpen}`),
		db.all(
			sql`delete from access_code where code_hash = ${codeHash} and ${isOpen} returning user_id`
		)
	]);
	return used.length === 1
		? { ok: true, userId, language: open.language }
		: { ok: false, reason: 'code' };
}

// Somebody types it from paper: spaces, hyphens and small letters do not matter.
function hashCode(code: string): string {
	const plain = code
		.toUpperCase()
		.replace(/[^A-Z0-9]/gu, '')
		.slice(0, 64);
	return createHash('sha256').update(plain).digest('hex');
}
