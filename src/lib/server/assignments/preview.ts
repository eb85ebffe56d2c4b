import { sql, type SQL } from 'drizzle-orm';
import { addDays, firstDueDay, startOfDay } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { isExempt, isInRange, isMember, listed, nextRange, type PersonRange } from './audience.ts';
import { letOthersGo, type JobTime } from './job-time.ts';
import type { AssignmentInput } from './save.ts';

/** People per module, by what an assignment would mean for them. */
export interface ModulePreview {
	readonly module: string;
	/** Get it now. */
	readonly fresh: number;
	/** Have it already, from this or another assignment. */
	readonly served: number;
	/** Completed it recently enough: that counts. */
	readonly recognized: number;
	/** Completed it too long ago, or nothing is recognised: they do it again. */
	readonly again: number;
	readonly exempt: number;
}

export interface AssignmentPreview {
	readonly people: number;
	/** When people get it who are in the audience then. */
	readonly opensOn: string;
	readonly dueOn: string;
	/** The due day of somebody who joins four weeks later; null when it takes no newcomers. */
	readonly newcomerDueOn: string | null;
	readonly modules: readonly ModulePreview[];
	/** People who get at least one module: the mails on the first day. */
	readonly mailed: number;
	/** Of those, without an address. */
	readonly withoutAddress: number;
	readonly sample: readonly {
		readonly id: string;
		readonly name: string;
		readonly department: string | null;
	}[];
}

const stepPeople = 4_000;

/** Who would get what and when, before it is saved. Reads in steps, so that nobody else waits. */
export async function previewAssignment(
	db: Db,
	input: AssignmentInput,
	time: JobTime
): Promise<AssignmentPreview> {
	const { rule, audience } = input;
	const opensOn = rule.startsOn > time.today ? rule.startsOn : time.today;
	const free = await listFreeAssignments(db, input.id);
	const totals = { people: 0, mailed: 0, withoutAddress: 0 };
	const modules = rule.modules.map((module) => ({ module, ...noCounts }));
	let after = '';
	for (;;) {
		const range = await nextRange(db, after, stepPeople);
		const people = await countPeople(db, { input, range, free }, time);
		totals.people += people.people;
		totals.mailed += people.mailed;
		totals.withoutAddress += people.withoutAddress;
		for (const counts of modules) {
			const part = await countModule(db, { input, module: counts.module, range, free }, time);
			for (const key of countNames) counts[key] += part[key];
			await letOthersGo();
		}
		if (range.to === null) break;
		after = range.to;
	}
	return {
		...{ ...totals, opensOn, modules, dueOn: firstDueDay(rule, opensOn) },
		newcomerDueOn: rule.takesNewcomers ? firstDueDay(rule, addDays(opensOn, 28)) : null,
		sample: await db.all(sql`
			select user.id, user.name, department.name as department
			from user indexed by user_list left join department on department.id = user.department_id
			where ${isMember(audience, time.today)} order by user.name limit 50`)
	};
}

const countNames = ['fresh', 'served', 'recognized', 'again', 'exempt'] as const;
const noCounts = { fresh: 0, served: 0, recognized: 0, again: 0, exempt: 0 };

async function countPeople(
	db: Db,
	{ input, free, range }: Omit<ModuleQuery, 'module'>,
	time: JobTime
): Promise<Pick<AssignmentPreview, 'people' | 'mailed' | 'withoutAddress'>> {
	const { rule, audience } = input;
	const meaning = meaningOf({ input, module: sql`wanted.value`, free }, time);
	const [row] = await db.all<{ people: number; mailed: number; withoutAddress: number }>(sql`
		select count(*) as people, coalesce(sum(gets), 0) as mailed,
			coalesce(sum(gets and email is null), 0) as withoutAddress
		from (
			select user.email, exists (
				select 1 from json_each(${JSON.stringify(rule.modules)}) wanted left join enrollment c
					on c.user_id = user.id and c.module = wanted.value and c.is_current = 1
				where ${meaning} in ('fresh', 'again')
			) as gets
			from user where ${isInRange(sql`user.id`, range)} and ${isMember(audience, time.today)}
		)`);
	return row ?? { people: 0, mailed: 0, withoutAddress: 0 };
}

interface ModuleQuery {
	readonly input: AssignmentInput;
	readonly module: string;
	readonly range: PersonRange;
	readonly free: readonly string[];
}

async function countModule(
	db: Db,
	{ input, module, range, free }: ModuleQuery,
	time: JobTime
): Promise<Omit<ModulePreview, 'module'>> {
	const rows = await db.all<{ meaning: keyof typeof noCounts; count: number }>(sql`
		select meaning, count(*) as count from (
			select ${meaningOf({ input, module, free }, time)} as meaning
			from user left join enrollment c
				on c.user_id = user.id and c.module = ${module} and c.is_current = 1
			where ${isInRange(sql`user.id`, range)} and ${isMember(input.audience, time.today)}
		) group by meaning`);
	return { ...noCounts, ...Object.fromEntries(rows.map(({ meaning, count }) => [meaning, count])) };
}

/** What it means for `user`, whose cycle that counts is `c`, if there is one. */
function meaningOf(
	query: Pick<ModuleQuery, 'input' | 'free'> & { readonly module: string | SQL },
	{ today, timeZone }: JobTime
): SQL {
	const { input, module, free } = query;
	const { recognizedDays } = input.rule;
	const since =
		recognizedDays === null
			? Number.MAX_SAFE_INTEGER
			: startOfDay(addDays(today, -recognizedDays), timeZone);
	return sql`case
		when ${isExempt(sql`user.id`, module, today)} then 'exempt'
		when c.id is null then 'fresh'
		when c.completed_at is null or c.assignment_id not in ${listed(free)} then 'served'
		when ${input.rule.recurrence === null ? 1 : 0} and exists (
			select 1 from enrollment own where own.user_id = user.id and own.module = ${module}
				and own.assignment_id = ${input.id}
		) then 'served'
		when c.completed_at >= ${since} then 'recognized'
		else 'again' end`;
}

/** Other assignments that ask nothing more of who completed them. */
async function listFreeAssignments(db: Db, id: string): Promise<readonly string[]> {
	const rows = await db.all<{ id: string }>(sql`
		select id from assignment
		where id <> ${id} and (withdrawn_at is not null or recurs_from is null)`);
	return rows.map((row) => row.id);
}
