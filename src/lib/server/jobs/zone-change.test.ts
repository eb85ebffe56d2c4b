import { expect, it } from 'vitest';
import {
	listCycles,
	listMails,
	makeOffice,
	yearly
} from '../../../../tests/support/assignments.ts';
import {
	readOrganisation,
	saveOrganisation,
	type OrganisationFields
} from '../organisation/organisation.ts';
import { runDueJobs } from './run-due-jobs.ts';

type Office = Awaited<ReturnType<typeof makeOffice>>;

/** Moves the organisation to a zone and lets the jobs run at a moment. */
async function runIn({ db, catalogue, hr }: Office, timeZone: string, instant: string) {
	const now = new Date(instant);
	const { changes, ...earlier } = await readOrganisation(db);
	const fields: OrganisationFields = { ...earlier, timeZone };
	await saveOrganisation(db, { fields, seenChanges: changes, actorId: hr.id }, now);
	await runDueJobs(db, { now, timeZone, catalogue }, null);
}

const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Tokyo', 'Europe/Amsterdam'];

it('enrols and reminds nobody twice, wherever the organisation moves', async () => {
	const office = await makeOffice();
	await office.assign({ rule: { recurrence: yearly } });
	// Due on 12 December: 14, 7 and 1 days before, on the day, and after it.
	const days = ['11-21', '11-28', '12-05', '12-11', '12-12', '12-19', '12-26'];
	for (const day of days)
		for (const hour of ['01', '13', '22'])
			for (const zone of zones) await runIn(office, zone, `2026-${day}T${hour}:00:00Z`);
	const cycles = await listCycles(office.db);
	expect(cycles.map(({ cycle, kind, dueOn }) => [cycle, kind, dueOn])).toEqual(
		cycles.map(() => [1, 'first', '2026-12-12'])
	);
	const mails = (await listMails(office.db)).map(({ userId, kind }) => `${userId} ${kind}`);
	expect(new Set(mails).size).toBe(mails.length);

	const still = await makeOffice();
	await still.assign({ rule: { recurrence: yearly } });
	for (const day of days) await still.runOn(`2026-${day}`);
	expect(cycles).toHaveLength((await listCycles(still.db)).length);
	expect(mails).toHaveLength((await listMails(still.db)).length);
});

it('does at once what is due in a zone where the next day has begun', async () => {
	const office = await makeOffice();
	await office.assign({ rule: { startsOn: '2026-11-22' } });
	await runIn(office, 'Europe/Amsterdam', '2026-11-21T14:00:00Z');
	expect(await listCycles(office.db)).toEqual([]);
	await runIn(office, 'Pacific/Auckland', '2026-11-21T14:05:00Z');
	expect(await listCycles(office.db)).toHaveLength(3);
	await runIn(office, 'America/Los_Angeles', '2026-11-21T14:10:00Z');
	const cycles = await listCycles(office.db);
	expect(cycles.filter(({ isCurrent }) => isCurrent)).toHaveLength(3);
	expect(await listMails(office.db)).toHaveLength(3);
});

it('sends a reminder that is due in the new zone on the same day', async () => {
	const office = await makeOffice();
	await office.assign();
	await runIn(office, 'Europe/Amsterdam', '2026-11-21T14:00:00Z');
	await runIn(office, 'Europe/Amsterdam', '2026-12-04T14:00:00Z');
	const before = await listMails(office.db);
	await runIn(office, 'Pacific/Auckland', '2026-12-04T14:05:00Z');
	const after = await listMails(office.db);
	expect(after).toHaveLength(before.length + 3);
});
