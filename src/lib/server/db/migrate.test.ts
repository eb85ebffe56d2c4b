import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './client.ts';
import { runMigrations } from './migrate.ts';

it('keeps the people of the first schema and lets them be searched', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-migrate-'));
	const db = await openDatabase(`file:${join(folder, 'test.db')}`);
	onTestFinished(async () => {
		db.$client.close();
		await rm(folder, { recursive: true, force: true });
	});
	const first = join(folder, 'drizzle');
	await cp('drizzle', first, { recursive: true });
	const journal = join(first, 'meta', '_journal.json');
	const { entries, ...head } = JSON.parse(await readFile(journal, 'utf8')) as {
		entries: unknown[];
	};
	await writeFile(journal, JSON.stringify({ ...head, entries: entries.slice(0, 1) }));
	await runMigrations(db, first);
	await db.run(sql`
		insert into user (id, email, name, password_hash, is_demo, created_at)
		values ('noor', 'noor@leren.example', 'Noor', 'x', 0, 0)`);
	await db.run(sql`
		insert into session (id, secret_hash, user_id, created_at, last_verified_at)
		values ('s', 'x', 'noor', 0, 0)`);

	await runMigrations(db);
	expect(await db.get(sql`select email, language, search_key as key from user`)).toEqual({
		...{ email: 'noor@leren.example', language: 'nl', key: 'noor noor@leren.example' }
	});
	await db.run(
		sql`insert into user (id, name, personnel_number, created_at) values ('bo', 'Bo', '7', 0)`
	);
	expect(await db.all(sql`pragma foreign_key_check`)).toEqual([]);
	await expect(
		db.run(
			sql`insert into user (id, name, email, created_at) values ('x', 'X', 'noor@leren.example', 0)`
		)
	).rejects.toThrow();
});
