import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Db } from './client.ts';

/** Brings the schema up to date; does nothing when it already is. */
export async function runMigrations(db: Db, migrationsFolder = 'drizzle'): Promise<void> {
	await migrate(db, { migrationsFolder });
}
