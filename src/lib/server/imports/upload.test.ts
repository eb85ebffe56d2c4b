import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { minutesLater, noon, today } from '../../../../tests/support/factories.ts';
import { countEmployees } from '../people/employees.ts';
import { findImport } from './imports.ts';
import { approveImport, listUnfinishedImports, runImport } from './run-import.ts';
import { beginImport, deleteOldImports, storePart } from './upload.ts';
import { apply, clock, header, makeOffice, upload } from './import-fixture.ts';

const many = (count: number) =>
	header +
	Array.from(
		{ length: count },
		(_, n) => `${n + 1};Persoon ${n + 1};p${n + 1}@leren.example;Balie\n`
	).join('');

describe('a long import', () => {
	it('goes on where a crash left it, and works in two processes at once', async () => {
		const { db, hr } = await makeOffice();
		const id = await upload(db, { text: many(1_700), actorId: hr.id });
		await approveImport(db, { id, actorId: hr.id });
		const crash = new AbortController();
		const first = runImport(db, id, { ...clock, now: () => (crash.abort(), noon) }, crash.signal);
		await first;
		expect(await findImport(db, id)).toMatchObject({ stage: 'applying', doneRows: 500 });
		expect(await listUnfinishedImports(db)).toEqual([id]);
		await Promise.all([runImport(db, id, clock), runImport(db, id, clock)]);
		expect(await findImport(db, id)).toMatchObject({ stage: 'done', doneRows: 1_700 });
		expect(await countEmployees(db, { show: 'employed' }, today)).toBe(1_702);
		expect(
			await db.get(sql`select count(*) as n from audit_log where details ->> 'import' = ${id}`)
		).toEqual({ n: 1_700 });
	});

	it('is read again from the start when reading was cut off', async () => {
		const { db, hr } = await makeOffice();
		const id = await upload(db, { text: many(700), actorId: hr.id });
		const bytes = new TextEncoder().encode(many(700));
		await db.run(sql`
			insert into import_part (import_id, position, bytes) values (${id}, 0, ${Buffer.from(bytes)})`);
		await db.run(sql`update people_import set stage = 'reading', rows = 0, done_rows = 0`);
		await runImport(db, id, clock);
		expect(await findImport(db, id)).toMatchObject({ stage: 'checked', counts: { new: 700 } });
	});
});

describe('an upload', () => {
	it('takes each piece once, in order, from its owner only', async () => {
		const { db, hr, admin } = await makeOffice();
		const id = crypto.randomUUID();
		const begin = { id, fileName: 'a.csv', size: 6, makesDepartments: false, actorId: hr.id };
		expect(await beginImport(db, begin, noon)).toEqual({ ok: true });
		expect(await beginImport(db, begin, noon)).toEqual({ ok: true });
		const put = (position: number, text: string, actorId = hr.id) =>
			storePart(db, { importId: id, position, bytes: new TextEncoder().encode(text), actorId });
		expect(await put(0, 'abc')).toEqual({ received: 3, isComplete: false });
		expect(await put(0, 'abc')).toEqual({ received: 3, isComplete: false });
		expect(await put(4, 'ef')).toEqual({ received: 3, isComplete: false });
		expect(await put(3, 'defg')).toEqual({ received: 3, isComplete: false });
		expect(await put(3, 'def', admin.id)).toBeNull();
		expect(await put(3, 'def')).toEqual({ received: 6, isComplete: true });
		expect(await put(3, 'def')).toEqual({ received: 6, isComplete: true });
	});

	it('of nothing or of far too much is refused', async () => {
		const { db, hr } = await makeOffice();
		const begin = { id: 'x', fileName: 'a.csv', makesDepartments: false, actorId: hr.id };
		expect(await beginImport(db, { ...begin, size: 0 }, noon)).toMatchObject({ reason: 'empty' });
		expect(await beginImport(db, { ...begin, size: 60_000_000 }, noon)).toMatchObject({
			reason: 'too-large'
		});
	});

	it('is forgotten after a week, rows and all', async () => {
		const { db, hr } = await makeOffice();
		await upload(db, { text: many(10), actorId: hr.id });
		await deleteOldImports(db, minutesLater(7 * 24 * 60));
		expect(await db.all(sql`select line from import_row`)).toHaveLength(10);
		await deleteOldImports(db, minutesLater(7 * 24 * 60 + 1));
		await deleteOldImports(db, minutesLater(7 * 24 * 60 + 1));
		expect(await db.all(sql`select id from people_import`)).toEqual([]);
		expect(await db.all(sql`select * from import_row`)).toEqual([]);
	});
});

describe('a file that is no list of people', () => {
	it.each([
		['without the columns', 'Kleur;Maat\nrood;3\n', 'columns', 1],
		['without rows', header, 'no-rows', null],
		['with a cell of 10 MB', `${header}7;${'x'.repeat(10_000_000)}\n`, 'unreadable', 2]
	])('%s fails with a reason and leaves nothing behind', async (_, text, problem, problemLine) => {
		const { db, hr, everybody } = await makeOffice();
		const id = await upload(db, { text, actorId: hr.id });
		expect(await findImport(db, id)).toMatchObject({ stage: 'failed', problem, problemLine });
		expect(await apply(db, id, hr.id)).toBe(false);
		expect(await everybody()).toEqual([]);
		expect(await db.all(sql`select position from import_part`)).toEqual([]);
		expect(await db.all(sql`select line from import_row`)).toEqual([]);
	});
});
