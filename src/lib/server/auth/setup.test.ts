import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, noon } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { ensureOrganisation, readOrganisation } from '../organisation/organisation.ts';
import { createSetupToken, isSetupNeeded, setUpFirstAdmin } from './setup.ts';

const valid = {
	token: 'token',
	expectedToken: 'token',
	name: 'Winston Pinas',
	email: 'beheer@leren.example',
	password: 'een lange wachtzin',
	organisation: 'Winkel Fictiedam',
	language: 'en',
	isSmall: false
} as const;

function countAdmins(db: Db) {
	return db.get(sql`select count(*) as admins from user_role where role = 'admin'`);
}

it('makes the first administrator, with an audit row', async () => {
	const db = await createTestDatabase();
	expect(await isSetupNeeded(db)).toBe(true);
	const result = await setUpFirstAdmin(db, valid, noon);
	expect(result).toMatchObject({ ok: true });
	expect(await isSetupNeeded(db)).toBe(false);
	expect(await db.all(sql`select action, subject_id = actor_id as own from audit_log`)).toEqual([
		{ action: 'admin.set-up', own: 1 }
	]);
});

it('lets the organisation begin with what the administrator says', async () => {
	const db = await createTestDatabase();
	await ensureOrganisation(db, { name: 'Eerder', timeZone: 'Asia/Tokyo' }, noon);
	await setUpFirstAdmin(db, { ...valid, isSmall: true }, noon);
	await setUpFirstAdmin(db, { ...valid, organisation: 'Te laat' }, noon);
	expect(await readOrganisation(db)).toMatchObject({
		...{ name: 'Winkel Fictiedam', language: 'en', timeZone: 'Asia/Tokyo', isSmall: true },
		contact: { name: 'Winston Pinas', email: 'beheer@leren.example', phone: null }
	});
	expect(await db.get(sql`select language from user`)).toEqual({ language: 'en' });
});

// 200 argon2 hashes take their time on a busy machine.
it('has one winner of 200 at once', { timeout: 30_000 }, async () => {
	const db = await createTestDatabase();
	const results = await Promise.all(
		Array.from({ length: 200 }, (_, number) =>
			setUpFirstAdmin(db, { ...valid, email: `beheer${number}@leren.example` }, noon)
		)
	);
	expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	expect(results.filter((result) => !result.ok && result.reason === 'done')).toHaveLength(199);
	expect(await countAdmins(db)).toEqual({ admins: 1 });
	expect(await db.get(sql`select count(*) as rows from audit_log`)).toEqual({ rows: 1 });
});

it('answers the second time that it is done', async () => {
	const db = await createTestDatabase();
	await setUpFirstAdmin(db, valid, noon);
	expect(await setUpFirstAdmin(db, valid, noon)).toEqual({ ok: false, reason: 'done' });
	expect(await countAdmins(db)).toEqual({ admins: 1 });
});

it.each([
	['token', { token: 'other' }],
	['organisation', { organisation: ' ' }],
	['organisation', { organisation: 'x'.repeat(101) }],
	['token', { token: '', expectedToken: '' }],
	['name', { name: '  ' }],
	['email', { email: 'beheer' }],
	['password-short', { password: 'kort' }],
	['password-long', { password: 'x'.repeat(257) }]
])('refuses a wrong %s', async (reason, change) => {
	const db = await createTestDatabase();
	expect(await setUpFirstAdmin(db, { ...valid, ...change }, noon)).toEqual({ ok: false, reason });
	expect(await isSetupNeeded(db)).toBe(true);
});

it('does not take over the address of somebody else', async () => {
	const db = await createTestDatabase();
	await makeUser(db, { email: valid.email });
	expect(await setUpFirstAdmin(db, valid, noon)).toEqual({ ok: false, reason: 'email-taken' });
	expect(await countAdmins(db)).toEqual({ admins: 0 });
});

it('does not count a demo administrator', async () => {
	const db = await createTestDatabase();
	await makeUser(db, { roles: ['admin'], isDemo: true });
	expect(await isSetupNeeded(db)).toBe(true);
});

it('makes a new token each time', () => {
	expect(createSetupToken()).not.toBe(createSetupToken());
});
