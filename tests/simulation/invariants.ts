import { sql } from 'drizzle-orm';
import {
	addDays,
	calendarDay,
	expiryDay,
	isInAudience,
	reminderStages,
	renewalDay
} from '../../src/lib/assignments/index.ts';
import {
	listActiveAssignments,
	type Assignment
} from '../../src/lib/server/assignments/assignment.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import { timeZone } from '../support/assignments.ts';

interface Cycle {
	readonly id: string;
	readonly userId: string;
	readonly module: string;
	readonly cycle: number;
	readonly kind: string;
	readonly assignmentId: string;
	readonly startsOn: string;
	readonly dueOn: string;
	readonly lateAfter: string | null;
	readonly expiresOn: string | null;
	readonly isCurrent: 0 | 1;
	readonly assignedAt: number;
	readonly completedAt: number | null;
	readonly withdrawnAt: number | null;
}

interface Person {
	readonly id: string;
	readonly departmentId: string;
	readonly isHere: 0 | 1;
}

interface Mail {
	readonly enrollmentId: string;
	readonly kind: string;
	readonly dueOn: string;
	readonly createdAt: number;
}

/** Everything there is after a run of the jobs. */
export interface World {
	readonly today: string;
	readonly cycles: readonly Cycle[];
	readonly people: readonly Person[];
	readonly mails: readonly Mail[];
	readonly exempt: ReadonlySet<string>;
	readonly assignments: readonly Assignment[];
	readonly parents: ReadonlyMap<string, string | null>;
}

export async function readWorld(db: Db, today: string): Promise<World> {
	const exempt = await db.all<{ key: string }>(sql`
		select user_id || ' ' || module as key from exemption
		where revoked_at is null and starts_on <= ${today} and ends_on >= ${today}`);
	const departments = await db.all<{ id: string; parentId: string | null }>(
		sql`select id, parent_id as parentId from department`
	);
	return {
		today,
		cycles: await db.all<Cycle>(sql`
			select id, user_id as userId, module, cycle, kind, assignment_id as assignmentId,
				starts_on as startsOn, due_on as dueOn, late_after as lateAfter, expires_on as expiresOn,
				is_current as isCurrent, assigned_at as assignedAt, completed_at as completedAt,
				withdrawn_at as withdrawnAt
			from enrollment order by user_id, module, cycle`),
		people: await db.all<Person>(sql`
			select id, department_id as departmentId, deactivated_at is null
				and (ends_on is null or ends_on >= ${today})
				and (starts_on is null or starts_on <= ${today}) as isHere from user`),
		mails: await db.all<Mail>(sql`
			select enrollment_id as enrollmentId, kind, due_on as dueOn, created_at as createdAt
			from outbox`),
		exempt: new Set(exempt.map(({ key }) => key)),
		assignments: (await listActiveAssignments(db)).filter(({ withdrawnAt }) => !withdrawnAt),
		parents: new Map(departments.map(({ id, parentId }) => [id, parentId]))
	};
}

/** What is wrong, as sentences with ids; empty when every invariant holds. */
export function brokenInvariants(world: World): string[] {
	return [
		...cyclesInOrder(world),
		...nothingMissing(world),
		...nothingTooMuch(world),
		...datesRight(world),
		...mailsOnce(world)
	];
}

function cyclesInOrder({ cycles }: World): string[] {
	const byChain = groupBy(cycles, ({ userId, module }) => `${userId} ${module}`);
	return [...byChain].flatMap(([key, chain]) => {
		const isOrdered = chain.every(({ cycle }, index) => cycle === index + 1);
		const counting = chain.filter(({ isCurrent }) => isCurrent === 1);
		const open = chain.filter((cycle) => cycle.completedAt === null && cycle.withdrawnAt === null);
		return [
			...(isOrdered ? [] : [`${key}: cycles are not 1, 2, 3`]),
			...(counting.length > 1 ? [`${key}: enrolled twice`] : []),
			...(open.length > 1 ? [`${key}: two open cycles`] : []),
			...(open.some(({ isCurrent }) => isCurrent === 0) ? [`${key}: an open cycle is lost`] : [])
		];
	});
}

function isAsked(world: World, assignment: Assignment, person: Person, module: string): boolean {
	const departments: string[] = [];
	for (let id: string | null = person.departmentId; id; id = world.parents.get(id) ?? null)
		departments.push(id);
	const isMember = isInAudience(assignment.audience, { id: person.id, departments, jobRoles: [] });
	const isHeld = isMember && assignment.rule.modules.includes(module);
	return person.isHere === 1 && isHeld && !world.exempt.has(`${person.id} ${module}`);
}

function nothingMissing(world: World): string[] {
	const current = new Map(
		world.cycles
			.filter(({ isCurrent }) => isCurrent === 1)
			.map((cycle) => [`${cycle.userId} ${cycle.module}`, cycle])
	);
	return world.assignments.flatMap((assignment) =>
		world.people.flatMap((person) =>
			assignment.rule.modules.flatMap((module) => {
				if (!isAsked(world, assignment, person, module)) return [];
				const key = `${person.id} ${module}`;
				const cycle = current.get(key);
				if (!cycle) return [`${key}: no cycle for ${assignment.name}`];
				const { recurrence } = assignment.rule;
				if (cycle.completedAt === null || recurrence === null) return [];
				if (cycle.assignmentId === assignment.id) {
					const isDue =
						cycle.expiresOn !== null && renewalDay(recurrence, cycle.expiresOn) <= world.today;
					return isDue ? [`${key}: renewal of ${cycle.expiresOn} is missing`] : [];
				}
				const owner = world.assignments.find(({ id }) => id === cycle.assignmentId);
				const isFree = !owner || owner.rule.recurrence === null;
				return isFree ? [`${key}: ${assignment.name} did not take over`] : [];
			})
		)
	);
}

function nothingTooMuch(world: World): string[] {
	const people = new Map(world.people.map((person) => [person.id, person]));
	return world.cycles.flatMap((cycle) => {
		if (cycle.isCurrent === 0 || cycle.completedAt !== null) return [];
		const person = people.get(cycle.userId);
		const owner = world.assignments.find(({ id }) => id === cycle.assignmentId);
		const isRight = person && owner && isAsked(world, owner, person, cycle.module);
		return isRight ? [] : [`${cycle.userId} ${cycle.module}: open, but not asked`];
	});
}

function datesRight(world: World): string[] {
	const chains = groupBy(world.cycles, ({ userId, module }) => `${userId} ${module}`);
	return world.cycles.flatMap((cycle) => {
		const key = `${cycle.userId} ${cycle.module} ${cycle.cycle}`;
		const owner = world.assignments.find(({ id }) => id === cycle.assignmentId);
		const problems: string[] = [];
		if (cycle.completedAt === null && cycle.dueOn < cycle.startsOn)
			problems.push(`${key}: overdue the moment it existed`);
		if (cycle.isCurrent === 1 && cycle.completedAt !== null && owner?.rule.recurrence) {
			const before = (chains.get(`${cycle.userId} ${cycle.module}`) ?? []).findLast(
				(earlier) => earlier.cycle < cycle.cycle && earlier.expiresOn !== null
			);
			const completedOn = calendarDay(cycle.completedAt, timeZone);
			const lastExpiresOn = before?.expiresOn ?? null;
			const expected = expiryDay(owner.rule.recurrence, { completedOn, lastExpiresOn });
			if (cycle.expiresOn !== expected) problems.push(`${key}: counts until the wrong day`);
		}
		return problems;
	});
}

function mailsOnce(world: World): string[] {
	const mails = groupBy(world.mails, ({ enrollmentId }) => enrollmentId);
	return world.cycles.flatMap((cycle) => {
		const own = mails.get(cycle.id) ?? [];
		const key = `${cycle.userId} ${cycle.module} ${cycle.cycle}`;
		const news = own.filter(({ kind }) => ['assigned', 'renewal', 'content'].includes(kind));
		const problems: string[] = [];
		if (news.length !== (cycle.kind === 'recognized' ? 0 : 1))
			problems.push(`${key}: announced ${news.length} times`);
		const told = own.map(({ kind, dueOn }) => `${kind} ${dueOn}`);
		if (new Set(told).size !== told.length) problems.push(`${key}: told twice`);
		for (const { kind, days } of reminderStages) {
			const early = own.find(
				(mail) =>
					mail.kind === kind && calendarDay(mail.createdAt, timeZone) < addDays(mail.dueOn, days)
			);
			if (early) problems.push(`${key}: ${kind} came too early`);
		}
		const owner = world.assignments.find(({ id }) => id === cycle.assignmentId);
		const isOpen = cycle.isCurrent === 1 && cycle.completedAt === null;
		if (!isOpen || owner?.rule.isMandatory !== true) return problems;
		const stage = reminderStages.findLast(({ days }) => addDays(cycle.dueOn, days) <= world.today);
		const isTold = stage && told.includes(`${stage.kind} ${cycle.dueOn}`);
		if (stage && !isTold && addDays(cycle.dueOn, stage.days) > cycle.startsOn)
			problems.push(`${key}: ${stage.kind} is lost`);
		return problems;
	});
}

// Map.groupBy is newer than the oldest Node this runs on.
function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const entry of list) {
		const group = groups.get(keyOf(entry));
		if (group) group.push(entry);
		else groups.set(keyOf(entry), [entry]);
	}
	return groups;
}

/** What history says of each cycle that is over: it may never say something else later. */
export function historyOf({ cycles }: World): ReadonlyMap<string, string> {
	return new Map(
		cycles
			.filter(({ completedAt, withdrawnAt }) => completedAt !== null || withdrawnAt !== null)
			.map(({ id, cycle, kind, assignmentId, dueOn, assignedAt, completedAt, withdrawnAt }) => [
				id,
				[cycle, kind, assignmentId, dueOn, assignedAt, completedAt, withdrawnAt].join(' ')
			])
	);
}
