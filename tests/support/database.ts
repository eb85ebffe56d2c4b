import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type Db } from '../../src/lib/server/db/client.ts';
import { runMigrations } from '../../src/lib/server/db/migrate.ts';

/** A migrated database in a temporary file, removed when the test is over. */
export async function createTestDatabase(): Promise<Db> {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-'));
	const db = await openDatabase(`file:${join(folder, 'test.db')}`);
	onTestFinished(async () => {
		db.$client.close();
		await rm(folder, { recursive: true, force: true });
	});
	await runMigrations(db);
	return db;
}
