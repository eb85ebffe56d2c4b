import { sql, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { addDays } from '../../assignments/index.ts';
import { unchangedParts, type UnchangedParts } from '../../catalogue/index.ts';
import type { Catalogue, Revision } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { enqueueMails } from '../mail/outbox.ts';
import type { Assignment } from './assignment.ts';
import { isExempt, isInRange, isMember, listed, nextRange, type PersonRange } from './audience.ts';
import { olderRevisions } from './content-changes.ts';
import { letOthersGo, type JobTime } from './job-time.ts';

const filesSchema = v.record(v.string(), v.string());

interface Decided {
	readonly module: string;
	readonly kind: 'top-up' | 'restart';
	readonly dueDays: number;
}

/**
 * Gives people the cycles that HR decided on when a module changed. A top-up keeps what stayed the
 * same and asks the rest and the quiz; a restart asks everything.
 */
export async function applyContentChanges(
	db: Db,
	input: { readonly catalogue: Catalogue; readonly assignments: readonly Assignment[] },
	time: JobTime
): Promise<void> {
	const decided = await db.all<Decided>(sql`
		select module, case max(kind = 'new-risk') when 1 then 'restart' else 'top-up' end as kind,
			max(due_days) as dueDays
		from content_change where decision = 'apply' and applied_at is null group by module`);
	for (const change of decided) {
		const revision = input.catalogue.get(change.module);
		for (const assignment of input.assignments) {
			const isAsked = assignment.rule.modules.includes(change.module);
			if (revision === undefined || !isAsked || assignment.withdrawnAt !== null) continue;
			await applyTo(db, { change, revision, assignment }, time);
		}
		await db.run(sql`
			update content_change set applied_at = ${time.now.getTime()}
			where module = ${change.module} and decision = 'apply' and applied_at is null`);
	}
}

interface Target {
	readonly change: Decided;
	readonly revision: Revision;
	readonly assignment: Assignment;
}

async function applyTo(db: Db, target: Target, time: JobTime): Promise<void> {
	let after = '';
	for (;;) {
		const range = await nextRange(db, after, 2_000);
		for (const [hash, ids] of await findOlder(db, target, range, time.today)) {
			await giveNewCycles(db, target, { ids, kept: await keptParts(db, target, hash) }, time);
			await letOthersGo();
		}
		if (range.to === null) return;
		after = range.to;
	}
}

/** The cycles on an older revision of people who are asked the module now, by that revision. */
async function findOlder(
	db: Db,
	{ change, assignment }: Target,
	range: PersonRange,
	today: string
): Promise<ReadonlyMap<string, string[]>> {
	const isDecided = sql`x.decision = 'apply' and x.applied_at is null`;
	const rows = await db.all<{ id: string; revision: string }>(sql`
		select c.id, c.revision
		from enrollment c indexed by enrollment_owner join user on user.id = c.user_id
		where c.assignment_id = ${assignment.id} and c.module = ${change.module} and c.is_current = 1
			and ${isInRange(sql`c.user_id`, range)}
			and c.revision in ${olderRevisions(change.module, isDecided)}
			and ${isMember(assignment.audience, today)}
			and not ${isExempt(sql`c.user_id`, change.module, today)}`);
	const byRevision = new Map<string, string[]>();
	for (const { id, revision } of rows) {
		byRevision.set(revision, [...(byRevision.get(revision) ?? []), id]);
	}
	return byRevision;
}

async function keptParts(
	db: Db,
	{ change, revision }: Target,
	hash: string
): Promise<UnchangedParts> {
	if (change.kind === 'restart') return { lessons: [], scenarios: [] };
	const [before] = await db.all<{ files: string }>(
		sql`select files from content_revision where hash = ${hash}`
	);
	const files = v.parse(filesSchema, JSON.parse(before?.files ?? '{}'));
	return unchangedParts(files, revision.files);
}

async function giveNewCycles(
	db: Db,
	{ change, revision, assignment }: Target,
	group: { readonly ids: readonly string[]; readonly kept: UnchangedParts },
	time: JobTime
): Promise<void> {
	const { rule } = assignment;
	const at = time.now.getTime();
	const ids = listed(group.ids);
	const ownDay = addDays(time.today, change.dueDays);
	const dueOn = sql`case when c.completed_at is null then max(c.due_on, ${ownDay}) else ${ownDay} end`;
	const late = rule.isMandatory ? sql`date(${dueOn}, ${`+${rule.graceDays} days`})` : sql`null`;
	const pinned = change.kind === 'top-up' ? revision.hash : null;
	const [last] = await db.all<{ row: number | null }>(
		sql`select max(rowid) as row from enrollment`
	);
	// Old and new cycle of the same person; only those that this batch made.
	const pairs = sql`enrollment c join enrollment n
		on n.user_id = c.user_id and n.module = c.module and n.is_current = 1
		where c.id in ${ids} and n.rowid > ${last?.row ?? 0} and n.kind = 'top-up'`;
	await db.batch([
		db.run(sql`
			update enrollment set is_current = 0,
				withdrawn_at = case when completed_at is null then ${at} end,
				withdrawn_for = case when completed_at is null then 'content' end
			where id in ${ids} and is_current = 1`),
		db.run(sql`
			insert into enrollment (id, user_id, module, cycle, kind, assignment_id, starts_on, due_on,
				late_after, is_current, assigned_at, revision)
			select ${randomId}, c.user_id, c.module,
				(select max(e.cycle) + 1 from enrollment e
					where e.user_id = c.user_id and e.module = c.module),
				${change.kind}, ${assignment.id}, ${time.today}, ${dueOn}, ${late}, 1, ${at}, ${pinned}
			from enrollment c
			where c.id in ${ids} and not exists (
				select 1 from enrollment e
				where e.user_id = c.user_id and e.module = c.module and e.is_current = 1
			)
			on conflict do nothing`),
		...carryOver(db, pairs, group.kept),
		enqueueMails(
			db,
			{
				...{ kind: 'content', afterRow: last?.row ?? 0 },
				where: sql`e.kind in ('top-up', 'restart')
					and e.assignment_id = ${assignment.id}`
			},
			time.now
		)
	]);
}

/** Gives new cycles what stayed the same; `pairs` joins an old cycle `c` to its new one `n`. */
function carryOver(db: Db, pairs: SQL, kept: UnchangedParts) {
	return [
		db.run(sql`
			insert into lesson_progress (enrollment_id, lesson, seen_at)
			select n.id, done.lesson, done.seen_at
			from lesson_progress done join ${pairs}
				and done.enrollment_id = c.id and done.lesson in ${listed(kept.lessons)}
			on conflict do nothing`),
		db.run(sql`
			insert into exercise_attempt (id, enrollment_id, scenario, revision, passed, seconds,
				finished_at, is_tallied)
			select ${randomId}, n.id, done.scenario, done.revision, 1, min(done.seconds),
				min(done.finished_at), 1
			from exercise_attempt done join ${pairs}
				and done.enrollment_id = c.id and done.passed
				and done.scenario in ${listed(kept.scenarios)}
			group by n.id, done.scenario
			on conflict do nothing`)
	] as const;
}
