import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { isDatabaseAnswering } from './client.ts';
import { department } from './schema.ts';
import { runMigrations } from './migrate.ts';

it('uses the write-ahead log, normal synchronisation and foreign keys', async () => {
	const db = await createTestDatabase();
	expect(await db.get(sql`pragma journal_mode`)).toEqual({ journal_mode: 'wal' });
	expect(await db.get(sql`pragma synchronous`)).toEqual({ synchronous: 1 });
	expect(await db.get(sql`pragma foreign_keys`)).toEqual({ foreign_keys: 1 });
});

it('migrates twice without complaint', async () => {
	const db = await createTestDatabase();
	await runMigrations(db);
	expect(await db.select().from(department)).toEqual([]);
});

it('rolls a failing batch back as a whole and stays usable', async () => {
	const db = await createTestDatabase();
	const desk = { id: 'desk', name: 'Balie' };
	const orphan = { id: 'orphan', name: 'Kelder', parentId: 'nowhere' };
	await expect(
		db.batch([db.insert(department).values(desk), db.insert(department).values(orphan)])
	).rejects.toThrow();
	expect(await db.select().from(department)).toEqual([]);
	await db.insert(department).values(desk);
	expect(await db.select().from(department)).toHaveLength(1);
});

it('takes 200 batches at once', async () => {
	const db = await createTestDatabase();
	await Promise.all(
		Array.from({ length: 200 }, (_, number) =>
			db.batch([
				db.insert(department).values({ id: `a${number}`, name: 'A' }),
				db.insert(department).values({ id: `b${number}`, name: 'B' })
			])
		)
	);
	expect(await db.$count(department)).toBe(400);
});

it('tells whether the database answers', async () => {
	const db = await createTestDatabase();
	expect(await isDatabaseAnswering(db)).toBe(true);
	db.$client.close();
	expect(await isDatabaseAnswering(db)).toBe(false);
});
