import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, noon, today } from '../../../../tests/support/factories.ts';
import type { Db } from '../db/client.ts';
import { user } from '../db/schema.ts';
import { hashPassword } from './password.ts';
import { validateSession } from './session.ts';
import { createSignInLimits, signIn, type SignInInput } from './sign-in.ts';

const password = 'een lange wachtzin';
const passwordHash = await hashPassword(password);

async function makeDoor(input: { isDemo?: boolean } = {}) {
	const db = await createTestDatabase();
	const person = await makeUser(db, { email: 'noor@leren.example', passwordHash, ...input });
	const limits = createSignInLimits();
	const knock = (attempt: Partial<SignInInput> = {}) =>
		signIn(
			db,
			{
				...{
					login: 'noor@leren.example',
					password,
					address: '192.0.2.1',
					limits,
					isDemo: false,
					today
				},
				...attempt
			},
			noon
		);
	return { db, person, knock };
}

async function deactivate(db: Db, id: string) {
	await db.update(user).set({ deactivatedAt: noon }).where(eq(user.id, id));
}

it('lets in with the right password and makes a session', async () => {
	const { db, person, knock } = await makeDoor();
	const result = await knock();
	const token = result.ok ? result.token : '';
	const policy = { sessionDays: 14, isDemo: false, timeZone: 'Europe/Amsterdam' };
	expect(await validateSession(db, { token, policy }, noon)).toMatchObject({
		user: { id: person.id }
	});
});

it('reads the e-mail address without regard to case and spaces', async () => {
	const { knock } = await makeDoor();
	expect(await knock({ login: '  Noor@Leren.Example ' })).toMatchObject({ ok: true });
});

it('gives one answer for a wrong password and an unknown, deactivated or demo account', async () => {
	const { db, person, knock } = await makeDoor();
	const invalid = { ok: false, reason: 'invalid' };
	expect(await knock({ password: 'verkeerd' })).toEqual(invalid);
	expect(await knock({ login: 'niemand@leren.example' })).toEqual(invalid);
	expect(await knock({ password: 'x'.repeat(10_000) })).toEqual(invalid);
	await deactivate(db, person.id);
	expect(await knock()).toEqual(invalid);
	const demo = await makeDoor({ isDemo: true });
	expect(await demo.knock()).toEqual(invalid);
	expect(await demo.knock({ isDemo: true })).toMatchObject({ ok: true });
});

it('takes as long for an unknown account as for a wrong password', async () => {
	const { knock } = await makeDoor();
	const fastest = async (attempt: Partial<SignInInput>) => {
		const times: number[] = [];
		for (let run = 0; run < 5; run += 1) {
			const start = performance.now();
			await knock(attempt);
			times.push(performance.now() - start);
		}
		return Math.min(...times);
	};
	const wrong = await fastest({ password: 'verkeerd' });
	const unknown = await fastest({ login: 'niemand@leren.example' });
	expect(unknown).toBeGreaterThan(wrong / 4);
});

it('closes an account after ten failures, also for the right password', async () => {
	const { knock } = await makeDoor();
	for (let failure = 0; failure < 10; failure += 1) await knock({ password: 'verkeerd' });
	const result = await knock();
	expect(result).toMatchObject({ ok: false, reason: 'limited' });
	expect(result).toHaveProperty('retryAfterSeconds', expect.closeTo(900, -1));
	expect(await knock({ login: 'ander@leren.example' })).toMatchObject({ reason: 'invalid' });
});

it('lets no more than ten of 200 guesses at once reach the password', async () => {
	const { knock } = await makeDoor();
	const guesses = Array.from({ length: 200 }, () => knock({ password: 'verkeerd' }));
	const answers = await Promise.all(guesses);
	expect(answers.filter((answer) => !answer.ok && answer.reason === 'invalid')).toHaveLength(10);
});

it('forgets the failures of an account once its owner signs in', async () => {
	const { knock } = await makeDoor();
	for (let failure = 0; failure < 9; failure += 1) await knock({ password: 'verkeerd' });
	await knock();
	expect(await knock({ password: 'verkeerd' })).toEqual({ ok: false, reason: 'invalid' });
	expect(await knock()).toMatchObject({ ok: true });
});

it('lets 2,000 people behind one address try, and stops at 5,000 attempts', async () => {
	const { db } = await makeDoor();
	const limits = createSignInLimits();
	for (let attempt = 0; attempt < 5000; attempt += 1) {
		await limits.perAddress.consume('192.0.2.1');
	}
	const input = { login: 'noor@leren.example', password, limits, isDemo: false, today };
	expect(await signIn(db, { ...input, address: '192.0.2.1' }, noon)).toMatchObject({
		reason: 'limited'
	});
	expect(await signIn(db, { ...input, address: '192.0.2.2' }, noon)).toMatchObject({ ok: true });
});
