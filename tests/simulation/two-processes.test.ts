import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Db } from '../../src/lib/server/db/client.ts';
import { makeOffice, today, yearly } from '../support/assignments.ts';

const people = 6_000;

/** A process that runs the jobs at these moments, on the database of `db`. */
async function startProcess(db: Db, instants: readonly string[]) {
	const [row] = await db.all<{ file: string }>(sql`pragma database_list`);
	const script = join('tests', 'support', 'jobs-process.ts');
	const child = spawn(
		process.execPath,
		['--import', 'tsx', script, `file:${row?.file ?? ''}`, ...instants],
		{ stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const output = { out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
	const end = async () => {
		if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
		return { code: child.exitCode, ...output };
	};
	return { child, output, end };
}

async function makeCrowd() {
	const office = await makeOffice();
	const { db, desk, assign } = office;
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < ${people})
		insert into user (id, email, name, department_id, created_at)
		select 'u' || i, 'u' || i || '@leren.example', 'Persoon ' || i, ${desk}, 0 from n where true`);
	await assign({ rule: { recurrence: yearly } });
	const count = () =>
		db.get(sql`
			select (select count(*) from enrollment) as cycles,
				(select count(distinct user_id || ' ' || cycle) from enrollment) as different,
				(select count(*) from enrollment where is_current = 1) as counting,
				(select count(*) from outbox where kind in ('assigned', 'renewal')) as mails`);
	return { ...office, count };
}

it('gives everybody one cycle and one mail when two processes work at the same time', async () => {
	const { db, count } = await makeCrowd();
	// By the clock of the second process the lease of the first has always just ended.
	const processes = await Promise.all([
		startProcess(db, [`${today}T11:00:00Z`, `${today}T11:20:00Z`]),
		startProcess(db, [`${today}T11:10:00Z`, `${today}T11:30:00Z`])
	]);
	const ends = await Promise.all(processes.map(({ end }) => end()));
	expect(ends.map(({ code, err }) => [code, err])).toEqual([
		[0, ''],
		[0, '']
	]);
	const all = people + 3;
	expect(await count()).toEqual({ cycles: all, different: all, counting: all, mails: all });

	await db.run(sql`
		update enrollment set completed_at = ${Date.parse('2026-12-01T11:00:00Z')}`);
	const later = await Promise.all([
		startProcess(db, ['2027-11-05T11:00:00Z', '2027-11-05T11:20:00Z']),
		startProcess(db, ['2027-11-05T11:10:00Z', '2027-11-05T11:30:00Z'])
	]);
	const ended = await Promise.all(later.map(({ end }) => end()));
	expect(ended.map(({ code, err }) => [code, err])).toEqual([
		[0, ''],
		[0, '']
	]);
	expect(await count()).toEqual({
		...{ cycles: 2 * all, different: 2 * all, counting: all, mails: 2 * all }
	});
});

it('is finished by another process when the first one is killed in the middle', async () => {
	const { db, count } = await makeCrowd();
	const first = await startProcess(db, [`${today}T11:00:00Z`]);
	const enrolled = async () =>
		(await db.get<{ n: number }>(sql`select count(*) as n from enrollment`)).n;
	while ((await enrolled()) === 0) await setTimeout(1);
	first.child.kill('SIGKILL');
	await first.end();
	const second = await startProcess(db, [`${today}T11:00:30Z`, `${today}T11:30:00Z`]);
	const { out } = await second.end();
	// The lease of a process that died holds for two minutes.
	expect(['ready\nbusy\ndone\n', 'ready\ndone\ndone\n']).toContain(out);
	const all = people + 3;
	expect(await count()).toEqual({ cycles: all, different: all, counting: all, mails: all });
});
