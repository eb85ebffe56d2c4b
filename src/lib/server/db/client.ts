import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';

export type Db = Awaited<ReturnType<typeof openDatabase>>;

/**
 * Opens the database and makes the folder of a `file:` url. Close it with `db.$client.close()`.
 * Write with single statements or `db.batch` only: `db.transaction` fails under concurrency.
 */
export async function openDatabase(url: string, authToken?: string) {
	const isFile = url.toLowerCase().startsWith('file:');
	if (isFile) await mkdir(dirname(filePath(url)), { recursive: true });
	const client = createClient({
		url,
		timeout: 5000,
		...(authToken === undefined ? {} : { authToken }),
		// The driver is synchronous, so more connections to a file win nothing, and a PRAGMA holds
		// for one connection only.
		...(isFile ? { concurrency: 1 } : {})
	});
	if (isFile) {
		await client.execute('pragma journal_mode = wal');
		await client.execute('pragma synchronous = normal');
		// 32 MB of pages rather than 2: what is written at random places in a large index stays at hand.
		await client.execute('pragma cache_size = -32000');
	}
	return drizzle(client);
}

/** Whether the database can be read at this moment. */
export async function isDatabaseAnswering(db: Db): Promise<boolean> {
	try {
		await db.get(sql`select 1`);
		return true;
	} catch {
		return false;
	}
}

function filePath(url: string): string {
	const bare = url.split('?')[0] ?? url;
	return bare.toLowerCase().startsWith('file://')
		? fileURLToPath(bare)
		: bare.slice('file:'.length);
}
