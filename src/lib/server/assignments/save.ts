import { sql } from 'drizzle-orm';
import {
	checkRule,
	isAudienceEmpty,
	type AssignmentRule,
	type Audience,
	type RuleProblem
} from '../../assignments/index.ts';
import { auditOnce, auditWhere } from '../audit/audit.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { findAssignment, toAudienceRows, type Assignment } from './assignment.ts';
import { countAudience } from './audience.ts';

export interface AssignmentInput {
	/** Made by the form, so that sending it twice assigns once. */
	readonly id: string;
	readonly name: string;
	readonly track: string | null;
	readonly rule: AssignmentRule;
	readonly audience: Audience;
}

export type AssignmentProblem = RuleProblem | 'no-name' | 'no-audience' | 'empty-audience';

export interface SaveContext {
	readonly catalogue: Pick<Catalogue, 'has'>;
	readonly actorId: string;
	readonly today: string;
}

export type SaveResult =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'invalid';
			readonly problems: readonly AssignmentProblem[];
	  }
	/** Somebody else saved meanwhile, or it was withdrawn; with what is there now. */
	| { readonly ok: false; readonly reason: 'changed'; readonly current: Assignment }
	| { readonly ok: false; readonly reason: 'not-found' };

/** What keeps an assignment from being saved. An audience that holds nobody today is refused too. */
export async function checkAssignment(
	db: Db,
	input: AssignmentInput,
	{ catalogue, today }: SaveContext,
	earlier?: Assignment
): Promise<readonly AssignmentProblem[]> {
	const isModule = (id: string) => catalogue.has(id) || earlier?.rule.modules.includes(id) === true;
	const problems: AssignmentProblem[] = input.name.trim() === '' ? ['no-name'] : [];
	problems.push(...checkRule(input.rule, { today, isModule, earlier: earlier?.rule }));
	if (isAudienceEmpty(input.audience)) return [...problems, 'no-audience'];
	const isEmpty = (await countAudience(db, input.audience, today)) === 0;
	return isEmpty ? [...problems, 'empty-audience'] : problems;
}

/** Makes an assignment; the next run of the jobs carries it out. Twice with one id is once. */
export async function createAssignment(
	db: Db,
	input: AssignmentInput,
	context: SaveContext,
	now: Date
): Promise<SaveResult> {
	const problems = await checkAssignment(db, input, context);
	if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
	const { id } = input;
	const isFirst = sql`exists (select 1 from assignment where id = ${id} and changes = 0
		and not exists (select 1 from assignment_module where assignment_id = ${id}))`;
	await db.batch([
		db.run(sql`
			insert into assignment (id, name, ${ruleColumns}, created_by, created_at)
			values (${id}, ${input.name.trim()}, ${ruleValues(input)}, ${context.actorId}, ${now.getTime()})
			on conflict do nothing`),
		db.run(sql`
			insert into assignment_audience (assignment_id, kind, subject_id, is_excluded)
			select ${id}, value ->> 0, value ->> 1, value ->> 2
			from json_each(${JSON.stringify(toAudienceRows(input.audience))}) where ${isFirst}`),
		db.run(sql`
			insert into assignment_module (assignment_id, module, position)
			select ${id}, value, key from json_each(${JSON.stringify(input.rule.modules)})
			where ${isFirst}`),
		auditOnce(
			db,
			{
				...{ actorId: context.actorId, action: 'assignment.created' },
				...{ subjectKind: 'assignment', subjectId: id },
				details: { modules: input.rule.modules.join(' ') }
			},
			sql`1`,
			now
		)
	]);
	return { ok: true };
}

/**
 * Changes a running assignment if nobody has changed it since `seenChanges`. The next run of the
 * jobs carries it out: who joins, who leaves, whose dates change.
 */
export async function changeAssignment(
	db: Db,
	input: AssignmentInput & { readonly seenChanges: number },
	context: SaveContext,
	now: Date
): Promise<SaveResult> {
	const earlier = await findAssignment(db, input.id);
	if (earlier === null) return { ok: false, reason: 'not-found' };
	const isStale = earlier.changes !== input.seenChanges || earlier.withdrawnAt !== null;
	if (isStale) return { ok: false, reason: 'changed', current: earlier };
	const problems = await checkAssignment(db, input, context, earlier);
	if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
	const { id, rule } = input;
	const next = input.seenChanges + 1;
	// Each statement after the first holds only for the change that the first one made.
	const token = crypto.randomUUID();
	const isMine = sql`exists (
		select 1 from assignment where id = ${id} and change_token = ${token})`;
	const modules = JSON.stringify(rule.modules);
	const [changed] = await db.batch([
		db.all<{ id: string }>(sql`
			update assignment set (name, ${ruleColumns}) = (${input.name.trim()}, ${ruleValues(input)}),
				changes = ${next}, changed_by = ${context.actorId}, changed_at = ${now.getTime()},
				change_token = ${token}, round_cursor = null, round_on = null,
				redates_due = redates_due or ${isDueChanged(earlier.rule, rule) ? 1 : 0},
				redates_expiry = redates_expiry or ${isRecurrenceChanged(earlier.rule, rule) ? 1 : 0}
			where id = ${id} and changes = ${input.seenChanges} and withdrawn_at is null
			returning id`),
		db.run(sql`delete from assignment_audience where assignment_id = ${id} and ${isMine}`),
		db.run(sql`
			insert into assignment_audience (assignment_id, kind, subject_id, is_excluded)
			select ${id}, value ->> 0, value ->> 1, value ->> 2
			from json_each(${JSON.stringify(toAudienceRows(input.audience))}) where ${isMine}`),
		db.run(sql`
			update assignment_module set is_removed = 1 where assignment_id = ${id} and ${isMine}`),
		db.run(sql`
			insert into assignment_module (assignment_id, module, position, is_removed)
			select ${id}, value, key, 0 from json_each(${modules}) where ${isMine}
			on conflict do update set position = excluded.position, is_removed = 0`),
		auditWhere(
			db,
			{
				...{ actorId: context.actorId, action: 'assignment.changed' },
				...{ subjectKind: 'assignment', subjectId: id, details: { change: next } }
			},
			isMine,
			now
		)
	]);
	if (changed.length === 1) return { ok: true };
	const current = await findAssignment(db, id);
	return current === null
		? { ok: false, reason: 'not-found' }
		: { ok: false, reason: 'changed', current };
}

/**
 * Ends an assignment. Completions stay; what is open is withdrawn by the next run, and whoever
 * finishes meanwhile has finished. Twice is once.
 */
export async function withdrawAssignment(
	db: Db,
	input: { readonly id: string; readonly actorId: string },
	now: Date
): Promise<boolean> {
	const isRunning = sql`exists (
		select 1 from assignment where id = ${input.id} and withdrawn_at is null)`;
	const entry = { actorId: input.actorId, subjectKind: 'assignment', subjectId: input.id } as const;
	await db.batch([
		auditWhere(db, { ...entry, action: 'assignment.withdrawn' }, isRunning, now),
		db.run(sql`
			update assignment set withdrawn_at = ${now.getTime()}, changes = changes + 1,
				changed_by = ${input.actorId}, changed_at = ${now.getTime()},
				round_cursor = null, round_on = null
			where id = ${input.id} and withdrawn_at is null`)
	]);
	return (await findAssignment(db, input.id)) !== null;
}

export function isDueChanged(a: AssignmentRule, b: AssignmentRule): boolean {
	const facts = ({ startsOn, due, newcomerDays }: AssignmentRule) =>
		JSON.stringify(due.kind === 'days' ? [due.days] : [startsOn, due.on, newcomerDays]);
	return facts(a) !== facts(b);
}

export function isRecurrenceChanged(a: AssignmentRule, b: AssignmentRule): boolean {
	const facts = ({ recurrence }: AssignmentRule) =>
		recurrence === null ? null : JSON.stringify({ ...recurrence, windowDays: 0 });
	return facts(a) !== facts(b);
}

const ruleColumns = sql.raw(`track, is_mandatory, starts_on, due_on, due_days, takes_newcomers,
	newcomer_days, grace_days, recurs_from, recurs_every, recurs_unit, recurs_on, minimum_days,
	window_days, recognized_days`);

function ruleValues({ track, rule }: AssignmentInput) {
	const { due, recurrence } = rule;
	const values = [
		...[track, rule.isMandatory ? 1 : 0, rule.startsOn],
		...[due.kind === 'day' ? due.on : null, due.kind === 'days' ? due.days : null],
		...[rule.takesNewcomers ? 1 : 0, rule.newcomerDays, rule.graceDays],
		...[recurrence?.from ?? null, recurrence?.every ?? null, recurrence?.unit ?? null],
		...[recurrence?.on ?? null, recurrence?.minimumDays ?? 0, recurrence?.windowDays ?? 0],
		rule.recognizedDays
	];
	return sql.join(
		values.map((value) => sql`${value}`),
		sql`, `
	);
}
