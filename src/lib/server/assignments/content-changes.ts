import { sql, type SQL } from 'drizzle-orm';
import { auditWhere } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import type { Assignment } from './assignment.ts';
import { isInRange, isMember, nextRange } from './audience.ts';
import { letOthersGo } from './job-time.ts';

/** How many people a changed module is about; only those who still have it through an assignment. */
export interface ContentChangeReach {
	/** Completed an earlier revision. */
	readonly completed: number;
	/** Started on an earlier revision. */
	readonly started: number;
	/** Have not started: they get the new texts anyhow. */
	readonly notStarted: number;
}

export interface PendingContentChange extends ContentChangeReach {
	readonly module: string;
	/** What to decide: the strongest of the changes that nobody decided about. */
	readonly kind: 'substantive' | 'new-risk';
	readonly createdAt: Date;
}

/** The modules about whose new texts somebody has to decide, with whom it would concern. */
export async function listPendingChanges(
	db: Db,
	assignments: readonly Assignment[],
	today: string
): Promise<PendingContentChange[]> {
	const rows = await db.all<{ module: string; isRisk: number; createdAt: number }>(sql`
		select module, max(kind = 'new-risk') as isRisk, max(created_at) as createdAt
		from content_change where decision is null group by module order by module`);
	const pending: PendingContentChange[] = [];
	for (const { module, isRisk, createdAt } of rows) {
		pending.push({
			...{ module, kind: isRisk === 1 ? 'new-risk' : 'substantive' },
			createdAt: new Date(createdAt),
			...(await countReach(db, { module, assignments, today }))
		});
	}
	return pending;
}

async function countReach(
	db: Db,
	query: {
		readonly module: string;
		readonly assignments: readonly Assignment[];
		readonly today: string;
	}
): Promise<ContentChangeReach> {
	const { module, assignments, today } = query;
	const reach = { completed: 0, started: 0, notStarted: 0 };
	for (const assignment of assignments.filter(({ rule }) => rule.modules.includes(module))) {
		if (assignment.withdrawnAt !== null) continue;
		let after = '';
		for (;;) {
			const range = await nextRange(db, after, 5_000);
			const [row] = await db.all<Record<keyof ContentChangeReach, number | null>>(sql`
				select
					sum(c.revision in ${olderRevisions(module)} and c.completed_at is not null) as completed,
					sum(c.revision in ${olderRevisions(module)} and c.completed_at is null) as started,
					sum(c.revision is null and c.completed_at is null) as notStarted
				from enrollment c indexed by enrollment_owner join user on user.id = c.user_id
				where c.assignment_id = ${assignment.id} and c.module = ${module} and c.is_current = 1
					and ${isInRange(sql`c.user_id`, range)} and ${isMember(assignment.audience, today)}`);
			reach.completed += row?.completed ?? 0;
			reach.started += row?.started ?? 0;
			reach.notStarted += row?.notStarted ?? 0;
			await letOthersGo();
			if (range.to === null) break;
			after = range.to;
		}
	}
	return reach;
}

/** The revisions before the newest change about which `state` holds. */
export function olderRevisions(module: string, state: SQL = sql`x.decision is null`): SQL {
	return sql`(
		select r.hash from content_revision r
		where r.module = ${module} and r.created_at < (
			select max(x.created_at) from content_change x where x.module = ${module} and ${state}
		))`;
}

/**
 * Decides about all open changes of a module: people keep what they completed, or the next run of
 * the jobs gives them a top-up (substantive) or a new cycle (new risk). The first decision stays.
 */
export async function decideContentChange(
	db: Db,
	input: {
		readonly module: string;
		readonly decision: 'keep' | 'apply';
		/** Days that people get; needed to apply. */
		readonly dueDays: number;
		readonly actorId: string;
	},
	now: Date
): Promise<
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'due-days' | 'decided' }
> {
	const { module, decision, dueDays, actorId } = input;
	const isRight = Number.isInteger(dueDays) && dueDays >= 1 && dueDays <= 365;
	if (decision === 'apply' && !isRight) return { ok: false, reason: 'due-days' };
	const isOpen = sql`exists (
		select 1 from content_change where module = ${module} and decision is null)`;
	const at = now.getTime();
	const [, decided] = await db.batch([
		auditWhere(
			db,
			{
				...{ actorId, action: 'content-change.decided' },
				...{ subjectKind: 'content_change', subjectId: module, details: { decision } }
			},
			isOpen,
			now
		),
		db.all(sql`
			update content_change set decision = ${decision}, decided_by = ${actorId},
				decided_at = ${at}, due_days = ${decision === 'apply' ? dueDays : null},
				applied_at = ${decision === 'keep' ? at : null}
			where module = ${module} and decision is null returning revision`)
	]);
	return decided.length > 0 ? { ok: true } : { ok: false, reason: 'decided' };
}
