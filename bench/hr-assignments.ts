import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { addDays, type AssignmentRule } from '../src/lib/assignments/index.ts';
import { jobTime } from '../src/lib/server/assignments/job-time.ts';
import { listAssignments } from '../src/lib/server/assignments/overview.ts';
import { previewAssignment } from '../src/lib/server/assignments/preview.ts';
import { createAssignment, type AssignmentInput } from '../src/lib/server/assignments/save.ts';
import { openDatabase, type Db } from '../src/lib/server/db/client.ts';
import { runMigrations } from '../src/lib/server/db/migrate.ts';
import { enrollment } from '../src/lib/server/db/schema.ts';
import { runDueJobs } from '../src/lib/server/jobs/run-due-jobs.ts';
import { createUser } from '../src/lib/server/people/accounts.ts';
import { listProgress, summariseProgress } from '../src/lib/server/reports/progress.ts';
import { departmentCount, makeDepartments, now, openPagesDuring, today } from './hr-office.ts';
import { growthExponent, quantile, report } from './measure.ts';

const timeZone = 'Europe/Amsterdam';
const historyModules = Array.from({ length: 10 }, (_, number) => `module-${number}`);
const everybody = {
	...{ everybody: true, departments: [], jobRoles: [], people: [] },
	without: { departments: [], jobRoles: [], people: [] }
};
const rule: AssignmentRule = {
	...{ modules: historyModules, isMandatory: true, startsOn: today },
	due: { kind: 'days', days: 30 },
	...{ takesNewcomers: true, newcomerDays: 14, graceDays: 7, recognizedDays: null },
	recurrence: {
		...{ from: 'completion', every: 12, unit: 'months', on: null },
		...{ minimumDays: 0, windowDays: 30 }
	}
};

/** People, and what they did in three years: ten modules, three cycles each, the last still counts. */
async function makeHistory(db: Db, size: number): Promise<void> {
	const hr = { id: 'hr', email: 'hr@leren.example', name: 'Ingrid', passwordHash: null };
	await createUser(db, { ...hr, roles: ['employee', 'hr'] }, now);
	await makeDepartments(db);
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < ${size - 1})
		insert into user (id, email, name, department_id, search_key, created_at)
		select printf('u%07d', i), 'u' || i || '@leren.example', 'Persoon ' || i,
			'd' || (i * 7 % ${sql.raw(String(departmentCount))}), 'persoon ' || i, 0 from n where true`);
	await db.run(sql`insert into user_role select id, 'employee' from user where id <> 'hr'`);
	await assign(db, { id: 'history', name: 'Jaarlijks', track: null, rule, audience: everybody });
	for (const [index, module] of historyModules.entries()) {
		for (const cycle of [1, 2, 3]) {
			await db.run(sql`
				insert into enrollment (id, user_id, module, cycle, assignment_id, starts_on, due_on,
					late_after, expires_on, is_current, assigned_at, completed_at, score)
				select id || '-' || ${index * 3 + cycle}, id, ${module}, ${cycle}, 'history', day,
					date(day, '+30 days'), date(day, '+37 days'), date(day, '+12 months'), ${cycle === 3 ? 1 : 0},
					0, unixepoch(day) * 1000, 90
				from (
					select id, date(${today}, ${`-${3 - cycle} years`},
						'-' || ((rowid * 37 + ${sql.raw(String(index))}) % 330) || ' days') as day
					from user
				) where true`);
		}
	}
}

async function assign(db: Db, input: AssignmentInput): Promise<void> {
	const context = { catalogue: { has: () => true }, actorId: 'hr', today };
	const result = await createAssignment(db, input, context, now);
	if (!result.ok) throw new Error(JSON.stringify(result));
}

/** Notes how long each call to the database held up the process, and what it took of the processor. */
function watchCalls(db: Db): { longest: () => { ms: number; processorMs: number } } {
	let longest = { ms: 0, processorMs: 0 };
	const { $client: client } = db;
	const batch = client.batch.bind(client);
	const execute = client.execute.bind(client);
	const timed = async <T>(call: () => Promise<T>): Promise<T> => {
		const before = performance.now();
		const cpuBefore = process.cpuUsage();
		try {
			return await call();
		} finally {
			const { user, system } = process.cpuUsage(cpuBefore);
			longest = {
				ms: Math.max(longest.ms, performance.now() - before),
				processorMs: Math.max(longest.processorMs, (user + system) / 1000)
			};
		}
	};
	client.batch = (...parameters: Parameters<typeof batch>) => timed(() => batch(...parameters));
	client.execute = (...parameters: Parameters<typeof execute>) =>
		timed(() => execute(...parameters));
	return {
		longest: () => {
			const value = longest;
			longest = { ms: 0, processorMs: 0 };
			return value;
		}
	};
}

type Measure = (name: string, work: () => Promise<unknown>, bar?: number) => Promise<number>;

function makeMeasure(people: string, calls: ReturnType<typeof watchCalls>): Measure {
	return async (name, work, bar) => {
		calls.longest();
		const cpuBefore = process.cpuUsage();
		const before = performance.now();
		await work();
		const taken = performance.now() - before;
		const { user, system } = process.cpuUsage(cpuBefore);
		report(`${people}: ${name}`, taken, bar);
		report(`${people}: ${name}, processor`, (user + system) / 1000);
		const { ms, processorMs } = calls.longest();
		report(`${people}: ${name}, longest call`, ms, 250);
		report(`${people}: ${name}, its processor time`, processorMs);
		return taken;
	};
}

function runOn(db: Db, day: string): Promise<unknown> {
	const context = { now: new Date(`${day}T11:00:00Z`), timeZone, catalogue: new Map() };
	return runDueJobs(db, context, null);
}

function inputOf(id: string): AssignmentInput {
	const oneModule = { ...rule, modules: [`module-${id}`] };
	return { id, name: id, track: null, rule: oneModule, audience: everybody };
}

async function benchSize(size: number): Promise<readonly [assign: number, daily: number]> {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-bench-'));
	const db = await openDatabase(`file:${join(folder, 'bench.db')}`);
	try {
		await runMigrations(db);
		await makeHistory(db, size);
		const people = `${size.toLocaleString('en')} people`;
		// The first run carries out the history's assignment; from then on days are ordinary.
		await runOn(db, today);
		const measure = makeMeasure(people, watchCalls(db));
		const heapBefore = process.memoryUsage().heapUsed;
		const time = jobTime(now, timeZone);
		await measure('preview', () => previewAssignment(db, inputOf('new'), time));
		const assignNow = async () => {
			await assign(db, inputOf('new'));
			await runOn(db, today);
		};
		const assigned = await measure('assign', assignNow, 5_000);
		const daily = await measure('daily job', () => runOn(db, addDays(today, 1)), 15_000);
		await measure('list of assignments', () => listAssignments(db, today), 250);
		await measure('page of progress', () => listProgress(db, {}, today), 250);
		await measure('progress of nobody', () => listProgress(db, { search: 'niemand' }, today));
		await measure('progress of all, added up', () => summariseProgress(db, {}, today));
		const pages = await openPagesDuring(db, runOn(db, addDays(today, 2)));
		report(`${people}: page during daily job, p95`, quantile(pages, 0.95), 200);
		await assign(db, inputOf('again'));
		const more = await openPagesDuring(db, runOn(db, addDays(today, 2)));
		report(`${people}: page during assigning, p95`, quantile(more, 0.95), 200);
		const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 1_048_576;
		console.log(`${`${people}: heap grown by`.padEnd(44)}${heapMb.toFixed(1).padStart(10)} MB`);
		const cycles = await db.$count(enrollment);
		console.log(`${`${people}: cycles in the end`.padEnd(44)}${String(cycles).padStart(10)}`);
		return [assigned, daily];
	} finally {
		db.$client.close();
		await rm(folder, { recursive: true, force: true });
	}
}

/** Assigning and the daily job, on top of three years of history. */
export async function benchAssignments(sizes: readonly number[]): Promise<void> {
	const points: { size: number; assign: number; daily: number }[] = [];
	for (const size of sizes) {
		const [assigned, daily] = await benchSize(size);
		points.push({ size, assign: assigned, daily });
	}
	for (const name of ['assign', 'daily'] as const) {
		const exponent = growthExponent(points.map((point) => [point.size, point[name]]));
		console.log(`${name} grows with size to the power ${exponent.toFixed(2)}`);
	}
}
