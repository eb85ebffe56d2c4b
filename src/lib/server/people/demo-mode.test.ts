import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { createSession } from '../auth/session.ts';
import { setDemoActive } from './demo-mode.ts';

it('closes demo accounts with their sessions, leaves others, and opens them again', async () => {
	const db = await createTestDatabase();
	const demo = await makeUser(db, { isDemo: true });
	const real = await makeUser(db);
	for (const { id } of [demo, real]) await createSession(db, id, noon);
	await setDemoActive(db, false, noon);
	await setDemoActive(db, false, minutesLater(1));
	expect(await db.all(sql`select user_id as id from session`)).toEqual([{ id: real.id }]);
	expect(await db.all(sql`select id, deactivated_at as at from user where is_demo`)).toEqual([
		{ id: demo.id, at: noon.getTime() }
	]);
	await setDemoActive(db, true, noon);
	expect(await db.all(sql`select id from user where deactivated_at is not null`)).toEqual([]);
});
