import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { findAssignment } from '../assignments/assignment.ts';
import { openDatabase } from './client.ts';
import { runMigrations } from './migrate.ts';

/** A database with the first `count` migrations, and a way to do the others. */
async function makeEarlier(count: number) {
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
	await writeFile(journal, JSON.stringify({ ...head, entries: entries.slice(0, count) }));
	await runMigrations(db, first);
	return db;
}

it('keeps the people of the first schema and lets them be searched', async () => {
	const db = await makeEarlier(1);
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

it('keeps assignments and enrolments from before assignments had rules', async () => {
	const db = await makeEarlier(4);
	await db.run(sql`insert into department (id, name) values ('desk', 'Balie')`);
	await db.run(sql`
		insert into user (id, email, name, created_at) values ('noor', 'noor@leren.example', 'Noor', 0)`);
	await db.run(sql`
		insert into assignment (id, module, department_id, user_id, due_on, created_by, created_at)
		values ('a', 'telecom', 'desk', null, '2026-12-12', 'noor', ${Date.UTC(2026, 10, 1)}),
			('b', 'zorg', null, 'noor', '2026-12-20', 'noor', ${Date.UTC(2026, 10, 2)})`);
	await db.run(sql`
		insert into enrollment (id, user_id, module, cycle, assignment_id, due_on, assigned_at,
			completed_at)
		values ('one', 'noor', 'telecom', 1, 'a', '2025-12-12', ${Date.UTC(2025, 10, 1)}, 5),
			('two', 'noor', 'telecom', 2, 'a', '2026-12-12', ${Date.UTC(2026, 10, 1)}, null)`);
	await runMigrations(db);
	expect(await findAssignment(db, 'a')).toMatchObject({
		...{ name: 'telecom', audience: { departments: ['desk'] }, withdrawnAt: null },
		rule: { modules: ['telecom'], startsOn: '2026-11-01', takesNewcomers: false }
	});
	expect(await findAssignment(db, 'b')).toMatchObject({ audience: { people: ['noor'] } });
	expect(
		await db.all(sql`
			select id, kind, starts_on, late_after, is_current, completed_at from enrollment order by id`)
	).toEqual([
		{
			...{ id: 'one', kind: 'first', starts_on: '2025-11-01', late_after: '2025-12-12' },
			...{ is_current: 0, completed_at: 5 }
		},
		{
			...{ id: 'two', kind: 'again', starts_on: '2026-11-01', late_after: '2026-12-12' },
			...{ is_current: 1, completed_at: null }
		}
	]);
	expect(await db.all(sql`pragma foreign_key_check`)).toEqual([]);
});
