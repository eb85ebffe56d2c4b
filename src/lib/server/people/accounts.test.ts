import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { createUser, listAccounts, markPrivacySeen } from './accounts.ts';

it('makes a person once when asked twice, roles included', async () => {
	const db = await createTestDatabase();
	const person = {
		...{ id: 'noor', email: ' Noor@Leren.example', name: 'Noor', passwordHash: 'x' },
		roles: ['employee', 'hr']
	} as const;
	expect(await createUser(db, person, noon)).toEqual({ ok: true });
	expect(await createUser(db, person, noon)).toEqual({ ok: true });
	const { rows } = await listAccounts(db);
	expect(rows).toMatchObject([{ email: 'noor@leren.example', roles: ['employee', 'hr'] }]);
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

it('pages through accounts by name without losing namesakes', async () => {
	const db = await createTestDatabase();
	for (const name of ['Daan', 'Noor', 'Noor', 'Noor', 'Aya']) await makeUser(db, { name });
	const names: string[] = [];
	let cursor: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof listAccounts>> = await listAccounts(db, {
			...{ cursor, limit: 2 }
		});
		names.push(...page.rows.map((row) => row.name));
		cursor = page.nextCursor;
	} while (cursor !== null);
	expect(names).toEqual(['Aya', 'Daan', 'Noor', 'Noor', 'Noor']);
});

it('takes what is searched for as text, not as a pattern', async () => {
	const db = await createTestDatabase();
	await makeUser(db, { name: 'Noor 100%' });
	await makeUser(db, { name: 'Daan' });
	expect((await listAccounts(db, { search: '%' })).rows).toHaveLength(1);
	expect((await listAccounts(db, { search: 'noor' })).rows).toHaveLength(1);
	expect((await listAccounts(db, { search: "'; drop table user" })).rows).toHaveLength(0);
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
