import { calendarDay } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import {
	listProgress,
	type ProgressFilter,
	type ProgressRow,
	type ProgressStatus
} from './progress.ts';

export const progressColumns = [
	'name',
	'department',
	'module',
	'status',
	'assigned',
	'due',
	'started',
	'completed',
	'score',
	'attempts',
	'lastActivity'
] as const;
export type ProgressColumn = (typeof progressColumns)[number];

/** The words of the file, in the reader's language. */
export interface ProgressCsvTexts {
	readonly columns: Readonly<Record<ProgressColumn, string>>;
	readonly statuses: Readonly<Record<ProgressStatus, string>>;
	readonly moduleTitle: (id: string) => string;
	/** Instants are shown as days in this zone. */
	readonly timeZone: string;
}

const chunkSize = 500;

/**
 * The whole list as CSV, in pieces, so that ten thousand rows never stand in memory. RFC 4180 with
 * `;` and a byte order mark, which is what a Dutch Excel opens as columns with the right accents.
 */
export async function* progressCsv(
	db: Db,
	input: { filter: ProgressFilter; texts: ProgressCsvTexts },
	today: string
): AsyncGenerator<string> {
	const { filter, texts } = input;
	yield `\uFEFF${formatCsvLine(progressColumns.map((column) => texts.columns[column]))}`;
	let cursor: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof listProgress>> = await listProgress(
			db,
			{ ...filter, cursor, limit: chunkSize },
			today
		);
		if (page.rows.length > 0) {
			yield page.rows.map((row) => formatCsvLine(toCells(row, texts))).join('');
		}
		cursor = page.nextCursor;
	} while (cursor !== null);
}

/** One line with its line end. A cell that a spreadsheet would run as a formula is made text. */
export function formatCsvLine(cells: readonly string[]): string {
	return `${cells.map(formatCell).join(';')}\r\n`;
}

function formatCell(text: string): string {
	const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
	return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toCells(row: ProgressRow, texts: ProgressCsvTexts): string[] {
	const day = (instant: Date | null) =>
		instant === null ? '' : calendarDay(instant.getTime(), texts.timeZone);
	const cells: Record<ProgressColumn, string> = {
		name: row.name,
		department: row.department ?? '',
		module: row.module === null ? '' : texts.moduleTitle(row.module),
		status: texts.statuses[row.status],
		assigned: day(row.assignedAt),
		due: row.dueOn ?? '',
		started: day(row.startedAt),
		completed: day(row.completedAt),
		score: row.score === null ? '' : String(row.score),
		attempts: String(row.attempts),
		lastActivity: day(row.lastActivityAt)
	};
	return progressColumns.map((column) => cells[column]);
}
