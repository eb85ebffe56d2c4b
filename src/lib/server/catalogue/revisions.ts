import { eq } from 'drizzle-orm';
import { parseModule, type Module } from '../../catalogue/index.ts';
import type { Db } from '../db/client.ts';
import { contentRevision } from '../db/schema.ts';
import type { Catalogue } from './catalogue.ts';
import { recordContentChange } from './content-change.ts';

/** Keeps the shipped revisions for the enrolments that will start with them; repeatable. */
export async function storeRevisions(db: Db, catalogue: Catalogue, now: Date): Promise<void> {
	for (const [module, { hash, files, module: content }] of catalogue) {
		await db.batch([
			db
				.insert(contentRevision)
				.values({ hash, module, files, createdAt: now })
				.onConflictDoNothing(),
			recordContentChange(db, { hash, module, kind: content.settings.change ?? 'editorial' }, now)
		]);
	}
}

const cacheSize = 20;
// Keyed by content, so an entry is right for ever and for every database.
const cache = new Map<string, Module>();

/** The module as it was at that revision; null when it was never stored. */
export async function moduleAtRevision(db: Db, hash: string): Promise<Module | null> {
	const cached = cache.get(hash);
	if (cached !== undefined) {
		remember(hash, cached);
		return cached;
	}
	const row = await db
		.select({ module: contentRevision.module, files: contentRevision.files })
		.from(contentRevision)
		.where(eq(contentRevision.hash, hash))
		.get();
	if (row === undefined) return null;
	const parsed = parseModule(row.module, row.files);
	if (!parsed.ok) throw new Error(`Revision ${hash} of ${row.module} can no longer be read`);
	remember(hash, parsed.value);
	return parsed.value;
}

// A Map keeps the order of insertion: the first key is the one unused for longest.
function remember(hash: string, module: Module): void {
	cache.delete(hash);
	cache.set(hash, module);
	const [oldest] = cache.keys();
	if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
}
