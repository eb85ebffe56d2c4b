import { setTimeout } from 'node:timers/promises';
import type { JobTime } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';
import { logError } from '../log.ts';
import { claimMail, listDueMails, type ClaimedMail, type DueMail } from './claim.ts';
import { composeMail, type MailSite } from './compose.ts';
import { recordDelivery, type Delivery } from './outcome.ts';
import { connections, type Transport } from './transport.ts';

const pageRows = 100;
/** A run takes this long at most, and the try at hand; the rest is for the next run. */
const budgetMs = 25_000;

/** The way out. */
export interface Post {
	readonly open: () => Transport;
	/** Mails per minute; 0: as fast as it goes. */
	readonly perMinute: number;
}

export interface SendRun {
	readonly site: MailSite;
	readonly post: Post;
	/** The moment, in the time of the jobs. */
	readonly time: () => JobTime;
	/** Asked between pages and mails; false ends the run. */
	readonly keepGoing: () => Promise<boolean>;
}

/** Sends what is due, for a while; `more` when some is left that could go at once. */
export async function sendDueMails(db: Db, run: SendRun): Promise<'done' | 'more'> {
	const transport = run.post.open();
	const endsAt = performance.now() + budgetMs;
	const pace = makePace(run.post.perMinute);
	const blocked = new AbortController();
	let last: DueMail | null = null;
	const mayGoOn = () => !blocked.signal.aborted && performance.now() < endsAt;
	try {
		for (;;) {
			const page = await listDueMails(db, { last, limit: pageRows }, run.time().now);
			last = page.at(-1) ?? null;
			if (last === null) return 'done';
			if (!(await run.keepGoing())) return 'done';
			const waiting = page.values();
			const work = async () => {
				for (const due of waiting) {
					await pace();
					if (!mayGoOn()) return;
					const delivery = await deliver(db, due, { ...run, transport });
					// A server that takes nothing is not asked again for each of the others.
					if (delivery?.outcome === 'blocked') blocked.abort();
				}
			};
			await Promise.all(Array.from({ length: connections }, work));
			if (blocked.signal.aborted) return 'done';
			if (!mayGoOn()) return 'more';
		}
	} finally {
		transport.close();
	}
}

/** Null when there was nothing to send after all. */
async function deliver(
	db: Db,
	due: DueMail,
	run: SendRun & { readonly transport: Transport }
): Promise<Delivery | null> {
	const time = run.time();
	const mail = await claimMail(db, due, time);
	if (mail === null) return null;
	const delivery = await trySending(db, mail, { ...run, startedAt: time });
	await recordDelivery(db, mail, delivery, run.time().now);
	return delivery;
}

async function trySending(
	db: Db,
	mail: ClaimedMail,
	run: Pick<SendRun, 'site'> & { readonly transport: Transport; readonly startedAt: JobTime }
): Promise<Delivery> {
	const { site, transport, startedAt: time } = run;
	const { name, address, messageId, language } = mail;
	try {
		const content = await composeMail(db, mail, { site, today: time.today });
		return await transport.send({
			...{ to: { name, address }, locale: language, date: time.now },
			messageId: `${messageId}@${new URL(site.origin).hostname}`,
			...{ subject: content.subject, text: content.text, html: content.html },
			calendar: content.calendar
		});
	} catch (cause) {
		// Sending itself does not throw, so this mail has not left.
		logError({ cause, code: 'MAIL_NOT_COMPOSED' });
		return { outcome: 'failed', code: 'unexpected' };
	}
}

/** Waits until the next mail may go; at once when there is no limit. */
function makePace(perMinute: number): () => Promise<void> {
	if (perMinute === 0) return () => Promise.resolve();
	let nextAt = performance.now();
	return async () => {
		const waitMs = nextAt - performance.now();
		nextAt = Math.max(nextAt, performance.now()) + 60_000 / perMinute;
		if (waitMs > 0) await setTimeout(waitMs);
	};
}
