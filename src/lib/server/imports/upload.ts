import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { importPart, peopleImport } from '../db/people-schema.ts';

/** Room for 200,000 people with long names. */
const maxFileBytes = 50 * 1024 * 1024;
/** Below the 512 KB that the server takes per request: a big file needs no higher limit. */
export const maxPartBytes = 256 * 1024;
const keptMs = 7 * 24 * 3_600_000;

export type BeginResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'empty' | 'too-large' };

/** Announces a file; its bytes come with `storePart`. */
export async function beginImport(
	db: Db,
	input: {
		id: string;
		fileName: string;
		size: number;
		makesDepartments: boolean;
		actorId: string;
	},
	now: Date
): Promise<BeginResult> {
	if (input.size <= 0) return { ok: false, reason: 'empty' };
	if (input.size > maxFileBytes) return { ok: false, reason: 'too-large' };
	await db
		.insert(peopleImport)
		.values({
			...{ id: input.id, stage: 'uploading', fileName: input.fileName, size: input.size },
			...{ makesDepartments: input.makesDepartments, createdBy: input.actorId, createdAt: now }
		})
		.onConflictDoNothing();
	return { ok: true };
}

/**
 * Keeps the piece of a file that begins at `position` and tells how many bytes are in; null for an
 * import that does not take bytes from this person (any more). A piece that is in already, or does
 * not follow on the last, changes nothing: the browser goes on where the answer says.
 */
export async function storePart(
	db: Db,
	input: { importId: string; position: number; bytes: Uint8Array; actorId: string }
): Promise<{ readonly received: number; readonly isComplete: boolean } | null> {
	const { importId, position, bytes } = input;
	const received = sql`(
		select coalesce(sum(length(bytes)), 0) from import_part where import_id = ${importId})`;
	const [, , rows] = await db.batch([
		db.run(sql`
			insert into import_part (import_id, position, bytes)
			select id, ${position}, ${Buffer.from(bytes)} from people_import
			where id = ${importId} and created_by = ${input.actorId} and stage = 'uploading'
				and ${bytes.length} between 1 and ${maxPartBytes}
				and ${received} = ${position} and ${position + bytes.length} <= size
			on conflict do nothing`),
		db.run(sql`
			update people_import set stage = 'reading'
			where id = ${importId} and stage = 'uploading' and size = ${received}`),
		db.all<{ received: number; stage: string; size: number }>(sql`
			select ${received} as received, stage, size from people_import
			where id = ${importId} and created_by = ${input.actorId}`)
	]);
	const [row] = rows;
	if (row === undefined) return null;
	if (row.stage === 'uploading') return { received: row.received, isComplete: false };
	return { received: row.size, isComplete: true };
}

/** The pieces of a file in order, one in memory at a time. */
export async function* readParts(db: Db, importId: string): AsyncGenerator<Uint8Array> {
	let position = -1;
	for (;;) {
		const part = await db
			.select({ position: importPart.position, bytes: importPart.bytes })
			.from(importPart)
			.where(and(eq(importPart.importId, importId), gt(importPart.position, position)))
			.orderBy(asc(importPart.position))
			.limit(1)
			.get();
		if (part === undefined) return;
		position = part.position;
		yield part.bytes;
	}
}

/**
 * Forgets imports of more than a week ago with their rows, in small pieces, since the database does
 * nothing else meanwhile.
 */
export async function deleteOldImports(db: Db, now: Date): Promise<void> {
	const old = sql`(
		select id from people_import where created_at < ${now.getTime() - keptMs} and stage <> 'applying')`;
	for (;;) {
		const gone = await db.run(sql`
			delete from import_row where rowid in (
				select rowid from import_row where import_id in ${old} limit 2000
			)`);
		if (gone.rowsAffected === 0) break;
		await setImmediate();
	}
	await db.run(sql`delete from people_import where id in ${old}`);
}
