import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeOffice, today } from '../../../../tests/support/assignments.ts';
import { minutesLater, noon } from '../../../../tests/support/factories.ts';
import { listAllMails, runMailer, setAddress, smtpOn } from '../../../../tests/support/mails.ts';
import { startSmtp, type SmtpProcess } from '../../../../tests/support/smtp.ts';
import type { Db } from '../db/client.ts';

let smtp: SmtpProcess;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.stop());

/** A process that sends what is due in the database of `db`. */
async function startSender(db: Db, instant = noon) {
	const [row] = await db.all<{ file: string }>(sql`pragma database_list`);
	const child = spawn(
		process.execPath,
		[
			...['--import', 'tsx', join('tests', 'support', 'mail-process.ts')],
			...[`file:${row?.file ?? ''}`, String(smtp.port), instant.toISOString()]
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const end = async () => {
		if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
		return child.exitCode;
	};
	return { child, end };
}

it('sends nothing twice after a process was killed between sending and writing that down', async () => {
	const { db, noor, daan, elif, assign, runOn } = await makeOffice();
	const held = `hold-${noor.id}@leren.example`;
	await setAddress(db, noor.id, held);
	for (const { id } of [daan, elif]) await setAddress(db, id, null);
	await assign();
	await runOn(today);
	const sender = await startSender(db);
	while (!smtp.taken.some(({ to }) => to === held)) await setTimeout(5);
	sender.child.kill('SIGKILL');
	await sender.end();
	const mine = async () => (await listAllMails(db)).find(({ userId }) => userId === noor.id);
	expect(await mine()).toMatchObject({ status: 'sending' });
	// Another process may still be at it, so nobody touches it for ten minutes.
	await runMailer(db, smtpOn(smtp.port), minutesLater(9));
	expect(await mine()).toMatchObject({ status: 'sending' });
	for (const minutes of [10, 60, 24 * 60]) {
		await runMailer(db, smtpOn(smtp.port), minutesLater(minutes));
	}
	expect(await mine()).toMatchObject({ status: 'unknown', errorCode: 'interrupted' });
	expect(smtp.taken.filter(({ to }) => to === held)).toHaveLength(1);
});

it('loses nothing that a killed process had not begun to send', async () => {
	const { db, desk, assign, runOn } = await makeOffice();
	await addPeople(db, desk, 'k');
	await assign();
	await runOn(today);
	const sender = await startSender(db);
	const mine = () => smtp.taken.filter(({ to }) => /^k\d/u.test(to));
	while (mine().length < 20) await setTimeout(2);
	sender.child.kill('SIGKILL');
	await sender.end();
	await runMailer(db, smtpOn(smtp.port), minutesLater(15));
	const [unsure] = await db.all<{ count: number }>(
		sql`select count(*) as count from mail where status = 'unknown'`
	);
	// At most one per connection was on its way.
	expect(unsure?.count).toBeLessThanOrEqual(5);
	const addresses = mine().map(({ to }) => to);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses.length).toBeGreaterThanOrEqual(200 - 5);
});

it('sends 200 mails once each when two processes work at the same time', async () => {
	const { db, desk, assign, runOn } = await makeOffice();
	await addPeople(db, desk, 'p');
	await assign();
	await runOn(today);
	const senders = await Promise.all([startSender(db), startSender(db)]);
	expect(await Promise.all(senders.map(({ end }) => end()))).toEqual([0, 0]);
	const addresses = smtp.taken.filter(({ to }) => /^p\d/u.test(to)).map(({ to }) => to);
	expect(addresses).toHaveLength(200);
	expect(new Set(addresses).size).toBe(200);
	expect(await db.all(sql`select status, count(*) as count from mail group by status`)).toEqual([
		{ status: 'sent', count: 203 }
	]);
});

async function addPeople(db: Db, departmentId: string, prefix: string): Promise<void> {
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 200)
		insert into user (id, email, name, department_id, created_at)
		select ${prefix} || i, ${prefix} || i || '@leren.example', 'Persoon ' || i, ${departmentId}, 0
		from n where true`);
}
