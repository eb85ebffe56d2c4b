import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, noon } from '../../../../tests/support/factories.ts';
import { listRoleHolders, setRoles } from './roles.ts';

it('grants and revokes, and logs each role once when sent twice', async () => {
	const db = await createTestDatabase();
	const admin = await makeUser(db, { name: 'Winston', roles: ['employee', 'admin'] });
	const noor = await makeUser(db, { name: 'Noor', roles: ['employee', 'trainer'] });
	const change = { userId: noor.id, roles: ['employee', 'hr'] as const, actorId: admin.id };
	expect(await setRoles(db, change, noon)).toEqual({ ok: true });
	expect(await setRoles(db, change, noon)).toEqual({ ok: true });
	const { rows } = await listRoleHolders(db);
	expect(rows.map(({ name, roles }) => [name, roles])).toEqual([
		['Noor', ['employee', 'hr']],
		['Winston', ['employee', 'admin']]
	]);
	expect(
		await db.all(sql`
			select action, details ->> 'role' as role from audit_log where action like 'role.%'`)
	).toEqual([
		{ action: 'role.granted', role: 'hr' },
		{ action: 'role.revoked', role: 'trainer' }
	]);
});

it('keeps the last administrator, whole change refused, also of 200 who resign at once', async () => {
	const db = await createTestDatabase();
	const admins = await Promise.all(
		Array.from({ length: 200 }, () => makeUser(db, { roles: ['admin'] }))
	);
	const answers = await Promise.all(
		admins.map(({ id }) => setRoles(db, { userId: id, roles: ['hr'], actorId: id }, noon))
	);
	expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'last-admin' }]);
	expect(
		await db.all(sql`select role, count(*) as n from user_role group by role order by role`)
	).toEqual([
		{ role: 'admin', n: 1 },
		{ role: 'hr', n: 199 }
	]);
});

it('counts only who can sign in as another administrator', async () => {
	const db = await createTestDatabase();
	const { id } = await makeUser(db, { roles: ['admin'] });
	const left = await makeUser(db, { roles: ['admin'] });
	const invited = await makeUser(db, { roles: ['admin'] });
	await db.run(sql`update user set deactivated_at = 1 where id = ${left.id}`);
	await db.run(sql`update user set password_hash = null where id = ${invited.id}`);
	expect(await setRoles(db, { userId: id, roles: [], actorId: id }, noon)).toEqual({
		...{ ok: false, reason: 'last-admin' }
	});
});
