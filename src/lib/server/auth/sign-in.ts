import { eq } from 'drizzle-orm';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../db/client.ts';
import { user } from '../db/schema.ts';
import { normalizeEmail } from '../people/email.ts';
import { verifyPassword } from './password.ts';
import { createSession } from './session.ts';

export type SignInLimits = ReturnType<typeof createSignInLimits>;

export type SignInResult =
	| { readonly ok: true; readonly token: string; readonly userId: string }
	| { readonly ok: false; readonly reason: 'invalid' }
	| { readonly ok: false; readonly reason: 'limited'; readonly retryAfterSeconds: number };

export interface SignInInput {
	readonly email: string;
	readonly password: string;
	/** The client's address as adapter-node tells it. */
	readonly address: string;
	readonly limits: SignInLimits;
	/** Whether demo accounts are accepted. */
	readonly isDemo: boolean;
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
 * Checks e-mail and password and makes a session. An unknown account, a wrong password and an
 * account that may not sign in give the same answer in the same time.
 */
export async function signIn(db: Db, input: SignInInput, now: Date): Promise<SignInResult> {
	const email = normalizeEmail(input.email);
	// Counted before the password is checked: parallel guesses cannot overtake the counter.
	const waitMs = await consume(input.limits, email, input.address);
	if (waitMs > 0) {
		return { ok: false, reason: 'limited', retryAfterSeconds: Math.ceil(waitMs / 1000) };
	}
	const account = await db
		.select({
			id: user.id,
			passwordHash: user.passwordHash,
			isDemo: user.isDemo,
			deactivatedAt: user.deactivatedAt
		})
		.from(user)
		.where(eq(user.email, email))
		.get();
	const isOpen =
		account !== undefined && account.deactivatedAt === null && (input.isDemo || !account.isDemo);
	const matches = await verifyPassword(isOpen ? account.passwordHash : null, input.password);
	if (!isOpen || !matches) return { ok: false, reason: 'invalid' };

	await input.limits.perAccount.delete(email);
	return { ok: true, userId: account.id, token: await createSession(db, account.id, now) };
}

async function consume(limits: SignInLimits, email: string, address: string): Promise<number> {
	try {
		await limits.perAccount.consume(email);
		await limits.perAddress.consume(address);
		return 0;
	} catch (error) {
		if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1000);
		throw error;
	}
}
