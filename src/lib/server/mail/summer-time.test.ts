import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeOffice } from '../../../../tests/support/assignments.ts';
import { listAllMails, runMailer, setAddress, smtpOn } from '../../../../tests/support/mails.ts';
import { startSmtp, type SmtpProcess } from '../../../../tests/support/smtp.ts';
import { runDueJobs } from '../jobs/run-due-jobs.ts';

let smtp: SmtpProcess;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.stop());

// In Amsterdam 28 March 2027 has 23 hours and 31 October 2027 has 25.
it.each([
	['2027-03-28', '2027-03-27T23:30:00Z', '2027-03-28T21:30:00Z'],
	['2027-10-31', '2027-10-30T22:30:00Z', '2027-10-31T22:30:00Z']
])('tells about a due day on %s once, on that day', async (day, early, late) => {
	const { db, catalogue, noor, daan, elif, assign } = await makeOffice();
	for (const { id } of [daan, elif]) await setAddress(db, id, null);
	await assign({ rule: { due: { kind: 'day', on: day } } });
	const run = async (instant: string) => {
		const now = new Date(instant);
		await runDueJobs(db, { now, timeZone: 'Europe/Amsterdam', catalogue }, null);
		await runMailer(db, smtpOn(smtp.port), now);
		const mine = (await listAllMails(db)).filter(({ userId }) => userId === noor.id);
		return mine.map(({ status }) => status);
	};
	const dayBefore = new Date(new Date(early).getTime() - 24 * 3_600_000).toISOString();
	await run('2026-11-21T11:00:00Z');
	await run(dayBefore);
	const until = await run(early);
	expect(until).toEqual(['sent', 'sent', 'sent']);
	expect(await run(late)).toEqual(until);
});
