import { createHash, randomBytes } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import { auditEntry, auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import type { Language } from '../db/schema.ts';
import { isInService } from '../people/authority.ts';

/** 256 bits: the address is all that protects a calendar, and it is long enough for a plain SHA-256. */
const tokenBytes = 32;

/** Makes somebody's calendar address and returns its token, which is not kept. An earlier one ends. */
export async function createCalendarFeed(db: Db, userId: string, now: Date): Promise<string> {
	const token = randomBytes(tokenBytes).toString('base64url');
	const entry = { actorId: userId, subjectKind: 'user', subjectId: userId } as const;
	await db.batch([
		db.run(sql`
			insert into calendar_feed (user_id, token_hash, created_at)
			values (${userId}, ${hashToken(token)}, ${now.getTime()})
			on conflict (user_id) do update set token_hash = excluded.token_hash,
				created_at = excluded.created_at`),
		auditEntry(db, { ...entry, action: 'calendar-feed.created' }, now)
	]);
	return token;
}

/** Ends somebody's calendar address. Twice is once. */
export async function endCalendarFeed(db: Db, userId: string, now: Date): Promise<void> {
	const entry = { actorId: userId, subjectKind: 'user', subjectId: userId } as const;
	const isThere = sql`exists (select 1 from calendar_feed where user_id = ${userId})`;
	await db.batch([
		auditWhere(db, { ...entry, action: 'calendar-feed.ended' }, isThere, now),
		db.run(sql`delete from calendar_feed where user_id = ${userId}`)
	]);
}

/** When somebody's address was made; null without one. */
export async function findCalendarFeed(db: Db, userId: string): Promise<Date | null> {
	const [row] = await db.all<{ createdAt: number }>(sql`
		select created_at as createdAt from calendar_feed where user_id = ${userId}`);
	return row === undefined ? null : new Date(row.createdAt);
}

/** A cycle that somebody has to finish. */
export interface FeedCycle {
	/** The enrolment's id. */
	readonly id: string;
	readonly module: string;
	readonly dueOn: string;
	/** The latest moment at which its day can have changed. */
	readonly changedAt: Date;
}

export interface CalendarFeed {
	readonly language: Language;
	readonly cycles: readonly FeedCycle[];
}

/**
 * What the calendar behind a token holds: everything that is open, late or not. Null for whatever is
 * no address any more, so that a caller cannot tell unknown from ended, nor from somebody who left.
 */
export async function readCalendarFeed(
	db: Db,
	input: { readonly token: string; readonly today: string; readonly isDemo: boolean }
): Promise<CalendarFeed | null> {
	const [owner] = await db.all<{ id: string; language: Language }>(sql`
		select p.id, p.language from calendar_feed f join user p on p.id = f.user_id
		where f.token_hash = ${hashToken(input.token)} and ${isInService('p', input.today)}
			and (p.is_demo = 0 or ${input.isDemo ? 1 : 0})`);
	if (owner === undefined) return null;
	const rows = await db.all<Omit<FeedCycle, 'changedAt'> & { changedAt: number }>(sql`
		select e.id, e.module, e.due_on as dueOn, ${cycleChangedAt} as changedAt
		from enrollment e
		where e.user_id = ${owner.id} and e.is_current = 1 and e.completed_at is null
		order by e.due_on, e.module`);
	return {
		language: owner.language,
		cycles: rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt) }))
	};
}

/**
 * The latest moment at which the due day of enrolment `e` can have changed: a cycle keeps its day
 * until its assignment is changed.
 */
export const cycleChangedAt: SQL = sql`max(e.assigned_at, coalesce((
	select a.changed_at from assignment a where a.id = e.assignment_id), 0))`;

function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
