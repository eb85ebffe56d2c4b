import { sql } from 'drizzle-orm';
import { startOfDay } from '../../assignments/index.ts';
import { letOthersGo, type JobTime } from '../assignments/job-time.ts';
import type { Db } from '../db/client.ts';
import { isInService } from '../people/authority.ts';
import { managerOf, readDepartmentTree } from './managers.ts';
import { escalation, isNew, takesIn } from './news.ts';
import { cancelStale, newMessageId } from './plan.ts';

const pageRows = 1_000;

/**
 * Tells managers and HR who passed their due day by two weeks: everybody who newly did, in one mail
 * per recipient and at most one a day. Once such mails have left, what comes later waits for
 * tomorrow.
 */
export async function planEscalations(
	db: Db,
	time: JobTime,
	keepGoing: () => Promise<boolean>
): Promise<void> {
	const tree = await readDepartmentTree(db, time.today);
	let after = 0;
	while (await keepGoing()) {
		const late = await db.all<LateRow>(sql`
			select outbox.id, p.id as userId, p.department_id as departmentId
			from outbox indexed by outbox_new join user p on p.id = outbox.user_id
			where ${isNew} and outbox.kind = ${escalation} and outbox.id > ${after}
				and ${nothingLeft(time)}
			order by outbox.id limit ${pageRows}`);
		const last = late.at(-1);
		if (last === undefined) return;
		const managers = late.map(({ id, userId, departmentId }) => ({
			id,
			manager: managerOf(tree, { id: userId, departmentId })
		}));
		await db.batch(tellAbout(db, managers, time));
		after = last.id;
		await letOthersGo();
	}
}

interface LateRow {
	readonly id: number;
	readonly userId: string;
	readonly departmentId: string | null;
}

// What waits for its next try has not left.
function nothingLeft({ today, timeZone }: JobTime) {
	return sql`not exists (
		select 1 from mail indexed by mail_left
		where purpose = 'escalation' and status in ('sending', 'sent', 'unknown', 'failed')
			and claimed_at >= ${startOfDay(today, timeZone)})
		and not exists (select 1 from mail where status = 'sending' and purpose = 'escalation')`;
}

function tellAbout(
	db: Db,
	managers: readonly { readonly id: number; readonly manager: string | null }[],
	time: JobTime
) {
	const page = sql`(
		select value ->> 'id' as id, value ->> 'manager' as manager
		from json_each(${JSON.stringify(managers)})) page`;
	const isLate = sql`${isNew} and outbox.kind = ${escalation} and ${nothingLeft(time)}`;
	const now = time.now.getTime();
	const columns = sql.raw('user_id, purpose, day, message_id, next_attempt_at, created_at');
	return [
		cancelStale(db, sql`outbox.id in (select id from ${page}) and ${isLate}`, time),
		// The cross joins keep the page outside: it is looked up in the outbox, not the other way round.
		db.run(sql`
			insert into mail (${columns})
			select to_whom, 'escalation', ${time.today}, ${newMessageId}, ${now}, ${now} from (
				select page.manager as to_whom from ${page} cross join outbox
				where outbox.id = page.id and ${isLate} and page.manager is not null
				union
				select p.id from user p join user_role r on r.user_id = p.id and r.role = 'hr'
				where ${isInService('p', time.today)} and exists (
					select 1 from ${page} cross join outbox where outbox.id = page.id and ${isLate}
				)
			) where true
			on conflict do nothing`),
		db.run(sql`
			update outbox set escalated_on = ${time.today}, mail_id = page.mail_id
			from (
				select page.id, open.id as mail_id from ${page}
				left join mail open on open.user_id = page.manager
					and open.purpose = 'escalation' and ${takesIn}
			) page
			where outbox.id = page.id and ${isLate}`)
	] as const;
}
