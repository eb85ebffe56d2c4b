import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { makeOffice, noonOf, today } from '../../../../tests/support/assignments.ts';
import { listAllMails, runMailer, setAddress } from '../../../../tests/support/mails.ts';
import { noon } from '../../../../tests/support/factories.ts';

const statuses = async (db: Parameters<typeof listAllMails>[0]) =>
	(await listAllMails(db)).map(({ purpose, status }) => `${purpose} ${status}`);

it('makes one mail of everything that somebody is to be told', async () => {
	const { db, desk, noor, assign, runOn } = await makeOffice();
	await assign({ rule: { modules: ['telecom', 'huisartsenpraktijk', 'wat-is-een-chatbot'] } });
	await assign({
		name: 'Nog een',
		rule: { modules: ['incident-72-uur'] },
		audience: { departments: [desk] }
	});
	await runOn(today);
	await runMailer(db, null, noon);
	await runMailer(db, null, noon);
	const mails = await listAllMails(db);
	expect(mails.map(({ purpose, status }) => `${purpose} ${status}`)).toEqual([
		'training waiting',
		'training waiting',
		'training waiting'
	]);
	const [mine] = await db.all<{ told: number }>(sql`
		select count(*) as told from outbox join mail on mail.id = outbox.mail_id
		where mail.user_id = ${noor.id}`);
	expect(mine?.told).toBe(4);
});

it('sends nothing without a mail server, and takes in what comes later', async () => {
	const { db, assign, runOn } = await makeOffice();
	await assign();
	await runOn(today);
	await runMailer(db, null, noon);
	await runOn('2026-12-05');
	await runMailer(db, null, noonOf('2026-12-05'));
	expect(await statuses(db)).toEqual(Array(3).fill('training waiting'));
	const [told] = await db.all(sql`select count(*) as told from outbox where mail_id is not null`);
	expect(told).toEqual({ told: 6 });
});

it('cancels what has nothing left to tell: done, withdrawn, exempt, gone', async () => {
	const { db, noor, daan, elif, assign, runOn } = await makeOffice();
	await assign();
	await runOn(today);
	await db.run(sql`update enrollment set completed_at = 1 where user_id = ${noor.id}`);
	await db.run(sql`update user set deactivated_at = 1 where id = ${daan.id}`);
	await runMailer(db, null, noon);
	expect(await statuses(db)).toEqual(['training waiting']);
	await db.run(sql`
		insert into exemption (id, user_id, module, reason, evidence, starts_on, ends_on, created_by, created_at)
		select 'x', ${elif.id}, module, '', '', ${today}, ${today}, ${noor.id}, 0 from enrollment limit 1`);
	await runMailer(db, null, noon);
	expect(await statuses(db)).toEqual(['training cancelled']);
	const [open] = await db.all(sql`select count(*) as open from outbox where cancelled_at is null`);
	expect(open).toEqual({ open: 0 });
});

it('cancels a reminder of a day that moved, and keeps the announcement', async () => {
	const { db, assign, runOn } = await makeOffice();
	await assign();
	await runOn(today);
	await runOn('2026-12-05');
	await db.run(sql`update enrollment set due_on = '2027-02-01'`);
	await runMailer(db, null, noonOf('2026-12-05'));
	const kinds = await db.all(sql`
		select distinct kind, cancelled_at is null as isOpen from outbox order by kind`);
	expect(kinds).toEqual([
		{ kind: 'assigned', isOpen: 1 },
		{ kind: 'due-in-7', isOpen: 0 }
	]);
});

it('waits for the address of who has none, in nobody’s way', async () => {
	const { db, noor, assign, runOn } = await makeOffice();
	await setAddress(db, noor.id, null);
	await assign();
	await runOn(today);
	await runMailer(db, null, noon);
	expect((await statuses(db)).toSorted()).toEqual([
		'training no-address',
		'training waiting',
		'training waiting'
	]);
	await setAddress(db, noor.id, 'noor@leren.example');
	await runMailer(db, null, noon);
	expect(await statuses(db)).toEqual(Array(3).fill('training waiting'));
});
