import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import {
	importVerdicts,
	peopleImport,
	type ImportStage,
	type ImportVerdict
} from '../db/people-schema.ts';
import { user } from '../db/schema.ts';
import { pageSize } from '../paging.ts';
import { formatCsvLine } from '../reports/csv.ts';
import { isKnownColumn } from './columns.ts';

export interface ImportSummary {
	readonly id: string;
	readonly fileName: string;
	readonly size: number;
	readonly stage: ImportStage;
	readonly createdAt: Date;
	readonly createdBy: string;
	readonly creatorId: string;
	readonly rows: number;
}

export interface ImportDetails extends ImportSummary {
	readonly doneRows: number;
	/** Bytes that are in, while uploading. */
	readonly received: number;
	readonly problem: string | null;
	readonly problemLine: number | null;
	/** Columns of the file that are read, and those that are not. */
	readonly columns: { readonly used: readonly string[]; readonly ignored: readonly string[] };
	/** Rows per verdict, as far as they are checked. */
	readonly counts: Readonly<Record<ImportVerdict, number>>;
}

const summary = {
	id: peopleImport.id,
	fileName: peopleImport.fileName,
	size: peopleImport.size,
	stage: peopleImport.stage,
	createdAt: peopleImport.createdAt,
	createdBy: user.name,
	creatorId: user.id,
	rows: peopleImport.rows
};

/** The imports of the last week, newest first. */
export function listImports(db: Db): Promise<ImportSummary[]> {
	return db
		.select(summary)
		.from(peopleImport)
		.innerJoin(user, eq(user.id, peopleImport.createdBy))
		.orderBy(desc(peopleImport.createdAt))
		.limit(20);
}

/** How an import stands; null when there is none with this id (any more). */
export async function findImport(db: Db, id: string): Promise<ImportDetails | null> {
	const row = await db
		.select({
			...summary,
			doneRows: peopleImport.doneRows,
			problem: peopleImport.problem,
			problemLine: peopleImport.problemLine,
			header: peopleImport.header,
			received: sql<number>`(
				select coalesce(sum(length(bytes)), 0) from import_part where import_id = ${id})`
		})
		.from(peopleImport)
		.innerJoin(user, eq(user.id, peopleImport.createdBy))
		.where(eq(peopleImport.id, id))
		.get();
	if (row === undefined) return null;
	const { header, ...details } = row;
	const counts = await db.all<{ verdict: ImportVerdict; count: number }>(sql`
		select verdict, count(*) as count from import_row
		where import_id = ${id} and verdict is not null group by verdict`);
	const count = (verdict: ImportVerdict) =>
		counts.find((row) => row.verdict === verdict)?.count ?? 0;
	const names = (header ?? []).filter((name) => name.trim() !== '');
	return {
		...details,
		columns: {
			used: names.filter(isKnownColumn),
			ignored: names.filter((name) => !isKnownColumn(name))
		},
		counts: { new: count('new'), changed: count('changed'), same: count('same'), bad: count('bad') }
	};
}

export interface ImportRow {
	readonly row: number;
	readonly line: number;
	readonly verdict: ImportVerdict;
	readonly problem: string | null;
	readonly name: string | null;
	readonly email: string | null;
	readonly personnelNumber: string | null;
	readonly department: string | null;
	/** The row as it stands in the file, cut off for showing. */
	readonly text: string;
}

/** Checked rows in the order of the file, those of one verdict or all; `after` is a row's number. */
export async function listImportRows(
	db: Db,
	query: { importId: string; verdict: ImportVerdict | null; after: number; limit?: number }
): Promise<{ readonly rows: readonly ImportRow[]; readonly next: number | null }> {
	const limit = query.limit ?? pageSize;
	const rows = await db.all<Omit<ImportRow, 'text'> & { cells: string }>(sql`
		select "row", line, verdict, problem, name, email, personnel_number as personnelNumber,
			department, cells
		from import_row
		where import_id = ${query.importId} and "row" > ${query.after}
			and ${query.verdict === null ? sql`verdict is not null` : sql`verdict = ${query.verdict}`}
		order by "row" limit ${limit + 1}`);
	const shown = rows.slice(0, limit);
	return {
		rows: shown.map(({ cells, ...row }) => ({
			...row,
			text: parseCells(cells).join(' · ').slice(0, 200)
		})),
		next: rows.length > limit ? (shown.at(-1)?.row ?? null) : null
	};
}

/** The bad rows as they came, with what is wrong in front: to mend and send again. */
export async function* badRowsCsv(
	db: Db,
	input: { importId: string; problemTitle: string; explain: (problem: string) => string }
): AsyncGenerator<string> {
	const header = await db
		.select({ header: peopleImport.header })
		.from(peopleImport)
		.where(eq(peopleImport.id, input.importId))
		.get();
	yield `\uFEFF${formatCsvLine([input.problemTitle, ...(header?.header ?? [])])}`;
	let after = 0;
	for (;;) {
		const rows = await db.all<{ row: number; problem: string; cells: string }>(sql`
			select "row", problem, cells from import_row
			where import_id = ${input.importId} and verdict = 'bad' and "row" > ${after}
			order by "row" limit 500`);
		if (rows.length === 0) return;
		yield rows
			.map(({ problem, cells }) => formatCsvLine([input.explain(problem), ...parseCells(cells)]))
			.join('');
		after = rows.at(-1)?.row ?? after;
	}
}

/** For what comes from an address. */
export function readVerdict(text: string | null): ImportVerdict | null {
	return importVerdicts.find((verdict) => verdict === text) ?? null;
}

function parseCells(json: string): string[] {
	const cells: unknown = JSON.parse(json);
	return Array.isArray(cells) ? cells.map(String) : [];
}
