import { desc, eq, lt } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { auditLog, user } from '../db/schema.ts';
import { pageSize, type Page } from '../paging.ts';

export interface AuditRow {
	readonly id: number;
	readonly at: Date;
	/** Null for the system itself, or for somebody who was erased. */
	readonly actorName: string | null;
	readonly actorId: string | null;
	readonly action: string;
	readonly subjectKind: string;
	readonly subjectId: string;
	readonly details: Readonly<Record<string, string | number>> | null;
}

/** The audit log, newest first. */
export async function listAudit(
	db: Db,
	query: { cursor?: string | null; limit?: number } = {}
): Promise<Page<AuditRow>> {
	const limit = query.limit ?? pageSize;
	const before = /^\d{1,15}$/u.test(query.cursor ?? '') ? Number(query.cursor) : null;
	const rows = await db
		.select({
			id: auditLog.id,
			at: auditLog.at,
			actorId: auditLog.actorId,
			actorName: user.name,
			action: auditLog.action,
			subjectKind: auditLog.subjectKind,
			subjectId: auditLog.subjectId,
			details: auditLog.details
		})
		.from(auditLog)
		.leftJoin(user, eq(user.id, auditLog.actorId))
		.where(before === null ? undefined : lt(auditLog.id, before))
		.orderBy(desc(auditLog.id))
		.limit(limit + 1);
	const shown = rows.slice(0, limit);
	return {
		rows: shown,
		nextCursor: rows.length > limit ? String(shown.at(-1)?.id ?? '') : null
	};
}
