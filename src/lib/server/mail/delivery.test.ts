import { sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeOffice, today } from '../../../../tests/support/assignments.ts';
import { minutesLater, noon } from '../../../../tests/support/factories.ts';
import { listAllMails, runMailer, setAddress, smtpOn } from '../../../../tests/support/mails.ts';
import { startSmtp, type SmtpProcess } from '../../../../tests/support/smtp.ts';
import { backOffMinutes } from './outcome.ts';

let smtp: SmtpProcess;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.stop());

/** Noor at an address that says what the mail server does, with one mail that waits. */
async function makeMail(behaviour: string) {
	const office = await makeOffice();
	const { db, noor, daan, elif, assign, runOn } = office;
	const address = `${behaviour}-${noor.id}@leren.example`;
	await setAddress(db, noor.id, address);
	for (const { id } of [daan, elif]) await setAddress(db, id, null);
	await assign();
	await runOn(today);
	const send = async (now = noon) => {
		await runMailer(db, smtpOn(smtp.port), now);
		const mail = (await listAllMails(db)).find(({ userId }) => userId === noor.id);
		if (mail === undefined) throw new Error('no mail');
		return mail;
	};
	const taken = () => smtp.taken.filter(({ to }) => to === address);
	return { ...office, address, send, taken };
}

it('hands a mail to the server once, in both forms, with a calendar', async () => {
	const { address, send, taken } = await makeMail('noor');
	expect(await send()).toMatchObject({ status: 'sent', address, errorCode: null });
	await send(minutesLater(60));
	expect(taken()).toHaveLength(1);
	const mail = await PostalMime.parse(taken()[0]?.raw ?? '');
	expect(mail.subject).toContain('Huisartsenpraktijk');
	expect(mail.text).toContain('https://leren.voorbeeld.example/learn/huisartsenpraktijk');
	expect(mail.html).toContain('lang="nl"');
	expect(mail.from).toMatchObject({ name: 'Leren', address: 'leren@voorbeeld.example' });
	expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar']);
	expect(mail.headers).toContainEqual(
		expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' })
	);
});

it('comes back later when the server asks for it, under the same Message-ID', async () => {
	const { send, taken } = await makeMail('later');
	const first = await send();
	expect(first).toMatchObject({ status: 'waiting', errorCode: 'busy' });
	expect(first.nextAttemptAt).toBe(minutesLater(5).getTime());
	await send(minutesLater(4));
	expect(taken()).toHaveLength(0);
	const second = await send(minutesLater(5));
	expect(second).toMatchObject({ status: 'sent', messageId: first.messageId });
	expect(taken()[0]?.raw).toContain(`<${first.messageId}@leren.voorbeeld.example>`);
});

it('gives up after the last wait', async () => {
	const { send } = await makeMail('never');
	let now = noon;
	for (const minutes of backOffMinutes) {
		const mail = await send(now);
		expect(mail.status).toBe('waiting');
		now = minutesLater(minutes, now);
		expect(mail.nextAttemptAt).toBe(now.getTime());
	}
	expect(await send(now)).toMatchObject({ status: 'failed', errorCode: 'busy' });
});

it.each([
	['nobody', 'recipient'],
	['spam', 'refused']
])('gives up at once what the server refuses for good: %s', async (behaviour, errorCode) => {
	const { send } = await makeMail(behaviour);
	expect(await send()).toMatchObject({ status: 'failed', errorCode });
});

it('tries again when the connection broke before the text went over it', async () => {
	const { send, taken } = await makeMail('cut-before');
	expect(await send()).toMatchObject({ status: 'waiting', errorCode: 'lost' });
	expect(await send(minutesLater(5))).toMatchObject({ status: 'sent' });
	expect(taken()).toHaveLength(1);
});

it('never sends again by itself what the server may have', async () => {
	const { send, taken } = await makeMail('cut-after');
	expect(await send()).toMatchObject({ status: 'unknown', errorCode: 'unanswered' });
	await send(minutesLater(24 * 60));
	expect(taken()).toHaveLength(1);
});

it('waits for a slow server', async () => {
	const { send } = await makeMail('slow');
	expect(await send()).toMatchObject({ status: 'sent' });
});

it('blames no mail when the server cannot be reached', async () => {
	const { db, assign, runOn } = await makeOffice();
	await assign();
	await runOn(today);
	for (let hour = 0; hour < 40; hour += 1) {
		await runMailer(db, smtpOn(9), minutesLater(hour * 60));
	}
	const rows = await db.all(sql`select distinct status, attempts from mail`);
	expect(rows).toEqual([{ status: 'waiting', attempts: 0 }]);
	await runMailer(db, smtpOn(smtp.port), minutesLater(41 * 60));
	expect(await db.all(sql`select distinct status from mail`)).toEqual([{ status: 'sent' }]);
});

it('keeps no text of a mail in the database', async () => {
	const { db, send } = await makeMail('noor');
	await send();
	const rows = await db.all(sql`select * from mail`);
	expect(JSON.stringify(rows)).not.toMatch(/Huisartsen|Hallo|Noor/u);
});
