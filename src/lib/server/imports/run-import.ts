import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { applyRows, makeDepartments } from './apply-rows.ts';
import { checkRows } from './check-rows.ts';
import { readRows } from './read-rows.ts';

/** Rows per batch. A batch holds up the whole process while it runs, so it stays short. */
const chunkRows = 500;

export interface ImportClock {
	readonly now: () => Date;
	/** The calendar day in the organisation's zone. */
	readonly today: () => string;
}

/**
 * Works on an import until it waits for somebody or is done. It goes on where it was: after a
 * crash, or beside another process that works on the same import.
 */
export async function runImport(
	db: Db,
	importId: string,
	clock: ImportClock,
	signal?: AbortSignal
): Promise<void> {
	while (signal?.aborted !== true && (await takeStep(db, importId, clock))) await setImmediate();
}

/** HR says yes to the preview: the rows go in. Only who uploaded them may, and only once. */
export async function approveImport(
	db: Db,
	input: { id: string; actorId: string }
): Promise<boolean> {
	const rows = await db.all(sql`
		update people_import set stage = 'applying', done_rows = 0
		where id = ${input.id} and created_by = ${input.actorId} and stage = 'checked'
		returning id`);
	return rows.length === 1;
}

/** The imports that were under way when the process ended. */
export async function listUnfinishedImports(db: Db): Promise<readonly string[]> {
	const rows = await db.all<{ id: string }>(
		sql`select id from people_import where stage in ('reading', 'applying')`
	);
	return rows.map(({ id }) => id);
}

/** Gives up after an error of ours; sending the file again does what is left. */
export async function abandonImport(db: Db, importId: string): Promise<void> {
	await db.run(sql`
		update people_import set stage = 'failed', problem = 'unexpected'
		where id = ${importId} and stage in ('reading', 'applying')`);
}

async function takeStep(db: Db, importId: string, clock: ImportClock): Promise<boolean> {
	const [state] = await db.all<{ stage: string; rows: number; doneRows: number }>(sql`
		select stage, rows, done_rows as doneRows from people_import where id = ${importId}`);
	if (state?.stage === 'reading' && state.rows === 0) {
		await readRows(db, importId);
		return true;
	}
	if (state?.stage === 'reading') {
		await checkChunk(db, { importId, doneRows: state.doneRows }, clock);
		return true;
	}
	if (state?.stage !== 'applying') return false;
	if (state.doneRows === 0) await makeDepartments(db, importId, clock.now());
	await applyChunk(db, { importId, doneRows: state.doneRows }, clock);
	return true;
}

interface Progress {
	readonly importId: string;
	readonly doneRows: number;
}

function stillAt(stage: 'reading' | 'applying', { importId, doneRows }: Progress) {
	return sql`exists (
		select 1 from people_import
		where id = ${importId} and stage = ${stage} and done_rows = ${doneRows})`;
}

async function checkChunk(db: Db, progress: Progress, clock: ImportClock): Promise<void> {
	const { importId, doneRows } = progress;
	const range = { importId, from: doneRows + 1, to: doneRows + chunkRows };
	await db.batch([
		db.run(checkRows(range, clock.today(), stillAt('reading', progress))),
		db.run(sql`
			update people_import set done_rows = min(rows, ${range.to}),
				stage = case when rows <= ${range.to} then 'checked' else stage end
			where id = ${importId} and stage = 'reading' and done_rows = ${doneRows}`),
		db.run(sql`
			delete from import_part where import_id = ${importId} and exists (
				select 1 from people_import where id = ${importId} and stage = 'checked'
			)`)
	]);
}

// The rows are checked again in the batch that writes them: hours may lie between preview and yes.
async function applyChunk(db: Db, progress: Progress, clock: ImportClock): Promise<void> {
	const { importId, doneRows } = progress;
	const now = clock.now();
	const guard = stillAt('applying', progress);
	const range = { importId, from: doneRows + 1, to: doneRows + chunkRows };
	const isLast = sql`exists (
		select 1 from people_import
		where id = ${importId} and stage = 'applying' and done_rows = ${doneRows}
			and rows <= ${range.to})`;
	await db.batch([
		db.run(checkRows(range, clock.today(), guard)),
		...applyRows(db, range, { guard, today: clock.today() }, now),
		db.run(sql`
			insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
			select ${now.getTime()}, i.created_by, 'people.imported', 'people_import', i.id,
				(select json_group_object(verdict, count) from (
					select verdict, count(*) as count from import_row
					where import_id = i.id group by verdict
				))
			from people_import i where i.id = ${importId} and ${isLast}`),
		db.run(sql`
			update people_import set done_rows = min(rows, ${range.to}),
				stage = case when rows <= ${range.to} then 'done' else stage end,
				finished_at = case when rows <= ${range.to} then ${now.getTime()} end
			where id = ${importId} and stage = 'applying' and done_rows = ${doneRows}`)
	]);
}
