import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { isInAudience, type Audience } from '../../assignments/index.ts';
import {
	complete,
	listCycles,
	listMails,
	makeOffice,
	noon,
	nobody,
	plainRule,
	timeZone,
	today,
	yearly
} from '../../../../tests/support/assignments.ts';
import { findAssignment } from './assignment.ts';
import { isMember } from './audience.ts';
import { grantExemption } from './exemptions.ts';
import { jobTime } from './job-time.ts';
import { previewAssignment } from './preview.ts';
import { previewChange } from './preview-change.ts';
import { changeAssignment } from './save.ts';

const time = jobTime(noon, timeZone);

it('says what saving then does: who gets what, when, and how many mails', async () => {
	const { db, assign, runOn, desk, hr, noor, daan } = await makeOffice();
	await assign({ audience: { people: [noor.id] } });
	await runOn(today);
	await complete(db, noor.id, '2026-11-21');
	await grantExemption(
		db,
		{
			...{ id: 'x', userId: daan.id, module: 'telecom', reason: 'r', evidence: 'e' },
			...{ endsOn: '2027-01-01', actorId: hr.id }
		},
		...([today, noon] as const)
	);
	const rule = { ...plainRule, modules: ['huisartsenpraktijk', 'telecom'], recognizedDays: 10 };
	const audience = { ...nobody, departments: [desk] };
	const input = { id: crypto.randomUUID(), name: 'Balie', track: null, rule, audience };
	const preview = await previewAssignment(db, input, time);
	expect(preview).toMatchObject({
		...{ people: 3, mailed: 3, withoutAddress: 0, opensOn: today, dueOn: '2026-12-12' },
		newcomerDueOn: '2027-01-02',
		modules: [
			{ module: 'huisartsenpraktijk', fresh: 2, recognized: 1, served: 0, again: 0, exempt: 0 },
			{ module: 'telecom', fresh: 2, recognized: 0, served: 0, again: 0, exempt: 1 }
		]
	});
	expect(preview.sample.map(({ name }) => name)).toEqual(['Daan', 'Elif', 'Noor']);
	const nothingCounts = { ...input, rule: { ...plainRule, modules: ['huisartsenpraktijk'] } };
	expect(await previewAssignment(db, nothingCounts, time)).toMatchObject({
		...{ mailed: 3, modules: [{ fresh: 2, again: 1 }] }
	});
	const before = (await listMails(db)).length;
	await assign({ id: input.id, rule, audience });
	await runOn(today);
	const mails = (await listMails(db)).slice(before);
	expect(new Set(mails.map(({ userId }) => userId)).size).toBe(preview.mailed);
	expect((await listCycles(db)).filter(({ kind }) => kind === 'recognized')).toHaveLength(1);
	expect((await previewAssignment(db, input, time)).modules).toMatchObject([
		{ fresh: 0, served: 3 },
		{ fresh: 0, served: 2, exempt: 1 }
	]);
});

it('says whose dates a change moves, and then moves those', async () => {
	const { db, context, assign, runOn, noor, daan, hr } = await makeOffice();
	const id = crypto.randomUUID();
	const people = [noor.id, daan.id, hr.id];
	await assign({ id, rule: { recurrence: yearly }, audience: { people } });
	await runOn(today);
	await complete(db, hr.id, '2026-11-21');
	await runOn(today);
	const earlier = await findAssignment(db, id);
	if (!earlier) throw new Error('not made');
	const input = {
		...{ id, name: 'Balie', track: null, audience: { ...nobody, people: [noor.id, hr.id] } },
		rule: {
			...plainRule,
			recurrence: { ...yearly, every: 6 },
			due: { kind: 'day', on: '2026-12-24' }
		}
	} as const;
	expect(await previewChange(db, earlier, input, time)).toMatchObject({
		...{ redated: 1, withdrawn: 1, reexpiring: 1 },
		sample: [{ name: 'Noor', from: '2026-12-12', to: '2026-12-24' }]
	});
	await changeAssignment(db, { ...input, seenChanges: 0 }, context, noon);
	await runOn(today);
	const facts = (await listCycles(db)).map(({ userId, dueOn, expiresOn, withdrawnFor }) => [
		...[people.indexOf(userId), dueOn, expiresOn, withdrawnFor]
	]);
	expect(facts.sort()).toEqual([
		[0, '2026-12-24', null, null],
		[1, '2026-12-12', null, 'audience'],
		[2, '2026-12-12', '2027-05-21', null]
	]);
	expect(await previewChange(db, { ...earlier, rule: input.rule }, input, time)).toMatchObject({
		...{ redated: 0, withdrawn: 0, reexpiring: 0 }
	});
});

it('finds the same people in SQL as the rule in code, whatever the audience', async () => {
	const { db, desk, archive, doctors, hr, noor, daan, elif } = await makeOffice();
	await db.run(
		sql`insert into job_role (id, name, name_key) values ('a', 'A', 'a'), ('b', 'B', 'b')`
	);
	await db.run(sql`
		insert into user_job_role (user_id, job_role_id)
		values (${noor.id}, 'a'), (${daan.id}, 'b'), (${elif.id}, 'a'), (${elif.id}, 'b')`);
	const members = [
		{ id: noor.id, departments: [desk], jobRoles: ['a'] },
		{ id: daan.id, departments: [desk], jobRoles: ['b'] },
		{ id: elif.id, departments: [archive, desk], jobRoles: ['a', 'b'] },
		{ id: hr.id, departments: [doctors], jobRoles: [] }
	];
	const group = fc.record({
		departments: fc.subarray([desk, archive, doctors]),
		jobRoles: fc.subarray(['a', 'b']),
		people: fc.subarray([noor.id, daan.id, elif.id, hr.id])
	});
	const audiences = fc
		.tuple(fc.boolean(), group, group)
		.map(([everybody, chosen, without]): Audience => ({ everybody, ...chosen, without }));
	await fc.assert(
		fc.asyncProperty(audiences, async (audience) => {
			const found = await db.all<{ id: string }>(
				sql`select user.id from user where ${isMember(audience, today)}`
			);
			const expected = members.filter((member) => isInAudience(audience, member));
			expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
		}),
		{ numRuns: 300 }
	);
});
