import { sql } from 'drizzle-orm';
import { jobTime } from '../../src/lib/server/assignments/job-time.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import type { MailSettings } from '../../src/lib/server/env.ts';
import { createMailer } from '../../src/lib/server/mail/mailer.ts';
import { postOf } from '../../src/lib/server/mail/transport.ts';
import type { MailSite } from '../../src/lib/server/mail/compose.ts';
import { timeZone } from './assignments.ts';
import { makeCatalogue } from './factories.ts';

export const mailFrom = { name: 'Leren', address: 'leren@voorbeeld.example' };

/** Settings for a mail server on this machine. */
export function smtpOn(port: number): MailSettings {
	return {
		smtp: { host: '127.0.0.1', port, isSecure: false, requiresTls: false, login: null },
		...{ from: mailFrom, perMinute: 0 }
	};
}

export async function makeSite(db: Db): Promise<MailSite> {
	return {
		...{ origin: 'https://leren.voorbeeld.example', organisation: 'De Linde', contact: null },
		...{ timeZone, catalogue: await makeCatalogue(db) }
	};
}

/** Runs the mailer at a moment; without settings nothing is sent. */
export async function runMailer(
	db: Db,
	settings: MailSettings | null,
	now: Date
): Promise<'done' | 'more'> {
	const site = await makeSite(db);
	const mailer = createMailer(() => Promise.resolve(site), settings && postOf(settings));
	return mailer(db, { time: () => jobTime(now, timeZone), keepGoing: () => Promise.resolve(true) });
}

export interface MailState {
	readonly id: number;
	readonly userId: string;
	readonly purpose: string;
	readonly status: string;
	readonly address: string | null;
	readonly errorCode: string | null;
	readonly nextAttemptAt: number;
	readonly messageId: string;
}

export function listAllMails(db: Db): Promise<MailState[]> {
	return db.all<MailState>(sql`
		select id, user_id as userId, purpose, status, address, error_code as errorCode,
			next_attempt_at as nextAttemptAt, message_id as messageId
		from mail order by id`);
}

/** Gives somebody an address, by which the mail server of the tests knows how to behave. */
export async function setAddress(db: Db, userId: string, address: string | null): Promise<void> {
	await db.run(sql`update user set email = ${address} where id = ${userId}`);
}
