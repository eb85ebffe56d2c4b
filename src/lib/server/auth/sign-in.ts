import { eq } from 'drizzle-orm';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../db/client.ts';
import { user } from '../db/schema.ts';
import { normalizeEmail } from '../people/email.ts';
import { normalizePersonnelNumber } from '../people/personnel-number.ts';
import { verifyPassword } from './password.ts';
import { createSession } from './session.ts';

export type SignInLimits = ReturnType<typeof createSignInLimits>;

export type SignInResult =
	| { readonly ok: true; readonly token: string; readonly userId: string }
	| { readonly ok: false; readonly reason: 'invalid' }
	| { readonly ok: false; readonly reason: 'limited'; readonly retryAfterSeconds: number };

export interface SignInInput {
	/** An e-mail address or a personnel number. */
	readonly login: string;
	readonly password: string;
	/** The client's address as adapter-node tells it. */
	readonly address: string;
	readonly limits: SignInLimits;
	/** Whether demo accounts are accepted. */
	readonly isDemo: boolean;
	/** The calendar day: after their last day in service nobody signs in. */
	readonly today: string;
}

/** Counters in memory: a restart forgives, which is fine for a window of fifteen minutes. */
export function createSignInLimits() {
	const duration = 15 * 60;
	return {
		perAccount: new RateLimiterMemory({ points: 10, duration }),
		// Wide, since 2,000 people of one organisation can share an address.
		perAddress: new RateLimiterMemory({ points: 5000, duration })
	};
}

/**
 * Checks login name and password and makes a session. An unknown account, a wrong password and an
 * account that may not sign in give the same answer in the same time.
 */
export async function signIn(db: Db, input: SignInInput, now: Date): Promise<SignInResult> {
	const isAddress = input.login.includes('@');
	const login = isAddress ? normalizeEmail(input.login) : normalizePersonnelNumber(input.login);
	const account = await db
		.select({
			id: user.id,
			passwordHash: user.passwordHash,
			isDemo: user.isDemo,
			deactivatedAt: user.deactivatedAt,
			endsOn: user.endsOn
		})
		.from(user)
		.where(eq(isAddress ? user.email : user.personnelNumber, login))
		.get();
	// Counted before the password is checked: parallel guesses cannot overtake the counter. Per person,
	// so that an address and a number together give no more guesses than one.
	const counted = account?.id ?? login;
	const waitMs = await consume(input.limits, counted, input.address);
	if (waitMs > 0) {
		return { ok: false, reason: 'limited', retryAfterSeconds: Math.ceil(waitMs / 1000) };
	}
	const isOpen =
		account !== undefined &&
		account.deactivatedAt === null &&
		(account.endsOn === null || account.endsOn >= input.today) &&
		(input.isDemo || !account.isDemo);
	const matches = await verifyPassword(isOpen ? account.passwordHash : null, input.password);
	if (!isOpen || !matches) return { ok: false, reason: 'invalid' };

	await input.limits.perAccount.delete(counted);
	return { ok: true, userId: account.id, token: await createSession(db, account.id, now) };
}

async function consume(limits: SignInLimits, counted: string, address: string): Promise<number> {
	try {
		await limits.perAccount.consume(counted);
		await limits.perAddress.consume(address);
		return 0;
	} catch (error) {
		if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1000);
		throw error;
	}
}
