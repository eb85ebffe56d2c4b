import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';

/** Writes down that a shipped revision follows on another one; editorial changes ask nothing. */
export function recordContentChange(
	db: Db,
	revision: { readonly hash: string; readonly module: string; readonly kind: string },
	now: Date
) {
	const { hash, module, kind } = revision;
	const at = now.getTime();
	const isEditorial = kind === 'editorial';
	return db.run(sql`
		insert into content_change (revision, module, kind, created_at, decision, applied_at)
		select ${hash}, ${module}, ${kind}, ${at}, ${isEditorial ? 'keep' : null},
			${isEditorial ? at : null}
		where exists (select 1 from content_revision where hash = ${hash} and created_at = ${at})
			and exists (select 1 from content_revision where module = ${module} and created_at < ${at})
		on conflict do nothing`);
}
