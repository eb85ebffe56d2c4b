import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, eq, lte, sql } from 'drizzle-orm';
import { calendarDay } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { department, session, user, userRole, type Language, type Role } from '../db/schema.ts';
import { parseRoles } from '../people/accounts.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Who is signed in: what every page may know about them. */
export interface SessionUser {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly roles: readonly Role[];
	readonly departmentId: string | null;
	/** Manager of at least one department. */
	readonly isManager: boolean;
	/** Has read the page about privacy. */
	readonly privacySeen: boolean;
	readonly isDemo: boolean;
	readonly language: Language;
}

export interface Session {
	readonly id: string;
	readonly user: SessionUser;
}

/** From `Env` and the organisation's settings. */
export interface SessionPolicy {
	readonly sessionDays: number;
	/** Demo accounts are accepted while true. */
	readonly isDemo: boolean;
	/** Somebody's last day in service ends at midnight here. */
	readonly timeZone: string;
}

/** Makes a session and returns its token for the cookie. Only the secret's hash is stored. */
export async function createSession(db: Db, userId: string, now: Date): Promise<string> {
	const id = crypto.randomUUID();
	const secret = randomBytes(32).toString('base64url');
	await db
		.insert(session)
		.values({ id, secretHash: hashSecret(secret), userId, createdAt: now, lastVerifiedAt: now });
	return `${id}.${secret}`;
}

/**
 * The session of a cookie's token, or null for anything else: unknown, wrong secret, unused for
 * `sessionDays`, somebody who left, a demo account while demo mode is off.
 */
export async function validateSession(
	db: Db,
	input: { token: string; policy: SessionPolicy },
	now: Date
): Promise<Session | null> {
	const [id, secret, ...rest] = input.token.split('.');
	if (!id || !secret || rest.length > 0) return null;
	const row = await findSession(db, id);
	if (row === undefined || !isSameHash(row.secretHash, hashSecret(secret))) return null;

	const idleMs = now.getTime() - row.lastVerifiedAt.getTime();
	if (idleMs >= input.policy.sessionDays * dayMs) {
		await invalidateSession(db, id);
		return null;
	}
	if (row.deactivatedAt !== null || (row.isDemo && !input.policy.isDemo)) return null;
	const today = calendarDay(now.getTime(), input.policy.timeZone);
	if (row.endsOn !== null && row.endsOn < today) return null;
	if (idleMs >= hourMs) await touchSession(db, id, now);

	return {
		id,
		user: {
			id: row.userId,
			name: row.name,
			email: row.email,
			roles: parseRoles(row.roles),
			departmentId: row.departmentId,
			isManager: row.isManager === 1,
			privacySeen: row.privacySeenAt !== null,
			isDemo: row.isDemo,
			language: row.language
		}
	};
}

/** Ends one session: signing out. */
export async function invalidateSession(db: Db, sessionId: string): Promise<void> {
	await db.delete(session).where(eq(session.id, sessionId));
}

/** Removes what no cookie can revive any more. */
export async function deleteExpiredSessions(
	db: Db,
	policy: Pick<SessionPolicy, 'sessionDays'>,
	now: Date
): Promise<void> {
	const oldest = new Date(now.getTime() - policy.sessionDays * dayMs);
	await db.delete(session).where(lte(session.lastVerifiedAt, oldest));
}

function findSession(db: Db, id: string) {
	return db
		.select({
			secretHash: session.secretHash,
			lastVerifiedAt: session.lastVerifiedAt,
			userId: user.id,
			name: user.name,
			email: user.email,
			departmentId: user.departmentId,
			isDemo: user.isDemo,
			language: user.language,
			deactivatedAt: user.deactivatedAt,
			endsOn: user.endsOn,
			privacySeenAt: user.privacySeenAt,
			roles: sql<string>`(select json_group_array(${userRole.role}) from ${userRole} where ${userRole.userId} = ${user.id})`,
			isManager: sql<number>`exists(select 1 from ${department} where ${department.managerId} = ${user.id})`
		})
		.from(session)
		.innerJoin(user, eq(user.id, session.userId))
		.where(eq(session.id, id))
		.get();
}

// At most hourly, so that browsing does not write on every request.
async function touchSession(db: Db, id: string, now: Date): Promise<void> {
	const hourAgo = new Date(now.getTime() - hourMs);
	await db
		.update(session)
		.set({ lastVerifiedAt: now })
		.where(and(eq(session.id, id), lte(session.lastVerifiedAt, hourAgo)));
}

function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

function isSameHash(left: string, right: string): boolean {
	const [a, b] = [Buffer.from(left), Buffer.from(right)];
	return a.length === b.length && timingSafeEqual(a, b);
}
