import { sql } from 'drizzle-orm';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '../db/client.ts';
import { queueAccessMails } from '../mail/access-mail.ts';
import { normalizeEmail } from '../people/email.ts';
import { normalizePersonnelNumber } from '../people/personnel-number.ts';

export type ForgotLimits = ReturnType<typeof createForgotLimits>;

/** Counters in memory, as those of signing in. */
export function createForgotLimits() {
	const duration = 60 * 60;
	return {
		// Counted by what was typed, known or not: being refused tells nothing.
		perLogin: new RateLimiterMemory({ points: 3, duration }),
		perAddress: new RateLimiterMemory({ points: 300, duration })
	};
}

export interface ForgotInput {
	/** An e-mail address or a personnel number. */
	readonly login: string;
	/** The client's address as adapter-node tells it. */
	readonly address: string;
	readonly limits: ForgotLimits;
	readonly today: string;
}

export type ForgotResult =
	{ readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/**
 * Puts a mail with a link to a new password in the outbox of whoever has this login and an address.
 * The answer and the work are the same whether or not there is such a person.
 */
export async function requestPasswordMail(
	db: Db,
	input: ForgotInput,
	now: Date
): Promise<ForgotResult> {
	const isAddress = input.login.includes('@');
	const login = isAddress ? normalizeEmail(input.login) : normalizePersonnelNumber(input.login);
	try {
		await input.limits.perLogin.consume(login);
		await input.limits.perAddress.consume(input.address);
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return { ok: false, retryAfterSeconds: Math.ceil(Math.max(refusal.msBeforeNext, 1000) / 1000) };
	}
	const column = sql.raw(isAddress ? 'p.email' : 'p.personnel_number');
	// The passwords of demo accounts are public and stay as they are.
	const where = sql`${column} = ${login} and p.is_demo = 0`;
	await queueAccessMails(db, { where, today: input.today }, now);
	return { ok: true };
}
