import { sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeOffice, noonOf, today } from '../../../../tests/support/assignments.ts';
import { makeDepartment, makeUser } from '../../../../tests/support/factories.ts';
import { listAllMails, runMailer, smtpOn } from '../../../../tests/support/mails.ts';
import { startSmtp, type SmtpProcess } from '../../../../tests/support/smtp.ts';

let smtp: SmtpProcess;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.stop());

/** Two weeks after the due day of the test's assignment. */
const escalationDay = '2026-12-26';

async function makeManagers() {
	const office = await makeOffice();
	const { db, desk, hr } = office;
	const archive2 = await makeDepartment(db, { name: 'Kelder', parentId: office.archive });
	const head = await makeUser(db, { name: 'Marieke', departmentId: desk });
	await db.run(sql`update department set manager_id = ${head.id} where id = ${desk}`);
	await makeUser(db, { name: 'Sanne', departmentId: archive2 });
	// Only escalations are looked at here.
	const run = async (day: string) => {
		await office.runOn(day);
		await db.run(sql`delete from outbox where kind <> 'escalation-14'`);
		await runMailer(db, smtpOn(smtp.port), noonOf(day));
	};
	const textsTo = async ({ email }: { email: string }) => {
		const mine = smtp.taken.filter(({ to }) => to === email);
		return Promise.all(mine.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''));
	};
	return { ...office, hr, head, run, textsTo };
}

it('tells the nearest manager up the tree and HR once who is two weeks late', async () => {
	const { db, hr, head, assign, runOn, run, textsTo } = await makeManagers();
	await assign();
	await runOn(today);
	await run(escalationDay);
	await run(escalationDay);
	await run('2026-12-27');
	const [toHead, ...restHead] = await textsTo(head);
	const [toHr, ...restHr] = await textsTo(hr);
	for (const name of ['Noor', 'Daan', 'Elif', 'Sanne']) expect(toHead).toContain(name);
	expect(toHead).toContain('https://leren.voorbeeld.example/manage');
	// The head is late too: that is HR's to hear, for nobody leads the head.
	expect(toHead).not.toContain('- Marieke');
	expect(toHr).toContain('- Marieke');
	expect(toHr).toContain('https://leren.voorbeeld.example/hr?status=overdue');
	expect([restHead, restHr]).toEqual([[], []]);
	expect((await listAllMails(db)).every(({ status }) => status === 'sent')).toBe(true);
});

it('sends at most one a day and lists only who is new', async () => {
	const { db, desk, hr, assign, runOn, run, textsTo } = await makeManagers();
	await assign();
	await runOn(today);
	await run(escalationDay);
	// Somebody who comes up later that day waits for tomorrow.
	const late = await makeUser(db, { name: 'Fatima', departmentId: desk });
	await db.run(sql`
		insert into enrollment (id, user_id, module, due_on, assigned_at)
		values ('late', ${late.id}, 'telecom', '2026-12-12', 0)`);
	await db.run(sql`
		insert into outbox (user_id, enrollment_id, kind, due_on, created_at)
		values (${late.id}, 'late', 'escalation-14', '2026-12-12', 0)`);
	await run(escalationDay);
	expect(await textsTo(hr)).toHaveLength(1);
	await run('2026-12-27');
	const texts = await textsTo(hr);
	expect(texts).toHaveLength(2);
	expect(texts[1]).toContain('Fatima');
	expect(texts[1]).not.toContain('Noor');
});

it('says nothing about who finished before the mail left', async () => {
	const { db, hr, noor, assign, runOn, textsTo } = await makeManagers();
	await assign();
	await runOn(today);
	await runOn(escalationDay);
	await runMailer(db, null, noonOf(escalationDay));
	await db.run(sql`update enrollment set completed_at = 1 where user_id = ${noor.id}`);
	await runMailer(db, smtpOn(smtp.port), noonOf(escalationDay));
	const text = (await textsTo(hr)).join('');
	expect(text).toContain('Daan');
	expect(text).not.toContain('- Noor');
});
