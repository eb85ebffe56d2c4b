import { sql } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon, today } from '../../../../tests/support/factories.ts';
import { listAllMails, runMailer, smtpOn } from '../../../../tests/support/mails.ts';
import { startSmtp, type SmtpProcess } from '../../../../tests/support/smtp.ts';
import { issueAccessCodes, redeemAccessCode } from '../auth/access-code.ts';
import { createForgotLimits, requestPasswordMail } from '../auth/forgot-password.ts';
import { createSession, validateSession } from '../auth/session.ts';
import { sendAccessMail } from './access-mail.ts';

let smtp: SmtpProcess;
beforeAll(async () => {
	smtp = await startSmtp();
});
afterAll(() => smtp.stop());

async function makeTeam() {
	const db = await createTestDatabase();
	const hr = await makeUser(db, { roles: ['employee', 'hr'] });
	const noor = await makeUser(db, { name: 'Noor' });
	const forget = () => db.run(sql`update user set password_hash = null where id = ${noor.id}`);
	const invite = (userId = noor.id, actorId = hr.id) =>
		sendAccessMail(db, { userId, actorId, today }, noon);
	const send = (now = noon) => runMailer(db, smtpOn(smtp.port), now);
	const codes = async () => {
		const mine = smtp.taken.filter(({ to }) => to === noor.email);
		return Promise.all(
			mine.map(async ({ raw }) => {
				const { text = '' } = await PostalMime.parse(raw);
				return /\/invite\/([2-9A-Z-]+)/u.exec(text)?.[1] ?? '';
			})
		);
	};
	const purposes = async () =>
		(await listAllMails(db)).map(({ purpose, status }) => `${purpose} ${status}`);
	return { db, hr, noor, forget, invite, send, codes, purposes };
}

const password = 'een lange wachtzin';

it('invites once, with a code that nobody can read in the database before or after', async () => {
	const { db, noor, forget, invite, send, codes, purposes } = await makeTeam();
	await forget();
	expect([await invite(), await invite()]).toEqual([true, true]);
	expect(await db.all(sql`select * from access_code`)).toEqual([]);
	await send();
	expect(await purposes()).toEqual(['invitation sent']);
	const [code = '', ...rest] = await codes();
	expect(rest).toEqual([]);
	const tables = await db.all(
		sql`select * from access_code join mail on mail.user_id = access_code.user_id`
	);
	expect(JSON.stringify(tables)).not.toContain(code.replaceAll('-', ''));
	expect(await redeemAccessCode(db, { code, password, today }, noon)).toMatchObject({
		...{ ok: true, userId: noor.id }
	});
	expect(await redeemAccessCode(db, { code, password, today }, noon)).toMatchObject({ ok: false });
});

it('sends no invitation to who is in already, and none to somebody above the asker', async () => {
	const { db, hr, noor, forget, invite, send, purposes } = await makeTeam();
	const admin = await makeUser(db, { roles: ['admin'] });
	expect(await invite(admin.id)).toBe(false);
	await forget();
	await invite();
	await db.run(sql`update user set password_hash = 'x' where id = ${noor.id}`);
	await send();
	expect(await purposes()).toEqual(['invitation cancelled']);
	expect(await invite(noor.id, hr.id)).toBe(true);
	expect(await purposes()).toEqual(['invitation cancelled', 'password-reset waiting']);
});

it('takes a mail back that would end the code that HR gave on paper', async () => {
	const { db, hr, noor, forget, invite, send, codes, purposes } = await makeTeam();
	await forget();
	await invite();
	const [paper] = await issueAccessCodes(db, { ids: [noor.id], actorId: hr.id, today }, noon);
	await send();
	expect(await purposes()).toEqual(['invitation cancelled']);
	expect(await codes()).toEqual([]);
	expect(
		await redeemAccessCode(db, { code: paper?.code ?? '', password, today }, noon)
	).toMatchObject({ ok: true });
});

it('mails a link to whoever forgot a password; using it ends other sessions', async () => {
	const { db, noor, send, codes } = await makeTeam();
	const token = await createSession(db, noor.id, noon);
	const limits = createForgotLimits();
	const ask = (login: string, now = noon) =>
		requestPasswordMail(db, { login, address: '192.0.2.1', limits, today }, now);
	expect(await ask(noor.email.toUpperCase())).toEqual({ ok: true });
	expect(await ask('niemand@leren.example')).toEqual({ ok: true });
	await send();
	const [code = ''] = await codes();
	const policy = { sessionDays: 14, isDemo: false, timeZone: 'Europe/Amsterdam' };
	expect(await validateSession(db, { token, policy }, noon)).not.toBeNull();
	expect(await redeemAccessCode(db, { code, password, today }, minutesLater(5))).toMatchObject({
		ok: true
	});
	expect(await validateSession(db, { token, policy }, noon)).toBeNull();
});

it('counts what is typed, known or not: three times an hour', async () => {
	const { db, noor, purposes } = await makeTeam();
	const limits = createForgotLimits();
	for (const login of [noor.email, 'niemand@leren.example']) {
		const answers: boolean[] = [];
		for (let count = 0; count < 4; count += 1) {
			const input = { login, address: '192.0.2.1', limits, today };
			answers.push((await requestPasswordMail(db, input, noon)).ok);
		}
		expect(answers).toEqual([true, true, true, false]);
	}
	expect(await purposes()).toEqual(['password-reset waiting']);
});
