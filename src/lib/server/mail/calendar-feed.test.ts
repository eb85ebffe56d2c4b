import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { complete, makeOffice, noonOf } from '../../../../tests/support/assignments.ts';
import { minutesLater, moduleId, noon, today } from '../../../../tests/support/factories.ts';
import { findAssignment } from '../assignments/assignment.ts';
import { changeAssignment } from '../assignments/save.ts';
import {
	createCalendarFeed,
	endCalendarFeed,
	findCalendarFeed,
	readCalendarFeed
} from './calendar-feed.ts';

const id = '7d1f6a2e-0000-4000-8000-000000000001';

async function makeFeed() {
	const office = await makeOffice();
	const { db, noor, assign, runOn } = office;
	await assign({ id });
	await runOn(today);
	const token = await createCalendarFeed(db, noor.id, noon);
	const read = (value = token, { on = today, isDemo = false } = {}) =>
		readCalendarFeed(db, { token: value, today: on, isDemo });
	return { ...office, token, read };
}

it('holds what its owner has to finish, and of nobody else', async () => {
	const { read, db, noor } = await makeFeed();
	const [row] = await db.all<{ id: string }>(
		sql`select id from enrollment where user_id = ${noor.id}`
	);
	expect(await read()).toEqual({
		language: 'nl',
		cycles: [{ id: row?.id, module: moduleId, dueOn: '2026-12-12', changedAt: noon }]
	});
});

it('keeps what is late until it is done', async () => {
	const { read, db, noor } = await makeFeed();
	expect((await read(undefined, { on: '2027-01-31' }))?.cycles).toHaveLength(1);
	await complete(db, noor.id, today);
	expect(await read()).toEqual({ language: 'nl', cycles: [] });
});

it('says when the day can have changed, so that a calendar takes the new one', async () => {
	const { db, read, context, runOn } = await makeFeed();
	const before = await findAssignment(db, id);
	if (before === null) throw new Error('not there');
	const changed = await changeAssignment(
		db,
		{ ...before, rule: { ...before.rule, due: { kind: 'day', on: '2027-01-15' } }, seenChanges: 0 },
		context,
		minutesLater(5)
	);
	expect(changed).toEqual({ ok: true });
	await runOn('2026-11-22');
	expect((await read(undefined, { on: '2026-11-22' }))?.cycles).toMatchObject([
		{ dueOn: '2027-01-15', changedAt: minutesLater(5) }
	]);
});

it('has a token of 256 bits, of which only a hash is kept', async () => {
	const { db, token, noor } = await makeFeed();
	expect(Buffer.from(token, 'base64url')).toHaveLength(32);
	const [row] = await db.all<{ hash: string }>(sql`
		select token_hash as hash from calendar_feed where user_id = ${noor.id}`);
	expect(row?.hash).toMatch(/^[\da-f]{64}$/u);
	const everything = await db.all(sql`select * from audit_log`);
	expect(JSON.stringify(everything)).not.toContain(token);
});

it('a new address ends the old one', async () => {
	const { db, token, noor, read } = await makeFeed();
	const next = await createCalendarFeed(db, noor.id, minutesLater(1));
	expect(next).not.toBe(token);
	expect(await read(token)).toBeNull();
	expect((await read(next))?.cycles).toHaveLength(1);
	expect(await findCalendarFeed(db, noor.id)).toEqual(minutesLater(1));
});

it('made twice at the same moment, one address is left', async () => {
	const { db, noor, read } = await makeFeed();
	const tokens = await Promise.all([
		createCalendarFeed(db, noor.id, noon),
		createCalendarFeed(db, noor.id, noon)
	]);
	const answers = await Promise.all(tokens.map((token) => read(token)));
	expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
});

it('ends when its owner says so, twice is once', async () => {
	const { db, noor, read } = await makeFeed();
	await endCalendarFeed(db, noor.id, noon);
	await endCalendarFeed(db, noor.id, noon);
	expect(await read()).toBeNull();
	expect(await findCalendarFeed(db, noor.id)).toBeNull();
	expect(
		await db.all(sql`
		select action, actor_id as actor, subject_id as subject, details from audit_log
		where action like 'calendar-feed%' order by id`)
	).toEqual([
		{ action: 'calendar-feed.created', actor: noor.id, subject: noor.id, details: null },
		{ action: 'calendar-feed.ended', actor: noor.id, subject: noor.id, details: null }
	]);
});

it.each([
	['nothing', ''],
	['a letter', 'x'],
	['as many letters as a token has', 'A'.repeat(43)],
	['a long text', 'A'.repeat(100_000)],
	['what could end a text', '\0'],
	['a condition', "' or 1 --"]
])('is nothing for a token of %s', async (_, token) => {
	const { read } = await makeFeed();
	expect(await read(token)).toBeNull();
});

it('ends for somebody who left, and on the day after the last one', async () => {
	const { db, noor, read } = await makeFeed();
	await db.run(sql`update user set ends_on = ${today} where id = ${noor.id}`);
	expect(await read()).not.toBeNull();
	expect(await read(undefined, { on: '2026-11-22' })).toBeNull();
	await db.run(sql`
		update user set ends_on = null, deactivated_at = ${noonOf(today).getTime()} where id = ${noor.id}`);
	expect(await read()).toBeNull();
});

it('of a demo account it works in a demo only', async () => {
	const { db, noor, read } = await makeFeed();
	await db.run(sql`update user set is_demo = 1 where id = ${noor.id}`);
	expect(await read()).toBeNull();
	expect(await read(undefined, { isDemo: true })).not.toBeNull();
});
