import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { AssignmentRule } from '../../assignments/index.ts';
import { listCycles, makeOffice, noon, today } from '../../../../tests/support/assignments.ts';
import { minutesLater, nobody, plainRule } from '../../../../tests/support/factories.ts';
import { findAssignment, listActiveAssignments } from './assignment.ts';
import { changeAssignment, withdrawAssignment, type AssignmentInput } from './save.ts';

const id = '7d1f6a2e-0000-4000-8000-000000000001';

async function makeRunning() {
	const office = await makeOffice();
	const { db, context, desk, assign, runOn } = office;
	await assign({ id });
	await runOn(today);
	const input: AssignmentInput = {
		...{ id, name: 'Balie', track: null, rule: plainRule },
		audience: { ...nobody, departments: [desk] }
	};
	const change = (
		values: Partial<AssignmentInput>,
		{ seenChanges = 0, now = minutesLater(5) } = {}
	) => changeAssignment(db, { ...input, ...values, seenChanges }, context, now);
	return { ...office, input, change };
}

it('comes back as it was saved', async () => {
	const { db, assign, desk, doctors, noor } = await makeOffice();
	const due = { kind: 'days', days: 30 } as const;
	const fixed = { from: 'fixed', every: 6, unit: 'months', on: '2027-03-01' } as const;
	const rule: AssignmentRule = {
		...{ ...plainRule, isMandatory: false, due, graceDays: 3, recognizedDays: 90 },
		recurrence: { ...fixed, minimumDays: 30, windowDays: 21 }
	};
	const audience = {
		...{ everybody: false, departments: [desk], jobRoles: [], people: [noor.id] },
		without: { departments: [doctors], jobRoles: [], people: [] }
	};
	expect(await assign({ id, rule, audience })).toEqual({ ok: true });
	expect(await findAssignment(db, id)).toMatchObject({ name: 'Balie', rule, audience, changes: 0 });
	expect(await findAssignment(db, 'unknown')).toBeNull();
});

it('is made once when its form is sent twice, whatever the second one says', async () => {
	const { db, assign, doctors } = await makeOffice();
	await assign({ id });
	await assign({ id, name: 'Anders', audience: { departments: [doctors] } });
	await Promise.all(Array.from({ length: 200 }, () => assign({ id })));
	expect(await listActiveAssignments(db)).toMatchObject([{ name: 'Balie' }]);
	expect(
		await db.get(sql`
		select (select count(*) from assignment_audience) as audience,
			(select count(*) from assignment_module) as modules,
			(select count(*) from audit_log where action = 'assignment.created') as rows`)
	).toEqual({
		...{ audience: 1, modules: 1, rows: 1 }
	});
});

describe('refuses', () => {
	it.each([
		['no-name', { name: '  ' }],
		['no-modules', { rule: { modules: [] } }],
		['unknown-module', { rule: { modules: ['weg'] } }],
		['start-past', { rule: { startsOn: '2026-11-20' } }],
		['due-before-start', { rule: { startsOn: '2026-12-20' } }],
		['no-audience', { audience: {} }],
		['empty-audience', { audience: { people: ['niemand'] } }]
	] as const)('%s: %j', async (problem, change) => {
		const { db, assign } = await makeOffice();
		const result = await assign(change);
		expect(result).toMatchObject({ ok: false, reason: 'invalid', problems: [problem] });
		expect(await listActiveAssignments(db)).toEqual([]);
	});
});

describe('a change', () => {
	it('moves the dates of running cycles, and never into the past', async () => {
		const { db, change, runOn } = await makeRunning();
		const rule = { ...plainRule, due: { kind: 'days', days: 7 }, graceDays: 2 } as const;
		expect(await change({ rule }, { now: new Date('2026-12-05T11:00:00Z') })).toEqual({ ok: true });
		await runOn('2026-12-05');
		await runOn('2026-12-06');
		const days = (await listCycles(db)).map(({ dueOn, lateAfter }) => [dueOn, lateAfter]);
		expect(days).toEqual(Array.from({ length: 3 }, () => ['2026-12-05', '2026-12-07']));
	});

	it('gives who joins the audience the module and withdraws it from who drops out', async () => {
		const { db, change, runOn, hr, noor } = await makeRunning();
		await change({ audience: { ...nobody, people: [noor.id, hr.id] } });
		await runOn(today);
		const counting = (await listCycles(db)).filter(({ isCurrent }) => isCurrent === 1);
		expect(counting.map(({ userId }) => userId).sort()).toEqual([noor.id, hr.id].sort());
	});

	it('withdraws a module that was taken out and gives one that was put in', async () => {
		const { db, change, runOn, noor } = await makeRunning();
		await change({ rule: { ...plainRule, modules: ['telecom'] } });
		await runOn(today);
		expect(await listCycles(db, noor.id)).toMatchObject([
			{ module: 'huisartsenpraktijk', isCurrent: 0, withdrawnFor: 'assignment' },
			{ module: 'telecom', isCurrent: 1 }
		]);
	});

	it('tells the second editor, and loses nothing', async () => {
		const { db, change, hr } = await makeRunning();
		expect(await change({ name: 'Eerst' })).toEqual({ ok: true });
		expect(await change({ name: 'Later' })).toMatchObject({
			...{ ok: false, reason: 'changed' },
			current: { name: 'Eerst', changes: 1, changedBy: hr.name }
		});
		expect(await findAssignment(db, id)).toMatchObject({ name: 'Eerst' });
	});

	it('is one of 200 that come at once', async () => {
		const { db, change, noor, daan } = await makeRunning();
		const results = await Promise.all(
			Array.from({ length: 200 }, (_, number) =>
				change({
					name: `Naam ${number}`,
					audience: { ...nobody, people: [number % 2 === 0 ? noor.id : daan.id] }
				})
			)
		);
		const winner = results.findIndex((result) => result.ok);
		expect(results.filter((result) => result.ok)).toHaveLength(1);
		expect(await findAssignment(db, id)).toMatchObject({
			...{ name: `Naam ${winner}`, changes: 1 },
			audience: { people: [winner % 2 === 0 ? noor.id : daan.id] }
		});
	});

	it('is refused for what was never made', async () => {
		const { change } = await makeRunning();
		expect(await change({ id: 'unknown' })).toEqual({ ok: false, reason: 'not-found' });
	});
});

describe('a withdrawn assignment', () => {
	it('keeps completions, withdraws what is open, once, and takes no more changes', async () => {
		const { db, change, runOn, hr, noor } = await makeRunning();
		await db.run(sql`
			update enrollment set completed_at = ${noon.getTime()} where user_id = ${noor.id}`);
		const withdraw = () => withdrawAssignment(db, { id, actorId: hr.id }, minutesLater(1));
		expect(await withdraw()).toBe(true);
		expect(await withdraw()).toBe(true);
		await runOn(today);
		await runOn('2026-11-22');
		const cycles = await listCycles(db);
		expect(cycles.filter(({ isCurrent }) => isCurrent === 1)).toMatchObject([{ userId: noor.id }]);
		expect(cycles.filter(({ withdrawnFor }) => withdrawnFor === 'assignment')).toHaveLength(2);
		expect(await change({}, { seenChanges: 1 })).toMatchObject({ ok: false, reason: 'changed' });
		expect(await listActiveAssignments(db)).toEqual([]);
		expect(await withdrawAssignment(db, { id: 'unknown', actorId: hr.id }, noon)).toBe(false);
	});

	it('leaves people to another assignment that is for them too', async () => {
		const { db, assign, runOn, hr, noor } = await makeRunning();
		const other = crypto.randomUUID();
		await assign({ id: other, audience: { people: [noor.id] } });
		await runOn(today);
		await withdrawAssignment(db, { id, actorId: hr.id }, minutesLater(1));
		await runOn(today);
		await runOn('2026-11-22');
		expect(await listCycles(db, noor.id)).toMatchObject([
			{ isCurrent: 0, withdrawnFor: 'assignment' },
			{ isCurrent: 1, assignmentId: other }
		]);
	});
});

it('gives somebody who moves from one assignment to another the module in the same run', async () => {
	const { db, assign, runOn, desk, doctors, noor } = await makeOffice();
	await assign({ audience: { departments: [desk] } });
	await assign({ id, audience: { departments: [doctors] } }, minutesLater(1));
	await db.run(sql`update user set department_id = ${doctors} where id = ${noor.id}`);
	await runOn(today);
	await db.run(sql`update user set department_id = ${desk} where id = ${noor.id}`);
	await runOn('2026-11-22');
	expect(await listCycles(db, noor.id)).toMatchObject([
		{ isCurrent: 0, assignmentId: id, withdrawnFor: 'audience' },
		{ isCurrent: 1, kind: 'again' }
	]);
});
