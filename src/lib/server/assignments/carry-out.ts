import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { Assignment } from './assignment.ts';
import { nextRange, type PersonRange } from './audience.ts';
import { letOthersGo, type JobTime } from './job-time.ts';
import {
	announceNew,
	enrollMissing,
	findTakeovers,
	findWithdrawals,
	redateCycles,
	takeOver,
	withdrawCycles,
	type OtherOwners,
	type RoundPart
} from './round.ts';

/**
 * People per step. A step holds up the whole process while it runs, so it stays short: writing a
 * cycle for each of a thousand takes about as long as reading that three thousand have theirs.
 */
const stepPeople = { whenAllIsNew: 1_000, whenMostIsThere: 3_000 };

/** Whether an assignment has something to do on a day. */
export function needsRound({ rule, round, withdrawnAt }: Assignment, today: string): boolean {
	if (withdrawnAt !== null) return round.isPending;
	return rule.startsOn <= today && (round.on === null || round.on < today);
}

/**
 * Withdraws what people need not do any more under an assignment. It is done for all assignments
 * before any of them is carried out: what one of them lets go, another one may have to give.
 */
export async function withdrawCyclesOf(
	db: Db,
	assignment: Assignment,
	time: JobTime
): Promise<void> {
	const { id, rule, round, changes } = assignment;
	const guard = sql`exists (select 1 from assignment where id = ${id} and changes = ${changes})`;
	let after = '';
	for (;;) {
		const range = await nextRange(db, after, stepPeople.whenMostIsThere);
		for (const module of [...rule.modules, ...round.removedModules]) {
			const part: RoundPart = { assignment, module, range, guard };
			const withdrawals = await findWithdrawals(db, part, time);
			if (withdrawals.length > 0)
				await db.batch([...withdrawCycles(db, withdrawals, guard, time.now)]);
			await letOthersGo();
		}
		if (range.to === null) return;
		after = range.to;
	}
}

/**
 * Brings everybody's cycles in line with an assignment: who joins, whose dates change.
 * Goes on where an earlier round ended; a second process beside it changes nothing twice. Stops when
 * HR saves meanwhile: the next run begins anew.
 */
export async function carryOut(
	db: Db,
	assignment: Assignment,
	all: readonly Assignment[],
	time: JobTime
): Promise<void> {
	let cursor = assignment.round.cursor;
	const { whenAllIsNew, whenMostIsThere } = stepPeople;
	const size = assignment.round.isPending ? whenAllIsNew : whenMostIsThere;
	for (;;) {
		const range = await nextRange(db, cursor ?? '', size);
		if (!(await takeStep(db, { assignment, all, range, cursor }, time))) return;
		if (range.to === null) return;
		cursor = range.to;
		await letOthersGo();
	}
}

interface Step {
	readonly assignment: Assignment;
	readonly all: readonly Assignment[];
	readonly range: PersonRange;
	/** Where the round must be for this step to be the next. */
	readonly cursor: string | null;
}

/** False when somebody else has done this step or the assignment has changed. */
async function takeStep(db: Db, step: Step, time: JobTime): Promise<boolean> {
	const { assignment, range, cursor } = step;
	const { id, rule, changes } = assignment;
	const guard = sql`exists (
		select 1 from assignment
		where id = ${id} and changes = ${changes} and round_cursor is ${cursor})`;
	const modules = assignment.withdrawnAt === null ? rule.modules : [];
	for (const module of modules) {
		await enrollInPart(db, { assignment, module, range, guard }, step.all, time);
		await letOthersGo();
	}
	const moved =
		range.to === null
			? db.all(sql`
				update assignment set round_cursor = null, round_on = ${time.today},
					done_changes = ${changes}, redates_due = 0, redates_expiry = 0
				where id = ${id} and ${guard} returning id`)
			: db.all(sql`
				update assignment set round_cursor = ${range.to} where id = ${id} and ${guard} returning id`);
	return (await moved).length === 1;
}

async function enrollInPart(
	db: Db,
	part: RoundPart,
	all: readonly Assignment[],
	time: JobTime
): Promise<void> {
	const { assignment } = part;
	const { round, rule } = assignment;
	if (round.isPending && round.on === null && assignment.changes > 0) {
		const [first, ...more] = redateCycles(db, part, time.today);
		if (first) await db.batch([first, ...more]);
	}
	if (!rule.takesNewcomers && !round.isPending) return;
	const [last] = await db.all<{ row: number | null }>(
		sql`select max(rowid) as row from enrollment`
	);
	const takeovers = await findTakeoversOf(db, part, all, time.today);
	await db.batch([
		enrollMissing(db, part, time),
		...(takeovers.length > 0 ? takeOver(db, part, takeovers, time) : []),
		announceNew(db, part, last?.row ?? 0, time.now)
	]);
}

async function findTakeoversOf(
	db: Db,
	part: RoundPart,
	all: readonly Assignment[],
	today: string
): Promise<readonly string[]> {
	const others = await listOthers(db, part, all);
	if (others.free.length + others.recurring.length === 0) return [];
	return findTakeovers(db, part, others, today);
}

async function listOthers(
	db: Db,
	{ assignment, module }: RoundPart,
	all: readonly Assignment[]
): Promise<OtherOwners> {
	const owners = await db.all<{ id: string }>(sql`
		select assignment_id as id from assignment_module
		where module = ${module} and assignment_id <> ${assignment.id}`);
	const isRecurring = (id: string) =>
		all.some(
			(other) => other.id === id && other.withdrawnAt === null && other.rule.recurrence !== null
		);
	const ids = owners.map(({ id }) => id);
	return { free: ids.filter((id) => !isRecurring(id)), recurring: ids.filter(isRecurring) };
}
