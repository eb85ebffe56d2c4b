import { sql, type SQL } from 'drizzle-orm';
import { letOthersGo, type JobTime } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';
import { isInService } from '../people/authority.ts';
import { cancelStale } from './plan.ts';
import { isInMail, isNews } from './news.ts';

const pageRows = 1_000;
/** The longest that a mail can be on its way is some minutes; then its process must have ended. */
const claimMs = 10 * 60_000;

/** Brings mails that wait in line with what is true now, in pages. */
export async function refreshMails(
	db: Db,
	time: JobTime,
	keepGoing: () => Promise<boolean>
): Promise<void> {
	for (const status of ['waiting', 'no-address']) {
		let after = 0;
		while (await keepGoing()) {
			const [row] = await db.all<{ to: number | null }>(sql`
				select max(id) as "to" from (
					select id from mail where status = ${status} and id > ${after}
					order by id limit ${pageRows})`);
			if (row?.to == null) break;
			const isInPage = sql`mail.id > ${after} and mail.id <= ${row.to} and mail.status = ${status}`;
			await db.batch(settleMails(db, isInPage, time));
			after = row.to;
			await letOthersGo();
		}
	}
}

/**
 * The statements that settle mails that wait: what they no longer have to tell goes, an empty mail is
 * cancelled, and who has no address is waited for.
 */
export function settleMails(db: Db, where: SQL, time: JobTime) {
	const isOpen = sql`mail.status in ('waiting', 'no-address') and ${where}`;
	const address = sql`(select email from user where user.id = mail.user_id)`;
	return [
		cancelStale(db, sql`mail_id in (select id from mail where ${isOpen})`, time),
		db.run(sql`
			update mail set status = 'cancelled' where ${isOpen} and not ${hasReason(time.today)}`),
		db.run(sql`
			update mail set status = case when ${address} is null then 'no-address' else 'waiting' end
			where ${isOpen} and (status = 'no-address') is not (${address} is null)`)
	] as const;
}

function hasReason(today: string): SQL {
	return sql`exists (
		select 1 from user p where p.id = mail.user_id and ${isInService('p', today)} and case
			when mail.purpose = 'invitation' then p.password_hash is null
			when mail.purpose = 'password-reset' then 1
			when mail.purpose = 'training' then exists (
				select 1 from outbox where outbox.mail_id = mail.id and ${isNews(today)})
			else exists (select 1 from outbox where ${isInMail} and ${isNews(today)}) end)`;
}

/**
 * Gives up what a process was sending when it ended. Whether the mail server got it nobody knows, so
 * it is never sent again by itself: HR decides.
 */
export async function releaseLostMails(db: Db, now: Date): Promise<void> {
	await db.run(sql`
		update mail set status = 'unknown', error_code = 'interrupted'
		where status = 'sending' and claimed_at <= ${now.getTime() - claimMs}`);
}
