import { sql, type SQL } from 'drizzle-orm';
import { letOthersGo } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';

/** Twenty thousand cycles at ten modules each: read within some hundredths of a second. */
const stretchSize = 2_000;

/**
 * All people in the order of the list (name, id), so many at a time, as conditions on `person`. The driver holds up
 * the process while a statement runs; between two of these others get their turn.
 */
export async function* stretches(
	db: Db,
	fromName: string,
	size: number = stretchSize
): AsyncGenerator<SQL> {
	let after: readonly [name: string, id: string] = [fromName, ''];
	for (;;) {
		const [last] = await db.all<{ name: string; id: string }>(sql`
			select name, id from user indexed by user_list
			where (name, id) > (${after[0]}, ${after[1]}) order by name, id limit 1 offset ${size - 1}`);
		const from = sql`(person.name, person.id) > (${after[0]}, ${after[1]})`;
		if (!last) {
			yield from;
			return;
		}
		yield sql`${from} and (person.name, person.id) <= (${last.name}, ${last.id})`;
		after = [last.name, last.id];
		await letOthersGo();
	}
}

/** Rows of one stretch after the other, until there are enough. */
export async function readStretches<Row>(
	db: Db,
	query: { readonly fromName: string; readonly limit: number; readonly size?: number },
	read: (isInStretch: SQL, limit: number) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for await (const isInStretch of stretches(db, query.fromName, query.size)) {
		rows.push(...(await read(isInStretch, query.limit - rows.length)));
		if (rows.length >= query.limit) break;
	}
	return rows;
}
