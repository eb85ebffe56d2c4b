import type { Delivery } from '../../src/lib/server/mail/outcome.ts';
import type { Post } from '../../src/lib/server/mail/send.ts';

/** A way out that refuses, breaks and delivers by chance, and keeps the Message-ID of what it took. */
export function makeRandomPost(random: () => number): Post & { readonly taken: readonly string[] } {
	const taken: string[] = [];
	const send = ({ messageId }: { readonly messageId: string }): Promise<Delivery> => {
		const chance = random();
		if (chance < 0.1) return Promise.resolve({ outcome: 'later', code: 'busy' });
		if (chance < 0.12) return Promise.resolve({ outcome: 'blocked', code: 'unreachable' });
		if (chance < 0.14) return Promise.resolve({ outcome: 'failed', code: 'recipient' });
		taken.push(messageId);
		const isUnanswered = chance < 0.17;
		return Promise.resolve(
			isUnanswered ? { outcome: 'unknown', code: 'unanswered' } : { outcome: 'sent' }
		);
	};
	return { open: () => ({ send, close: () => undefined }), perMinute: 0, taken };
}
