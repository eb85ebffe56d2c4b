import { sql, type SQL } from 'drizzle-orm';
import { letOthersGo, type JobTime } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';
import { escalation, isNew, isNews, takesIn } from './news.ts';

const pageRows = 1_000;

/** For a new row of `mail`: 32 hexadecimal digits that no other one has. */
export const newMessageId = sql.raw('lower(hex(randomblob(16)))');

/**
 * Puts what people are to be told into mails: one open mail per person, which takes in whatever comes
 * until it is sent. What has nothing left to tell is cancelled. `keepGoing` is asked between pages.
 */
export async function planTrainingMails(
	db: Db,
	time: JobTime,
	keepGoing: () => Promise<boolean>
): Promise<void> {
	let after = 0;
	while (await keepGoing()) {
		const to = await endOfPage(db, after);
		if (to === null) return;
		const isInPage = sql`outbox.id > ${after} and outbox.id <= ${to} and ${isNew}`;
		await db.batch([
			cancelStale(db, isInPage, time),
			db.run(sql`
				insert into mail (user_id, purpose, day, message_id, next_attempt_at, created_at)
				select user_id, 'training', ${time.today}, ${newMessageId}, ${time.now.getTime()},
					${time.now.getTime()}
				from outbox where ${isInPage} and kind <> ${escalation}
				group by user_id
				on conflict do nothing`),
			// Whoever is being sent a mail at this moment waits for the next round.
			db.run(sql`
				update outbox set mail_id = open.id from mail open
				where ${isInPage} and outbox.kind <> ${escalation} and open.user_id = outbox.user_id
					and open.purpose = 'training' and ${takesIn}`)
		]);
		after = to;
		await letOthersGo();
	}
}

/** Settles what rows of `outbox` have nothing left to tell. */
export function cancelStale(db: Db, where: SQL, time: JobTime) {
	return db.run(sql`
		update outbox set cancelled_at = ${time.now.getTime()}
		where ${where} and cancelled_at is null and not ${isNews(time.today)}`);
}

async function endOfPage(db: Db, after: number): Promise<number | null> {
	const [row] = await db.all<{ to: number | null }>(sql`
		select max(id) as "to" from (
			select id from outbox indexed by outbox_new
			where ${isNew} and id > ${after} order by id limit ${pageRows})`);
	return row?.to ?? null;
}
