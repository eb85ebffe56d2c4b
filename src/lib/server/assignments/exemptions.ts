import { sql } from 'drizzle-orm';
import { isCalendarDay } from '../../assignments/index.ts';
import { auditOnce } from '../audit/audit.ts';
import type { Db } from '../db/client.ts';
import { restoreCompletions } from './round.ts';

export interface ExemptionInput {
	/** Made by the form, so that sending it twice exempts once. */
	readonly id: string;
	readonly userId: string;
	readonly module: string;
	readonly reason: string;
	/** Where the proof is, such as the number of a certificate. */
	readonly evidence: string;
	/** Last day. */
	readonly endsOn: string;
	readonly actorId: string;
}

export type ExemptionProblem =
	'reason' | 'evidence' | 'end-not-a-day' | 'end-past' | 'unknown-person';

const maxText = 500;

/**
 * Exempts somebody from a module from today. An open cycle is withdrawn; after the last day the next
 * run of the jobs gives a new one, with a due day of its own.
 */
export async function grantExemption(
	db: Db,
	input: ExemptionInput,
	today: string,
	now: Date
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: ExemptionProblem }> {
	const { id, userId, module, endsOn, actorId } = input;
	const reason = input.reason.trim().slice(0, maxText);
	const evidence = input.evidence.trim().slice(0, maxText);
	if (reason === '') return { ok: false, reason: 'reason' };
	if (evidence === '') return { ok: false, reason: 'evidence' };
	if (!isCalendarDay(endsOn)) return { ok: false, reason: 'end-not-a-day' };
	if (endsOn < today) return { ok: false, reason: 'end-past' };
	const [person] = await db.all(sql`select id from user where id = ${userId}`);
	if (person === undefined) return { ok: false, reason: 'unknown-person' };
	const isGranted = sql`exists (
		select 1 from exemption where id = ${id} and user_id = ${userId} and module = ${module}
			and revoked_at is null)`;
	const withdrawn = sql`(
		select id from enrollment
		where user_id = ${userId} and module = ${module} and withdrawn_at = ${now.getTime()}
			and withdrawn_for = 'exemption')`;
	await db.batch([
		db.run(sql`
			insert into exemption (id, user_id, module, reason, evidence, starts_on, ends_on, created_by,
				created_at)
			values (${id}, ${userId}, ${module}, ${reason}, ${evidence}, ${today}, ${endsOn}, ${actorId},
				${now.getTime()})
			on conflict do nothing`),
		db.run(sql`
			update enrollment set is_current = 0, withdrawn_at = ${now.getTime()},
				withdrawn_for = 'exemption'
			where user_id = ${userId} and module = ${module} and is_current = 1
				and completed_at is null and ${isGranted}`),
		restoreCompletions(db, withdrawn),
		auditOnce(
			db,
			{
				...{ actorId, action: 'exemption.granted', subjectKind: 'exemption', subjectId: id },
				details: { user: userId, module, endsOn }
			},
			isGranted,
			now
		)
	]);
	return { ok: true };
}

/** Ends an exemption; the next run of the jobs gives the module again. Twice is once. */
export async function revokeExemption(
	db: Db,
	input: { readonly id: string; readonly actorId: string },
	now: Date
): Promise<void> {
	const { id, actorId } = input;
	await db.batch([
		db.run(sql`
			update exemption set revoked_at = ${now.getTime()}, revoked_by = ${actorId}
			where id = ${id} and revoked_at is null`),
		auditOnce(
			db,
			{ actorId, action: 'exemption.revoked', subjectKind: 'exemption', subjectId: id },
			sql`exists (select 1 from exemption where id = ${id} and revoked_at is not null)`,
			now
		)
	]);
}

export interface ExemptionRow {
	readonly id: string;
	readonly userId: string;
	readonly name: string;
	readonly module: string;
	readonly reason: string;
	readonly evidence: string;
	readonly startsOn: string;
	readonly endsOn: string;
	readonly grantedBy: string;
}

/** Exemptions in force on a day for some modules, those that end first in front, at most 200. */
export function listExemptions(
	db: Db,
	modules: readonly string[],
	today: string
): Promise<ExemptionRow[]> {
	return db.all<ExemptionRow>(sql`
		select x.id, x.user_id as userId, person.name, x.module, x.reason, x.evidence,
			x.starts_on as startsOn, x.ends_on as endsOn, granter.name as grantedBy
		from exemption x join user person on person.id = x.user_id
			join user granter on granter.id = x.created_by
		where x.revoked_at is null and x.ends_on >= ${today}
			and x.module in (select value from json_each(${JSON.stringify(modules)}))
		order by x.ends_on, x.id limit 200`);
}
