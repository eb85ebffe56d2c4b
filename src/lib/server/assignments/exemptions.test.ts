import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import {
	complete,
	listCycles,
	listMails,
	makeOffice,
	moduleId,
	noonOf,
	today,
	yearly
} from '../../../../tests/support/assignments.ts';
import { grantExemption, listExemptions, revokeExemption } from './exemptions.ts';

async function makeExempt() {
	const office = await makeOffice();
	const { db, assign, runOn, noor, hr } = office;
	const id = crypto.randomUUID();
	await assign({ rule: { recurrence: yearly }, audience: { people: [noor.id] } });
	const grant = (change = {}, day: string = today) =>
		grantExemption(
			db,
			{
				...{ id, userId: noor.id, module: moduleId, actorId: hr.id, endsOn: '2027-02-28' },
				...{ reason: 'Deed de training elders', evidence: 'Certificaat 1234', ...change }
			},
			day,
			noonOf(day)
		);
	const revoke = (day: string) => revokeExemption(db, { id, actorId: hr.id }, noonOf(day));
	return { ...office, grant, revoke, id, runOn };
}

it('withdraws what is open, once; afterwards the module comes back with days of its own', async () => {
	const { db, runOn, grant, noor } = await makeExempt();
	await runOn(today);
	expect(await grant()).toEqual({ ok: true });
	expect(await grant()).toEqual({ ok: true });
	await runOn('2027-02-28');
	expect(await listCycles(db)).toMatchObject([{ isCurrent: 0, withdrawnFor: 'exemption' }]);
	await runOn('2027-03-01');
	expect(await listCycles(db, noor.id)).toMatchObject([
		{ cycle: 1, isCurrent: 0 },
		{ cycle: 2, isCurrent: 1, dueOn: '2027-03-15' }
	]);
	expect((await listMails(db)).map(({ kind }) => kind)).toEqual(['assigned', 'assigned']);
	expect(await db.get(sql`select count(*) as n from exemption`)).toEqual({ n: 1 });
});

it('grants once when 200 come at once', async () => {
	const { db, runOn, grant } = await makeExempt();
	await runOn(today);
	await Promise.all(Array.from({ length: 200 }, () => grant()));
	expect(
		await db.get(sql`
		select (select count(*) from exemption) as exemptions,
			(select count(*) from audit_log where action = 'exemption.granted') as rows`)
	).toEqual({
		...{ exemptions: 1, rows: 1 }
	});
});

it('leaves a completion in force and holds back its renewal', async () => {
	const { db, runOn, grant, noor } = await makeExempt();
	await runOn(today);
	await complete(db, noor.id, '2026-12-01');
	await runOn('2026-12-01');
	await runOn('2027-11-02');
	await grant({ endsOn: '2028-01-31' }, '2027-11-03');
	await runOn('2027-12-15');
	expect(await listCycles(db)).toMatchObject([
		{ cycle: 1, isCurrent: 1, expiresOn: '2027-12-01' },
		{ cycle: 2, isCurrent: 0, withdrawnFor: 'exemption' }
	]);
	await runOn('2028-02-01');
	expect((await listCycles(db))[2]).toMatchObject({ kind: 'renewal', dueOn: '2028-02-15' });
});

it('ends when it is revoked, once', async () => {
	const { db, runOn, grant, revoke } = await makeExempt();
	await grant();
	await runOn(today);
	expect(await listCycles(db)).toEqual([]);
	await revoke(today);
	await revoke(today);
	await runOn(today);
	expect(await listCycles(db)).toHaveLength(1);
	expect(await listExemptions(db, [moduleId], today)).toEqual([]);
});

it('is listed with who granted it and where the proof is', async () => {
	const { db, grant } = await makeExempt();
	await grant();
	expect(await listExemptions(db, [moduleId], today)).toMatchObject([
		{ name: 'Noor', evidence: 'Certificaat 1234', grantedBy: 'Ingrid', endsOn: '2027-02-28' }
	]);
	expect(await listExemptions(db, [moduleId], '2027-03-01')).toEqual([]);
});

it.each([
	['reason', { reason: ' ' }],
	['evidence', { evidence: '' }],
	['end-not-a-day', { endsOn: '2027-02-30' }],
	['end-past', { endsOn: '2026-11-20' }],
	['unknown-person', { userId: 'niemand' }]
])('refuses with %s', async (reason, change) => {
	const { db, grant } = await makeExempt();
	expect(await grant(change)).toEqual({ ok: false, reason });
	expect(await db.get(sql`select count(*) as n from exemption`)).toEqual({ n: 0 });
});
