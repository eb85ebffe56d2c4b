import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { makeOffice, today } from '../../../../tests/support/assignments.ts';
import { noon } from '../../../../tests/support/factories.ts';
import { makeSite, runMailer, setAddress } from '../../../../tests/support/mails.ts';
import { countOutbox, listOutbox, previewMail, type OutboxRow } from './outbox-list.ts';
import { retryMail } from './retry.ts';

async function makeOutbox() {
	const office = await makeOffice();
	await setAddress(office.db, office.elif.id, null);
	await office.assign();
	await office.runOn(today);
	await runMailer(office.db, null, noon);
	const mailOf = async (userId: string) => {
		const [row] = await office.db.all<{ id: number }>(
			sql`select id from mail where user_id = ${userId} order by id`
		);
		return row?.id ?? 0;
	};
	const fail = (id: number) =>
		office.db.run(sql`
		update mail set status = 'failed', error_code = 'recipient', attempts = 6 where id = ${id}`);
	return { ...office, mailOf, fail };
}

it('counts and shows what waits, failed, left, and has no address', async () => {
	const { db, noor, elif, mailOf, fail } = await makeOutbox();
	await fail(await mailOf(noor.id));
	expect(await countOutbox(db)).toEqual({ waiting: 1, sent: 0, failed: 1, 'no-address': 1 });
	const { rows } = await listOutbox(db, { show: 'no-address' });
	expect(rows).toMatchObject([{ userId: elif.id, address: null, purpose: 'training', day: today }]);
	const failed = await listOutbox(db, { show: 'failed' });
	expect(failed.rows).toMatchObject([{ userId: noor.id, errorCode: 'recipient' }]);
});

it('pages through everything once', async () => {
	const { db, noor } = await makeOutbox();
	await db.run(sql`
		with recursive n(i) as (select 1 union all select i + 1 from n where i < 120)
		insert into mail (user_id, purpose, day, status, message_id, next_attempt_at, created_at)
		select ${noor.id}, 'training', ${today}, case i % 2 when 0 then 'failed' else 'unknown' end,
			'test' || i, 0, 0 from n where true`);
	const seen: OutboxRow[] = [];
	let cursor: string | null = null;
	do {
		const page = await listOutbox(db, { show: 'failed', cursor });
		seen.push(...page.rows);
		cursor = page.nextCursor;
	} while (cursor !== null);
	const ids = seen.map(({ id }) => id);
	expect(ids).toHaveLength(120);
	expect(ids).toEqual(ids.toSorted((a, b) => b - a));
});

it('shows a mail as it would be sent now, and none that has left', async () => {
	const { db, noor, mailOf } = await makeOutbox();
	const context = { site: await makeSite(db), today };
	const id = await mailOf(noor.id);
	const preview = await previewMail(db, id, context);
	expect(preview).toMatchObject({ kind: 'assigned', name: 'Noor' });
	expect(preview?.text).toContain('12 december');
	await db.run(sql`update mail set status = 'sent' where id = ${id}`);
	expect(await previewMail(db, id, context)).toBeNull();
});

it('lets a failed mail be tried again, once however often that is asked', async () => {
	const { db, hr, noor, mailOf, fail } = await makeOutbox();
	const id = await mailOf(noor.id);
	await fail(id);
	const retry = () => retryMail(db, { id, actorId: hr.id }, noon);
	expect([await retry(), await retry()]).toEqual([true, false]);
	expect(await db.all(sql`select status, attempts from mail where id = ${id}`)).toEqual([
		{ status: 'waiting', attempts: 0 }
	]);
	const log = await db.all(sql`select subject_id from audit_log where action = 'mail.retried'`);
	expect(log).toEqual([{ subject_id: String(id) }]);
});

it('lets a newer mail that waits tell what the failed one had to tell', async () => {
	const { db, hr, noor, assign, runOn, mailOf, fail } = await makeOutbox();
	const id = await mailOf(noor.id);
	await fail(id);
	await assign({ name: 'Telecom', rule: { modules: ['telecom'] } });
	await runOn(today);
	await runMailer(db, null, noon);
	await retryMail(db, { id, actorId: hr.id }, noon);
	expect(
		await db.all(sql`
			select mail.status, count(outbox.id) as told
			from mail left join outbox on outbox.mail_id = mail.id
			where mail.user_id = ${noor.id} group by mail.id order by mail.id`)
	).toEqual([
		{ status: 'cancelled', told: 0 },
		{ status: 'waiting', told: 2 }
	]);
});
