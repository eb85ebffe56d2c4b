import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { AssignmentRule, Audience } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';

/** An assignment as HR made it, with how far its carrying out is. */
export interface Assignment {
	readonly id: string;
	readonly name: string;
	/** The track the modules came from; null for modules picked one by one. */
	readonly track: string | null;
	readonly rule: AssignmentRule;
	readonly audience: Audience;
	/** How often it was changed. */
	readonly changes: number;
	readonly changedBy: string | null;
	readonly changedAt: Date | null;
	readonly withdrawnAt: Date | null;
	readonly round: AssignmentRound;
}

export interface AssignmentRound {
	/** People up to this id are done; null between rounds. */
	readonly cursor: string | null;
	/** The day of the last whole round. */
	readonly on: string | null;
	/** Whether what HR saved last is still to be carried out. */
	readonly isPending: boolean;
	readonly redatesDue: boolean;
	readonly redatesExpiry: boolean;
	readonly removedModules: readonly string[];
}

interface StoredAssignment {
	readonly id: string;
	readonly name: string;
	readonly track: string | null;
	readonly is_mandatory: number;
	readonly starts_on: string;
	readonly due_on: string | null;
	readonly due_days: number | null;
	readonly takes_newcomers: number;
	readonly newcomer_days: number;
	readonly grace_days: number;
	readonly recurs_from: 'completion' | 'expiry' | 'fixed' | null;
	readonly recurs_every: number | null;
	readonly recurs_unit: 'days' | 'months' | null;
	readonly recurs_on: string | null;
	readonly minimum_days: number;
	readonly window_days: number;
	readonly recognized_days: number | null;
	readonly changes: number;
	readonly done_changes: number;
	readonly redates_due: number;
	readonly redates_expiry: number;
	readonly round_cursor: string | null;
	readonly round_on: string | null;
	readonly changedByName: string | null;
	readonly changed_at: number | null;
	readonly withdrawn_at: number | null;
	readonly modules: string;
	readonly removed: string;
	readonly audience: string;
}

/** Null when there is none with this id. */
export async function findAssignment(db: Db, id: string): Promise<Assignment | null> {
	const [row] = await db.all<StoredAssignment>(sql`
		${select} where a.id = ${id}`);
	return row === undefined ? null : toAssignment(row);
}

/** All that are running or whose end is still to be carried out. */
export async function listActiveAssignments(db: Db): Promise<Assignment[]> {
	const rows = await db.all<StoredAssignment>(sql`
		${select} where a.withdrawn_at is null or a.done_changes < a.changes
		order by a.created_at, a.id`);
	return rows.map(toAssignment);
}

const select = sql`
	select a.*, changer.name as changedByName,
		(select json_group_array(module) from (
			select module from assignment_module
			where assignment_id = a.id and not is_removed order by position
		)) as modules,
		(select json_group_array(module) from assignment_module
			where assignment_id = a.id and is_removed) as removed,
		(select json_group_array(json_array(kind, subject_id, is_excluded)) from assignment_audience
			where assignment_id = a.id) as audience
	from assignment a left join user changer on changer.id = a.changed_by`;

function toAssignment(row: StoredAssignment): Assignment {
	const instant = (ms: number | null) => (ms === null ? null : new Date(ms));
	return {
		...{ id: row.id, name: row.name, track: row.track, changes: row.changes },
		rule: toRule(row),
		audience: toAudience(v.parse(audienceSchema, JSON.parse(row.audience))),
		changedBy: row.changedByName,
		changedAt: instant(row.changed_at),
		withdrawnAt: instant(row.withdrawn_at),
		round: {
			...{ cursor: row.round_cursor, on: row.round_on },
			isPending: row.done_changes < row.changes,
			redatesDue: row.redates_due === 1,
			redatesExpiry: row.redates_expiry === 1,
			removedModules: v.parse(idsSchema, JSON.parse(row.removed))
		}
	};
}

function toRule(row: StoredAssignment): AssignmentRule {
	const { recurs_from: from, recurs_every: every, recurs_unit: unit } = row;
	return {
		modules: v.parse(idsSchema, JSON.parse(row.modules)),
		isMandatory: row.is_mandatory === 1,
		startsOn: row.starts_on,
		due:
			row.due_on === null
				? { kind: 'days', days: row.due_days ?? 1 }
				: { kind: 'day', on: row.due_on },
		takesNewcomers: row.takes_newcomers === 1,
		newcomerDays: row.newcomer_days,
		graceDays: row.grace_days,
		recurrence:
			from === null || every === null || unit === null
				? null
				: {
						...{ from, every, unit, on: row.recurs_on },
						...{ minimumDays: row.minimum_days, windowDays: row.window_days }
					},
		recognizedDays: row.recognized_days
	};
}

const idsSchema = v.array(v.string());
const rowSchema = v.strictTuple([
	v.picklist(['everybody', 'department', 'job_role', 'person']),
	v.string(),
	v.picklist([0, 1])
]);
const audienceSchema = v.array(rowSchema);

/** Kind, id of the department, job role or person, and whether they are left out. */
export type AudienceRow = Readonly<v.InferOutput<typeof rowSchema>>;

function toAudience(rows: readonly AudienceRow[]): Audience {
	const ids = (kind: AudienceRow[0], isExcluded: 0 | 1) =>
		rows.filter((row) => row[0] === kind && row[2] === isExcluded).map((row) => row[1]);
	const group = (isExcluded: 0 | 1) => ({
		departments: ids('department', isExcluded),
		jobRoles: ids('job_role', isExcluded),
		people: ids('person', isExcluded)
	});
	return { everybody: ids('everybody', 0).length > 0, ...group(0), without: group(1) };
}

/** The rows that keep an audience. */
export function toAudienceRows(audience: Audience): AudienceRow[] {
	const group = (chosen: Audience['without'], isExcluded: 0 | 1): AudienceRow[] => [
		...chosen.departments.map((id): AudienceRow => ['department', id, isExcluded]),
		...chosen.jobRoles.map((id): AudienceRow => ['job_role', id, isExcluded]),
		...chosen.people.map((id): AudienceRow => ['person', id, isExcluded])
	];
	return [
		...(audience.everybody ? [['everybody', '', 0] as const] : []),
		...group(audience, 0),
		...group(audience.without, 1)
	];
}
