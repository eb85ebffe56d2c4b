import { desc, and, eq, sql } from 'drizzle-orm';
import type { Module } from '../../catalogue/index.ts';
import { moduleAtRevision } from '../catalogue/revisions.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { enrollment } from '../db/schema.ts';

export type Enrollment = typeof enrollment.$inferSelect;

/**
 * The person's latest cycle of a module; null when they were never given it: a 404. Somebody who is
 * busy with a cycle that was withdrawn may finish it.
 */
export async function findEnrollment(
	db: Db,
	userId: string,
	module: string
): Promise<Enrollment | null> {
	const row = await db
		.select()
		.from(enrollment)
		.where(and(eq(enrollment.userId, userId), eq(enrollment.module, module)))
		.orderBy(
			desc(sql`${enrollment.isCurrent} = 1 or ${enrollment.startedAt} is not null`),
			desc(enrollment.cycle)
		)
		.limit(1)
		.get();
	return row ?? null;
}

/** An enrolment with the content it is about. */
export interface EnrolledModule {
	readonly enrollment: Enrollment;
	/** The pinned revision, or the current one while nothing has been done yet. */
	readonly revision: string;
	readonly content: Module;
}

export interface ModuleQuery {
	readonly catalogue: Catalogue;
	readonly userId: string;
	/** The module's id. */
	readonly module: string;
}

/** Null for an unknown module and for somebody else's. */
export async function findEnrolledModule(
	db: Db,
	query: ModuleQuery
): Promise<EnrolledModule | null> {
	const found = await findEnrollment(db, query.userId, query.module);
	if (found === null) return null;
	if (found.revision !== null) {
		const content = await moduleAtRevision(db, found.revision);
		return content && { enrollment: found, revision: found.revision, content };
	}
	const current = query.catalogue.get(query.module);
	return current ? { enrollment: found, revision: current.hash, content: current.module } : null;
}

/**
 * The statement of every activity: the first one fixes start and revision. Later statements of the
 * batch compare the revision, for a second process may have pinned another one just before.
 */
export function recordActivity(db: Db, enrolled: EnrolledModule, now: Date) {
	const at = now.getTime();
	return db
		.update(enrollment)
		.set({
			startedAt: sql`coalesce(${enrollment.startedAt}, ${at})`,
			revision: sql`coalesce(${enrollment.revision}, ${enrolled.revision})`,
			lastActivityAt: now
		})
		.where(eq(enrollment.id, enrolled.enrollment.id));
}
