import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { auditLog } from '../db/schema.ts';

type AuditAction =
	| 'admin.set-up'
	| 'assignment.created'
	| 'assignment.changed'
	| 'assignment.withdrawn'
	| 'content-change.decided'
	| 'exemption.granted'
	| 'exemption.revoked'
	| 'organisation.changed'
	| 'access-code.issued'
	| 'access-code.used'
	| 'access-mail.queued'
	| 'mail.retried'
	| 'calendar-feed.created'
	| 'calendar-feed.ended'
	| 'department.changed'
	| 'department.created'
	| 'mail-text.changed'
	| 'mail-text.reset'
	| 'people.imported'
	| 'role.granted'
	| 'role.revoked'
	| 'user.changed'
	| 'user.created'
	| 'user.deactivated'
	| 'user.reactivated'
	| 'quiz.finished'
	| 'enrollment.completed'
	| 'progress.exported';

/** Ids, codes, counts: people can be erased while the log stays as it is. */
export interface AuditEntry {
	/** Null for what the system does by itself. */
	readonly actorId: string | null;
	readonly action: AuditAction;
	readonly subjectKind:
		| 'user'
		| 'department'
		| 'people_import'
		| 'assignment'
		| 'enrollment'
		| 'mail'
		| 'exemption'
		| 'content_change'
		| 'mail_text'
		| 'organisation'
		| 'quiz_attempt'
		| 'report';
	readonly subjectId: string;
	readonly details?: Readonly<Record<string, string | number>>;
}

/** The statement that records `entry`; put it in the batch of the act it is about. */
export function auditEntry(db: Db, entry: AuditEntry, now: Date) {
	return db.insert(auditLog).values({ ...entry, details: entry.details ?? null, at: now });
}

/**
 * The same, recorded only while `condition` holds and once per action and subject: a repeated
 * batch leaves one row.
 */
export function auditOnce(db: Db, entry: AuditEntry, condition: SQL, now: Date) {
	const details = entry.details === undefined ? null : JSON.stringify(entry.details);
	return db.run(sql`
		insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
		select ${now.getTime()}, ${entry.actorId}, ${entry.action}, ${entry.subjectKind},
			${entry.subjectId}, ${details}
		where ${condition} and not exists (
			select 1 from audit_log
			where subject_kind = ${entry.subjectKind} and subject_id = ${entry.subjectId}
				and action = ${entry.action}
		)`);
}

/** The same, recorded each time that `condition` holds: put it before the statement that ends it. */
export function auditWhere(db: Db, entry: AuditEntry, condition: SQL, now: Date) {
	const details = entry.details === undefined ? null : JSON.stringify(entry.details);
	return db.run(sql`
		insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
		select ${now.getTime()}, ${entry.actorId}, ${entry.action}, ${entry.subjectKind},
			${entry.subjectId}, ${details}
		where ${condition}`);
}
