import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { listDepartments } from '../people/departments.ts';
import { cleanText, nameKey, readEmployee } from '../people/employee-fields.ts';
import { jobRolesJson } from '../people/job-roles.ts';
import { searchKey } from '../people/search-key.ts';
import { findColumns, readCells } from './columns.ts';
import { readRecords, UnreadableCsv, type CsvRecord } from './read-records.ts';
import { readParts } from './upload.ts';

const maxRows = 200_000;
const chunkRows = 500;

export type FileProblem = 'columns' | 'no-rows' | 'too-many-rows' | 'unreadable';

/**
 * Reads the rows of an uploaded file into `import_row`. Beginning again is harmless. The file is
 * never in memory as a whole, and other requests get their turn between pieces.
 */
export async function readRows(db: Db, importId: string): Promise<void> {
	const failure = await storeRows(db, importId);
	if (failure !== null) await failImport(db, importId, failure);
}

interface FileFailure {
	readonly problem: FileProblem;
	readonly line: number | null;
}

async function storeRows(db: Db, importId: string): Promise<FileFailure | null> {
	const departments = await findDepartments(db);
	let places: ReadonlyMap<string, number> | null = null;
	let rows = 0;
	let chunk: unknown[][] = [];
	const flush = async () => {
		await insertRows(db, importId, chunk);
		chunk = [];
		await setImmediate();
	};
	try {
		for await (const record of readRecords(() => readParts(db, importId))) {
			if (record.cells.every((cell) => cell.trim() === '')) continue;
			if (places === null) {
				places = findColumns(record.cells);
				if (places === null) return { problem: 'columns', line: record.line };
				await storeHeader(db, importId, record.cells);
				continue;
			}
			rows += 1;
			if (rows > maxRows) return { problem: 'too-many-rows', line: null };
			chunk.push([rows, ...toRow(record, places, departments)]);
			if (chunk.length === chunkRows) await flush();
		}
	} catch (error) {
		if (error instanceof UnreadableCsv) return { problem: 'unreadable', line: error.line };
		throw error;
	}
	if (rows === 0) return { problem: 'no-rows', line: null };
	await flush();
	await db.run(sql`
		update people_import set rows = ${rows} where id = ${importId} and stage = 'reading'`);
	return null;
}

/** Ends an import for a reason that HR can mend; its rows and bytes go. */
async function failImport(db: Db, importId: string, failure: FileFailure): Promise<void> {
	await db.batch([
		db.run(sql`delete from import_row where import_id = ${importId}`),
		db.run(sql`delete from import_part where import_id = ${importId}`),
		db.run(sql`
			update people_import set stage = 'failed', problem = ${failure.problem},
				problem_line = ${failure.line}
			where id = ${importId} and stage = 'reading'`)
	]);
}

/** Departments by name and by path (“Praktijk > Balie”); null for a name that several have. */
async function findDepartments(db: Db): Promise<ReadonlyMap<string, string | null>> {
	const found = new Map<string, string | null>();
	const paths = new Map<string, string>();
	for (const { id, name, parentId } of await listDepartments(db)) {
		const above = parentId === null ? undefined : paths.get(parentId);
		const path = above === undefined ? name : `${above} > ${name}`;
		paths.set(id, path);
		for (const key of new Set([departmentKey(name), departmentKey(path)])) {
			found.set(key, found.has(key) ? null : id);
		}
	}
	return found;
}

/** How the department of a row is compared: small letters, whatever spaces around the `>`. */
export function departmentKey(text: string): string {
	return text
		.split('>')
		.map(nameKey)
		.filter((part) => part !== '')
		.join(' > ');
}

function toRow(
	record: CsvRecord,
	places: ReadonlyMap<string, number>,
	departments: ReadonlyMap<string, string | null>
): unknown[] {
	const { department: text, ...texts } = readCells(record.cells, places);
	const read = readEmployee(texts);
	const department = cleanText(text).slice(0, 400) || null;
	const departmentId = department === null ? null : departments.get(departmentKey(department));
	const base = [record.line, crypto.randomUUID(), JSON.stringify(record.cells)];
	if (!read.ok) return [...base, read.flaw];
	if (department !== null && departmentId === null) return [...base, 'department-ambiguous'];
	const { fields } = read;
	return [
		...base,
		null,
		...[fields.name, fields.email, fields.personnelNumber, searchKey(fields)],
		...[department, departmentId ?? null],
		fields.jobRoles.length === 0 ? null : jobRolesJson(fields.jobRoles),
		...[read.hasLanguage ? fields.language : null, fields.startsOn, fields.endsOn]
	];
}

async function insertRows(db: Db, importId: string, rows: readonly unknown[][]): Promise<void> {
	if (rows.length === 0) return;
	const cell = (place: number) => sql.raw(`value ->> ${place}`);
	await db.run(sql`
		insert into import_row (import_id, "row", line, user_id, cells, flaw, name, email,
			personnel_number, search_key, department, department_id, job_roles, language, starts_on,
			ends_on)
		select ${importId}, ${sql.join(
			Array.from({ length: 15 }, (_, place) => cell(place)),
			sql`, `
		)}
		from json_each(${JSON.stringify(rows)}) where 1
		on conflict do nothing`);
}

async function storeHeader(db: Db, importId: string, header: readonly string[]): Promise<void> {
	await db.run(sql`
		update people_import set header = ${JSON.stringify(header)} where id = ${importId}`);
}
