import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import {
	makeDepartment,
	makeUser,
	minutesLater,
	noon
} from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { session, user } from '../db/schema.ts';
import {
	createSession,
	deleteExpiredSessions,
	invalidateSession,
	validateSession
} from './session.ts';

const policy = { sessionDays: 14, isDemo: false, timeZone: 'Europe/Amsterdam' };
const day = 24 * 60;

async function makeSession(db: Db, input: Parameters<typeof makeUser>[1] = {}) {
	const person = await makeUser(db, input);
	return { person, token: await createSession(db, person.id, noon) };
}

it('tells who is signed in', async () => {
	const db = await createTestDatabase();
	const departmentId = await makeDepartment(db);
	const { person, token } = await makeSession(db, { roles: ['employee', 'hr'], departmentId });
	expect((await validateSession(db, { token, policy }, noon))?.user).toEqual({
		...person,
		roles: ['employee', 'hr'],
		departmentId,
		isManager: false,
		privacySeen: false,
		isDemo: false,
		language: 'nl'
	});
});

it('knows a manager by their department', async () => {
	const db = await createTestDatabase();
	const { person, token } = await makeSession(db);
	await makeDepartment(db, { managerId: person.id });
	expect((await validateSession(db, { token, policy }, noon))?.user.isManager).toBe(true);
});

it('stores the hash of the secret only', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db);
	const [id, secret] = token.split('.');
	const row = await db.select().from(session).get();
	expect(row?.id).toBe(id);
	expect(row?.secretHash).toMatch(/^[0-9a-f]{64}$/u);
	expect(JSON.stringify(row)).not.toContain(secret);
});

it('refuses a token with another secret, without one, or with more', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db);
	const [id] = token.split('.');
	const forged = ['', '.', `${id}`, `${id}.`, `${id}.x`, `${token}.x`, `x${token}`];
	const answers = forged.map((token) => validateSession(db, { token, policy }, noon));
	expect(new Set(await Promise.all(answers))).toEqual(new Set([null]));
});

it('lives on while it is used and ends after fourteen days without a visit', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db);
	const isAlive = async (minutes: number) =>
		(await validateSession(db, { token, policy }, minutesLater(minutes))) !== null;
	expect(await isAlive(13 * day)).toBe(true);
	expect(await isAlive(26 * day)).toBe(true);
	expect(await isAlive(40 * day)).toBe(false);
	expect(await db.$count(session)).toBe(0);
});

it('writes the last visit at most once an hour', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db);
	const lastVisitAfter = async (minutes: number) => {
		await validateSession(db, { token, policy }, minutesLater(minutes));
		return (await db.select().from(session).get())?.lastVerifiedAt;
	};
	expect(await lastVisitAfter(59)).toEqual(noon);
	expect(await lastVisitAfter(60)).toEqual(minutesLater(60));
});

it('ends when signing out, also when that is sent twice', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db);
	const id = token.split('.')[0] ?? '';
	await invalidateSession(db, id);
	await invalidateSession(db, id);
	expect(await validateSession(db, { token, policy }, noon)).toBeNull();
});

it('refuses somebody who was deactivated', async () => {
	const db = await createTestDatabase();
	const { person, token } = await makeSession(db);
	await db.update(user).set({ deactivatedAt: noon }).where(eq(user.id, person.id));
	expect(await validateSession(db, { token, policy }, noon)).toBeNull();
});

it('refuses a demo account while demo mode is off', async () => {
	const db = await createTestDatabase();
	const { token } = await makeSession(db, { isDemo: true });
	expect(await validateSession(db, { token, policy }, noon)).toBeNull();
	const inDemo = { ...policy, isDemo: true };
	expect(await validateSession(db, { token, policy: inDemo }, noon)).not.toBeNull();
});

it('clears away what has expired and nothing else', async () => {
	const db = await createTestDatabase();
	const { person } = await makeSession(db);
	await createSession(db, person.id, minutesLater(2 * day));
	await deleteExpiredSessions(db, policy, minutesLater(14 * day));
	await deleteExpiredSessions(db, policy, minutesLater(14 * day));
	expect(await db.get(sql`select count(*) as left from session`)).toEqual({ left: 1 });
});
