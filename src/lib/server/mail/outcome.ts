import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';

/** Why a mail was not sent. The outbox page has a sentence for each. */
export type DeliveryCode =
	| ('unreachable' | 'login' | 'sender')
	| ('busy' | 'lost')
	| ('recipient' | 'refused' | 'unexpected')
	| ('unanswered' | 'interrupted');

/**
 * How a try ended. `later`: the server asked for it, or the connection broke before the text went
 * over it. `blocked`: the server takes nothing at all from us. `failed`: never for this mail.
 * `unknown`: the text went over it and no answer came.
 */
export type Delivery =
	| { readonly outcome: 'sent' }
	| {
			readonly outcome: 'later' | 'blocked' | 'failed' | 'unknown';
			readonly code: DeliveryCode;
	  };

const minuteMs = 60_000;
/** After each refusal that is not final; after the last one a mail has failed. */
export const backOffMinutes = [5, 15, 60, 240, 720] as const;
/** After a try that the server's own state has spoilt. */
const blockedMinutes = 5;

/** Writes down how a try ended; only the process that claimed the mail may. */
export async function recordDelivery(
	db: Db,
	mail: { readonly id: number; readonly claim: string; readonly attempts: number },
	delivery: Delivery,
	now: Date
): Promise<void> {
	const isMine = sql`id = ${mail.id} and claim = ${mail.claim}`;
	if (delivery.outcome === 'sent') {
		// Also a mail that was given up meanwhile: now it is known.
		await db.run(sql`
			update mail set status = 'sent', sent_at = ${now.getTime()}, error_code = null
			where ${isMine} and status in ('sending', 'unknown')`);
		return;
	}
	const { outcome, code } = delivery;
	if (outcome === 'failed' || outcome === 'unknown') {
		await db.run(sql`
			update mail set status = ${outcome}, error_code = ${code}
			where ${isMine} and status = 'sending'`);
		return;
	}
	// What is wrong with the server is not the mail's fault: it does not count as a try.
	const attempts = outcome === 'later' ? mail.attempts + 1 : mail.attempts;
	const minutes = outcome === 'later' ? backOffMinutes[mail.attempts] : blockedMinutes;
	await db.run(sql`
		update mail set error_code = ${code}, attempts = ${attempts}, until_day = null,
			status = ${minutes === undefined ? 'failed' : 'waiting'},
			next_attempt_at = ${now.getTime() + (minutes ?? 0) * minuteMs}
		where ${isMine} and status = 'sending'`);
}
