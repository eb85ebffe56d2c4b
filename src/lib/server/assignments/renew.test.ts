import { describe, expect, it } from 'vitest';
import type { AssignmentRule } from '../../assignments/index.ts';
import {
	complete,
	listCycles,
	listMails,
	makeOffice,
	today,
	yearly
} from '../../../../tests/support/assignments.ts';

const rule: Partial<AssignmentRule> = { recurrence: yearly, due: { kind: 'days', days: 21 } };

async function makeRenewing(change: Partial<AssignmentRule> = {}) {
	const office = await makeOffice();
	const { db, assign, runOn, noor } = office;
	await assign({ rule: { ...rule, ...change }, audience: { people: [noor.id] } });
	await runOn(today);
	await complete(db, noor.id, '2026-12-01');
	await runOn('2026-12-01');
	return office;
}

it('writes down until when a completion counts', async () => {
	const { db } = await makeRenewing();
	expect(await listCycles(db)).toMatchObject([{ expiresOn: '2027-12-01' }]);
});

describe('the next cycle', () => {
	it('opens before the last one ends, is due when it ends, and leaves it as it was', async () => {
		const { db, runOn } = await makeRenewing();
		await runOn('2027-10-31');
		expect(await listCycles(db)).toHaveLength(1);
		await runOn('2027-11-01');
		await runOn('2027-11-01');
		await runOn('2027-11-02');
		expect(await listCycles(db)).toMatchObject([
			{ cycle: 1, isCurrent: 0, expiresOn: '2027-12-01', withdrawnFor: null },
			{ cycle: 2, isCurrent: 1, kind: 'renewal', dueOn: '2027-12-01', completedAt: null }
		]);
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual(['assigned', 'renewal']);
	});

	it('is not overdue the moment it exists after weeks without a run', async () => {
		const { db, runOn } = await makeRenewing();
		await runOn('2028-01-10');
		expect((await listCycles(db))[1]).toMatchObject({
			dueOn: '2028-01-24',
			lateAfter: '2028-01-24'
		});
	});

	it('follows on the end of the last one when that is the rule', async () => {
		const { db, runOn, noor } = await makeRenewing({
			recurrence: { ...yearly, from: 'expiry' }
		});
		await runOn('2027-11-05');
		await complete(db, noor.id, '2027-11-05');
		await runOn('2027-11-06');
		expect((await listCycles(db))[1]?.expiresOn).toBe('2028-12-01');
	});

	it('comes every year, each one a row', async () => {
		const { db, runOn, noor } = await makeRenewing();
		for (const year of [2027, 2028, 2029]) {
			await runOn(`${year}-11-01`);
			await complete(db, noor.id, `${year}-11-15`);
			await runOn(`${year}-11-15`);
		}
		const cycles = await listCycles(db);
		expect(cycles.map(({ cycle, expiresOn }) => [cycle, expiresOn])).toEqual([
			...[
				[1, '2027-12-01'],
				[2, '2028-11-15'],
				[3, '2029-11-15'],
				[4, '2030-11-15']
			]
		]);
		expect(cycles.filter(({ isCurrent }) => isCurrent === 1)).toHaveLength(1);
	});

	it('opens once when 200 runs come at once', async () => {
		const { db, runOn } = await makeRenewing();
		await Promise.all(Array.from({ length: 200 }, () => runOn('2027-11-20')));
		expect(await listCycles(db)).toHaveLength(2);
	});
});

describe('reminders', () => {
	const stages = [
		'due-in-14',
		'due-in-7',
		'due-tomorrow',
		'due-today',
		'overdue-7',
		'escalation-14'
	];

	it('come at each stage, once, when the jobs run every day', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ audience: { people: [noor.id] } });
		for (let day = 0; day < 60; day += 1) {
			await runOn(new Date(Date.parse(today) + day * 86_400_000).toISOString().slice(0, 10));
		}
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual(['assigned', ...stages]);
	});

	it('are the newest stage only after days without a run, and none is lost', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ audience: { people: [noor.id] } });
		for (const day of [today, '2026-12-06', '2026-12-14', '2027-02-01', '2027-03-01'])
			await runOn(day);
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual([
			...['assigned', 'due-in-7', 'due-today', 'escalation-14']
		]);
	});

	it('leave out stages that had passed when the cycle began', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ rule: { due: { kind: 'days', days: 3 } }, audience: { people: [noor.id] } });
		for (const day of [today, '2026-11-22', '2026-11-23']) await runOn(day);
		expect((await listMails(db)).map(({ kind }) => kind)).toEqual(['assigned', 'due-tomorrow']);
	});

	it('stop with the completion', async () => {
		const { db, assign, runOn, noor } = await makeOffice();
		await assign({ audience: { people: [noor.id] } });
		await runOn(today);
		await complete(db, noor.id, '2026-11-25');
		await runOn('2026-12-12');
		expect(await listMails(db)).toHaveLength(1);
	});
});
