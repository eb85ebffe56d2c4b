import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon, today } from '../../../../tests/support/factories.ts';
import {
	createAccessCode,
	issueAccessCodes,
	readAccessCode,
	redeemAccessCode
} from './access-code.ts';
import { createSession, validateSession } from './session.ts';
import { createSignInLimits, signIn } from './sign-in.ts';

const password = 'een lange wachtzin';
const days = (count: number) => minutesLater(count * 24 * 60);

async function makeOffice() {
	const db = await createTestDatabase();
	const hr = await makeUser(db, { roles: ['employee', 'hr'] });
	const admin = await makeUser(db, { roles: ['admin'] });
	const noor = await makeUser(db, { name: 'Noor' });
	await db.run(sql`update user set password_hash = null, email = null, personnel_number = 'AB-17'
		where id = ${noor.id}`);
	const issue = async (id = noor.id, actorId = hr.id) =>
		(await issueAccessCodes(db, { ids: [id], actorId, today }, noon))[0];
	const redeem = (code: string, now = noon) => redeemAccessCode(db, { code, password, today }, now);
	return { db, hr, admin, noor, issue, redeem };
}

it('has 20 letters that cannot be mistaken for others, each code anew', () => {
	const codes = new Set(Array.from({ length: 500 }, createAccessCode));
	expect(codes.size).toBe(500);
	for (const code of codes) expect(code).toMatch(/^(?:[2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$/u);
});

it('gives somebody without an address a password, once, however the code is typed', async () => {
	const { db, noor, issue, redeem } = await makeOffice();
	const issued = await issue();
	expect(issued).toMatchObject({ kind: 'invitation', login: 'AB-17', expiresAt: days(14) });
	const code = issued?.code ?? '';
	expect(await readAccessCode(db, { code, today }, noon)).toMatchObject({ name: 'Noor' });
	const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
	expect(await redeem(typed)).toEqual({ ok: true, userId: noor.id, language: 'nl' });
	expect(await redeem(code)).toEqual({ ok: false, reason: 'code' });
	const input = { login: 'ab-17', password, address: '192.0.2.1', isDemo: false, today };
	expect(await signIn(db, { ...input, limits: createSignInLimits() }, noon)).toMatchObject({
		ok: true
	});
});

it('is kept as a hash only', async () => {
	const { db, issue } = await makeOffice();
	const code = (await issue())?.code ?? '';
	const [row] = await db.all<{ code_hash: string }>(sql`select code_hash from access_code`);
	expect(row?.code_hash).toMatch(/^[0-9a-f]{64}$/u);
	expect(JSON.stringify(row)).not.toContain(code.replaceAll('-', ''));
});

// 200 times argon2 takes a while on a busy machine.
it('lets one of 200 at once in', { timeout: 60_000 }, async () => {
	const { db, issue, redeem } = await makeOffice();
	const code = (await issue())?.code ?? '';
	const answers = await Promise.all(Array.from({ length: 200 }, () => redeem(code)));
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect(
		await db.get(sql`select count(*) as n from audit_log where action = 'access-code.used'`)
	).toEqual({ n: 1 });
});

it('ends with its time, with a newer code, and when the person leaves', async () => {
	const { db, noor, issue, redeem } = await makeOffice();
	const refused = { ok: false, reason: 'code' };
	const first = (await issue())?.code ?? '';
	expect(await redeem(first, days(14))).toEqual(refused);
	const second = (await issue())?.code ?? '';
	expect(await redeem(first)).toEqual(refused);
	await db.run(sql`update user set ends_on = '2026-11-20' where id = ${noor.id}`);
	expect(await redeem(second)).toEqual(refused);
	await db.run(sql`update user set ends_on = null where id = ${noor.id}`);
	expect(await redeem(second)).toMatchObject({ ok: true });
	expect(await redeem('')).toEqual(refused);
});

it('asks for a good password and stays open until there is one', async () => {
	const { db, issue, redeem } = await makeOffice();
	const code = (await issue())?.code ?? '';
	expect(await redeemAccessCode(db, { code, password: 'kort', today }, noon)).toEqual({
		...{ ok: false, reason: 'password-short' }
	});
	expect(await redeem(code)).toMatchObject({ ok: true });
});

it('is a reset for who has a password: two days, and old sessions end when it is used', async () => {
	const { db, hr, admin, issue, redeem } = await makeOffice();
	const token = await createSession(db, hr.id, noon);
	const issued = await issue(hr.id, admin.id);
	expect(issued).toMatchObject({ kind: 'reset', expiresAt: days(2) });
	const policy = { sessionDays: 14, isDemo: false, timeZone: 'Europe/Amsterdam' };
	expect(await validateSession(db, { token, policy }, noon)).not.toBeNull();
	expect(await redeem(issued?.code ?? '')).toMatchObject({ ok: true });
	expect(await validateSession(db, { token, policy }, noon)).toBeNull();
});

it('is never given for somebody who can do more than the one who asks, nor for who left', async () => {
	const { db, hr, admin, noor, issue } = await makeOffice();
	expect(await issue(admin.id, hr.id)).toBeUndefined();
	expect(await issue(hr.id, noor.id)).toBeUndefined();
	await db.run(sql`update user set deactivated_at = 1 where id = ${noor.id}`);
	expect(await issue()).toBeUndefined();
	expect(await db.all(sql`select * from access_code`)).toEqual([]);
});
