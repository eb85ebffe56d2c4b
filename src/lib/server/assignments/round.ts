import { sql, type SQL } from 'drizzle-orm';
import {
	addDays,
	firstDueDay,
	lateAfter,
	startOfDay,
	type AssignmentRule
} from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { enqueueMails } from '../mail/outbox.ts';
import type { Assignment } from './assignment.ts';
import { isExempt, isInRange, isMember, listed, type PersonRange } from './audience.ts';
import type { JobTime } from './job-time.ts';

/** One module of an assignment, for the people of a range. */
export interface RoundPart {
	readonly assignment: Assignment;
	readonly module: string;
	readonly range: PersonRange;
	/** Holds while nobody else has done this part: in another process, or before a crash. */
	readonly guard: SQL;
}

const inPart = ({ assignment, module, range }: RoundPart) => sql`
	assignment_id = ${assignment.id} and module = ${module} and is_current = 1
	and ${isInRange(sql`user_id`, range)}`;

/** Whether the person of a row of `user` is to do the module now. */
function isAsked({ assignment, module }: RoundPart, today: string): SQL {
	return sql`${isMember(assignment.audience, today)}
		and not ${isExempt(sql`user.id`, module, today)}`;
}

/**
 * The open cycles of people who need not do the module any more: they left the audience or the
 * organisation, are exempt, or the assignment ended.
 */
export async function findWithdrawals(
	db: Db,
	part: RoundPart,
	time: JobTime
): Promise<readonly { readonly id: string; readonly reason: string }[]> {
	const { assignment, module } = part;
	const isOver =
		assignment.withdrawnAt !== null || assignment.round.removedModules.includes(module);
	return db.all(sql`
		select id, case
			when ${isOver ? 1 : 0} then 'assignment'
			when ${isExempt(sql`enrollment.user_id`, module, time.today)} then 'exemption'
			else 'audience' end as reason
		from enrollment indexed by enrollment_owner
		where ${inPart(part)} and completed_at is null and (${isOver ? 1 : 0} or not exists (
			select 1 from user where user.id = enrollment.user_id and ${isAsked(part, time.today)}
		))`);
}

/** Withdraws open cycles; the person's last completion, if any, counts again. */
export function withdrawCycles(
	db: Db,
	cycles: readonly { readonly id: string; readonly reason: string }[],
	guard: SQL,
	now: Date
) {
	const reasons = JSON.stringify(Object.fromEntries(cycles.map(({ id, reason }) => [id, reason])));
	const ids = listed(cycles.map(({ id }) => id));
	return [
		db.run(sql`
			update enrollment set is_current = 0, withdrawn_at = ${now.getTime()},
				withdrawn_for = gone.value
			from json_each(${reasons}) gone
			where enrollment.id = gone.key and is_current = 1 and completed_at is null and ${guard}`),
		restoreCompletions(db, ids)
	] as const;
}

/** Makes the newest completion count again where a withdrawn cycle left nothing that does. */
export function restoreCompletions(db: Db, withdrawnIds: SQL) {
	return db.run(sql`
		update enrollment set is_current = 1 where id in (
			select last.id from enrollment gone join enrollment last
				on last.user_id = gone.user_id and last.module = gone.module
			where gone.id in ${withdrawnIds} and gone.is_current = 0
				and last.cycle = (
					select max(done.cycle) from enrollment done
					where done.user_id = gone.user_id and done.module = gone.module
						and done.completed_at is not null
				)
				and not exists (
					select 1 from enrollment e
					where e.user_id = gone.user_id and e.module = gone.module and e.is_current = 1
				)
		)`);
}

/** Gives the module to everybody in the audience for whom nothing counts. */
export function enrollMissing(db: Db, part: RoundPart, time: JobTime) {
	const { assignment, module, range, guard } = part;
	const dueOn = firstDueDay(assignment.rule, time.today);
	const earlier = sql`(select max(e.cycle) from enrollment e
		where e.user_id = user.id and e.module = ${module})`;
	return db.run(sql`
		insert into enrollment (id, user_id, module, cycle, kind, assignment_id, starts_on, due_on,
			late_after, is_current, assigned_at)
		select ${randomId}, user.id, ${module}, coalesce(${earlier} + 1, 1),
			case when ${earlier} is null then 'first' else 'again' end, ${assignment.id},
			${time.today}, ${dueOn}, ${lateAfter(assignment.rule, dueOn)}, 1, ${time.now.getTime()}
		from user
		where ${isInRange(sql`user.id`, range)} and ${guard}
			and not exists (
				select 1 from enrollment c
				where c.user_id = user.id and c.module = ${module} and c.is_current = 1
			)
			and ${isAsked(part, time.today)}
		on conflict do nothing`);
}

/** Which completions under other assignments this one may take over. */
export interface OtherOwners {
	/** Withdrawn, or without recurrence: they ask nothing more. */
	readonly free: readonly string[];
	/** Recurring: what expired there was not renewed, because the person is no longer in them. */
	readonly recurring: readonly string[];
}

/** People in the audience whose completion belongs to an assignment that asks nothing more of them. */
export async function findTakeovers(
	db: Db,
	part: RoundPart,
	others: OtherOwners,
	today: string
): Promise<readonly string[]> {
	const { assignment, module, range } = part;
	const isServed =
		assignment.rule.recurrence === null
			? sql`exists (
				select 1 from enrollment own where own.user_id = c.user_id and own.module = ${module}
					and own.assignment_id = ${assignment.id})`
			: sql`0`;
	const rows = await db.all<{ id: string }>(sql`
		select c.id from enrollment c indexed by enrollment_owner join user on user.id = c.user_id
		where c.assignment_id in ${listed([...others.free, ...others.recurring])}
			and c.module = ${module} and c.is_current = 1 and ${isInRange(sql`c.user_id`, range)}
			and c.completed_at is not null
			and (c.assignment_id in ${listed(others.free)} or c.expires_on < ${today})
			and not ${isServed} and ${isAsked(part, today)}`);
	return rows.map(({ id }) => id);
}

/**
 * Follows completions with a cycle of this assignment: completed at once where the completion is
 * young enough to be recognised, else to be done again.
 */
export function takeOver(db: Db, part: RoundPart, ids: readonly string[], time: JobTime) {
	const { assignment, guard } = part;
	const { rule } = assignment;
	const dueOn = firstDueDay(rule, time.today);
	const since =
		rule.recognizedDays === null
			? Number.MAX_SAFE_INTEGER
			: startOfDay(addDays(time.today, -rule.recognizedDays), time.timeZone);
	const when = (column: string) =>
		sql`case when c.completed_at >= ${since} then ${sql.raw(`c.${column}`)} end`;
	return [
		db.run(sql`
			update enrollment set is_current = 0
			where id in ${listed(ids)} and is_current = 1 and completed_at is not null and ${guard}`),
		db.run(sql`
			insert into enrollment (id, user_id, module, cycle, kind, assignment_id, starts_on, due_on,
				late_after, is_current, assigned_at, started_at, revision, quiz_passed_at,
				completed_at, score)
			select ${randomId}, c.user_id, c.module,
				(select max(e.cycle) + 1 from enrollment e
					where e.user_id = c.user_id and e.module = c.module),
				case when c.completed_at >= ${since} then 'recognized' else 'again' end,
				${assignment.id}, ${time.today}, ${dueOn}, ${lateAfter(rule, dueOn)}, 1,
				${time.now.getTime()}, ${when('started_at')}, ${when('revision')},
				${when('quiz_passed_at')}, ${when('completed_at')}, ${when('score')}
			from enrollment c
			where c.id in ${listed(ids)} and ${guard} and not exists (
				select 1 from enrollment e
				where e.user_id = c.user_id and e.module = c.module and e.is_current = 1
			)
			on conflict do nothing`)
	] as const;
}

/**
 * The due day of a running cycle after a change of the rule, in SQL. A day that changes never lies in
 * the past: nobody is late by an edit alone.
 */
export function redatedDay(rule: AssignmentRule, today: string): SQL {
	const own =
		rule.due.kind === 'days'
			? sql`date(starts_on, ${`+${rule.due.days} days`})`
			: sql`case when starts_on <= ${rule.startsOn} then ${rule.due.on}
				else max(${rule.due.on}, date(starts_on, ${`+${rule.newcomerDays} days`})) end`;
	return sql`case when kind in ('first', 'again') and (${own}) <> due_on
		then max((${own}), ${today}) else due_on end`;
}

/** Gives running cycles the dates that a change of the assignment asks for. */
export function redateCycles(db: Db, part: RoundPart, today: string) {
	const { assignment, guard } = part;
	const { rule, round } = assignment;
	const dueOn = round.redatesDue ? redatedDay(rule, today) : sql`due_on`;
	const late = rule.isMandatory ? sql`date(${dueOn}, ${`+${rule.graceDays} days`})` : sql`null`;
	return [
		db.run(sql`
			update enrollment set due_on = ${dueOn}, late_after = ${late}
			where ${inPart(part)} and completed_at is null and ${guard}`),
		...(round.redatesExpiry
			? [
					db.run(sql`
						update enrollment set expires_on = null
						where ${inPart(part)} and expires_on is not null and ${guard}`)
				]
			: [])
	];
}

/** Tells people about the cycles of this part that came into being after row `lastRow`. */
export function announceNew(db: Db, part: RoundPart, lastRow: number, now: Date) {
	return enqueueMails(
		db,
		{
			...{ kind: 'assigned', afterRow: lastRow },
			where: sql`e.assignment_id = ${part.assignment.id}
				and e.module = ${part.module} and e.kind in ('first', 'again')`
		},
		now
	);
}
