import * as v from 'valibot';

/** One page of a list that continues after `nextCursor`; null at the end. */
export interface Page<T> {
	readonly rows: readonly T[];
	readonly nextCursor: string | null;
}

export const pageSize = 50;

/** Sort key of the last row, as text for a URL. */
export function encodeCursor(key: readonly [string, string]): string {
	return Buffer.from(JSON.stringify(key)).toString('base64url');
}

const keySchema = v.strictTuple([v.string(), v.string()]);

/** Null for a cursor that was never made here: the list then starts at the beginning. */
export function decodeCursor(cursor: string | null | undefined): [string, string] | null {
	if (!cursor) return null;
	try {
		const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
		return v.is(keySchema, key) ? key : null;
	} catch {
		return null;
	}
}

/** Cuts rows that were read with `limit + 1` to a page. */
export function toPage<T>(
	rows: readonly T[],
	limit: number,
	keyOf: (row: T) => readonly [string, string]
): Page<T> {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return {
		rows: shown,
		nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null
	};
}
