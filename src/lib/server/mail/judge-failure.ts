import * as v from 'valibot';
import type { Delivery } from './outcome.ts';

const failureSchema = v.object({
	code: v.fallback(v.string(), ''),
	/** The command that was answered, or `CONN`. */
	command: v.fallback(v.string(), ''),
	/** The answer's number; absent when there was none. */
	responseCode: v.fallback(v.optional(v.number()), undefined)
});

/** How far a mail had come. */
export interface Handover {
	/** There was a connection on which it began. */
	readonly hasBegun: boolean;
	/** Its text had been handed over whole: the server may have it. */
	readonly isOver: boolean;
}

/** What a failure of the mail library means for the mail and for the others that wait. */
export function judgeFailure(
	error: unknown,
	handover: Handover
): Exclude<Delivery, { outcome: 'sent' }> {
	const { code, command, responseCode } = v.parse(v.fallback(failureSchema, none), error);
	if (code === 'EAUTH' || command.startsWith('AUTH')) return { outcome: 'blocked', code: 'login' };
	if (responseCode !== undefined && handover.hasBegun) {
		if (responseCode < 500) return { outcome: 'later', code: 'busy' };
		if (command === 'MAIL FROM') return { outcome: 'blocked', code: 'sender' };
		return { outcome: 'failed', code: command === 'RCPT TO' ? 'recipient' : 'refused' };
	}
	if (handover.isOver) return { outcome: 'unknown', code: 'unanswered' };
	// The library refuses an address before it asks the server.
	if (code === 'EENVELOPE') return { outcome: 'failed', code: 'recipient' };
	if (handover.hasBegun) return { outcome: 'later', code: 'lost' };
	return { outcome: 'blocked', code: 'unreachable' };
}

const none = { code: '', command: '', responseCode: undefined };
