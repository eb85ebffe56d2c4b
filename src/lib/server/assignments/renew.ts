import { sql } from 'drizzle-orm';
import { addDays, calendarDay, earliestDueDay, expiryDay } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { enqueueMails } from '../mail/outbox.ts';
import type { Assignment } from './assignment.ts';
import { isExempt, isMember, listed } from './audience.ts';
import { letOthersGo, type JobTime } from './job-time.ts';

const stepRows = 1_000;

/**
 * Writes down until when completions count. A query that finds nothing when there are none, so it
 * may run often.
 */
export async function dateCompletions(
	db: Db,
	assignment: Assignment,
	timeZone: string
): Promise<void> {
	const { id, rule, changes } = assignment;
	const { recurrence } = rule;
	if (recurrence === null) return;
	for (;;) {
		const rows = await db.all<{
			id: string;
			completedAt: number;
			lastExpiresOn: string | null;
		}>(sql`
			select e.id, e.completed_at as completedAt, (
				select before.expires_on from enrollment before
				where before.user_id = e.user_id and before.module = e.module
					and before.cycle < e.cycle and before.expires_on is not null
				order by before.cycle desc limit 1
			) as lastExpiresOn
			from enrollment e indexed by enrollment_undated
			where e.assignment_id = ${id} and e.is_current = 1 and e.completed_at is not null
				and e.expires_on is null
			limit ${stepRows}`);
		if (rows.length === 0) return;
		const days = rows.map(({ id, completedAt, lastExpiresOn }) => {
			const completedOn = calendarDay(completedAt, timeZone);
			return [id, expiryDay(recurrence, { completedOn, lastExpiresOn })] as const;
		});
		const dated = await db.all(sql`
			update enrollment set expires_on = dated.value
			from json_each(${JSON.stringify(Object.fromEntries(days))}) dated
			where enrollment.id = dated.key and expires_on is null and exists (
				select 1 from assignment where id = ${id} and changes = ${changes}
			) returning enrollment.id`);
		// Somebody changed the assignment: its new rule is for the next run.
		if (dated.length === 0) return;
		await letOthersGo();
	}
}

/** Opens the next cycle of everybody whose completion ends within the window, before it ends. */
export async function openRenewals(db: Db, assignment: Assignment, time: JobTime): Promise<void> {
	const { recurrence } = assignment.rule;
	if (recurrence === null || assignment.withdrawnAt !== null) return;
	let after: { expiresOn: string; row: number } = { expiresOn: '', row: 0 };
	for (;;) {
		const page = await findExpiring(db, assignment, after, time);
		const ids = page.filter(({ isAsked }) => isAsked === 1).map(({ id }) => id);
		if (ids.length > 0) await renew(db, assignment, ids, time);
		const last = page.at(-1);
		if (last === undefined || page.length < stepRows) return;
		after = last;
		await letOthersGo();
	}
}

interface Expiring {
	readonly id: string;
	readonly row: number;
	readonly expiresOn: string;
	readonly isAsked: 0 | 1;
}

// The page is cut in the index first: people who left stay in it for good, and must not make one
// statement read all of them.
function findExpiring(
	db: Db,
	{ id, rule, audience }: Assignment,
	after: { readonly expiresOn: string; readonly row: number },
	time: JobTime
): Promise<Expiring[]> {
	const opensTo = addDays(time.today, rule.recurrence?.windowDays ?? 0);
	return db.all<Expiring>(sql`
		with page as materialized (
			select rowid as row, id, user_id, module, expires_on
			from enrollment indexed by enrollment_expiry
			where assignment_id = ${id} and is_current = 1 and expires_on is not null
				and expires_on <= ${opensTo} and expires_on >= ${after.expiresOn}
				and (expires_on, rowid) > (${after.expiresOn}, ${after.row})
			order by expires_on, rowid limit ${stepRows}
		)
		select page.id, page.row, page.expires_on as expiresOn,
			(page.module in ${listed(rule.modules)} and ${isMember(audience, time.today)}
				and not ${isExempt(sql`user.id`, sql`page.module`, time.today)}) as isAsked
		from page cross join user on user.id = page.user_id
		order by page.expires_on, page.row`);
}

async function renew(
	db: Db,
	{ id, rule, changes }: Assignment,
	ids: readonly string[],
	time: JobTime
): Promise<void> {
	if (rule.recurrence === null) return;
	const guard = sql`exists (select 1 from assignment where id = ${id} and changes = ${changes})`;
	const dueOn = sql`max(c.expires_on, ${earliestDueDay(rule.recurrence, time.today)})`;
	const late = rule.isMandatory ? sql`date(${dueOn}, ${`+${rule.graceDays} days`})` : sql`null`;
	const [last] = await db.all<{ row: number | null }>(
		sql`select max(rowid) as row from enrollment`
	);
	await db.batch([
		db.run(sql`
			update enrollment set is_current = 0
			where id in ${listed(ids)} and is_current = 1 and expires_on is not null and ${guard}`),
		db.run(sql`
			insert into enrollment (id, user_id, module, cycle, kind, assignment_id, starts_on, due_on,
				late_after, is_current, assigned_at)
			select ${randomId}, c.user_id, c.module,
				(select max(e.cycle) + 1 from enrollment e
					where e.user_id = c.user_id and e.module = c.module),
				'renewal', ${id}, ${time.today}, ${dueOn}, ${late}, 1, ${time.now.getTime()}
			from enrollment c
			where c.id in ${listed(ids)} and ${guard} and not exists (
				select 1 from enrollment e
				where e.user_id = c.user_id and e.module = c.module and e.is_current = 1
			)
			on conflict do nothing`),
		enqueueMails(
			db,
			{
				...{ kind: 'renewal', afterRow: last?.row ?? 0 },
				where: sql`e.assignment_id = ${id} and e.kind = 'renewal'`
			},
			time.now
		)
	]);
}
