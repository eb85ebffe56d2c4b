import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { createUser, findUserByLogin, markPrivacySeen } from './accounts.ts';
import { findEmployee } from './employees.ts';

it('makes a person once when asked twice, roles included', async () => {
	const db = await createTestDatabase();
	const person = {
		...{ id: 'noor', email: ' Noor@Leren.example', name: 'Noor', passwordHash: 'x' },
		roles: ['employee', 'hr']
	} as const;
	expect(await createUser(db, person, noon)).toEqual({ ok: true });
	expect(await createUser(db, person, noon)).toEqual({ ok: true });
	const found = await findEmployee(db, { id: 'noor', viewerId: 'noor' }, noon);
	expect(found).toMatchObject({ email: 'noor@leren.example', roles: ['employee', 'hr'] });
});

it('makes one person of 200 at once with the same address', async () => {
	const db = await createTestDatabase();
	const results = await Promise.all(
		Array.from({ length: 200 }, () =>
			createUser(
				db,
				{
					...{ id: crypto.randomUUID(), email: 'noor@leren.example', name: 'Noor' },
					...{ passwordHash: 'x', roles: ['employee'] }
				},
				noon
			)
		)
	);
	expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await db.get(sql`select count(*) as roles from user_role`)).toEqual({ roles: 1 });
});

it('keeps the first time that the privacy page was read', async () => {
	const db = await createTestDatabase();
	const { id } = await makeUser(db);
	await markPrivacySeen(db, id, noon);
	await markPrivacySeen(db, id, minutesLater(5));
	expect(await db.get(sql`select privacy_seen_at as at from user`)).toEqual({
		at: noon.getTime()
	});
});

it('makes a person without an address, and tells which of address and number is taken', async () => {
	const db = await createTestDatabase();
	const make = (id: string, email: string | null, personnelNumber: string | null) =>
		createUser(
			db,
			{ ...{ id, email, personnelNumber, name: 'Daan' }, passwordHash: null, roles: ['employee'] },
			noon
		);
	expect(await make('daan', null, ' ab-17 ')).toEqual({ ok: true });
	expect(await findUserByLogin(db, 'Ab-17')).toEqual({ id: 'daan' });
	expect(await make('other', null, 'AB-17')).toEqual({ ok: false, reason: 'number-taken' });
	expect(await make('noor', 'noor@leren.example', null)).toEqual({ ok: true });
	expect(await make('other', 'noor@leren.example', 'AB-18')).toEqual({
		ok: false,
		reason: 'email-taken'
	});
	expect(await findUserByLogin(db, 'AB-18')).toBeNull();
});
