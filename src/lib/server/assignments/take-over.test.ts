import { describe, expect, it } from 'vitest';
import {
	complete,
	listCycles,
	makeOffice,
	noonOf,
	today,
	yearly
} from '../../../../tests/support/assignments.ts';
import { completeWhenDone } from '../enrollments/completion.ts';
import { withdrawAssignment } from './save.ts';
import { sql } from 'drizzle-orm';
import { minutesLater, moduleId } from '../../../../tests/support/factories.ts';

/** Noor completed the module once, under an assignment that asks nothing more. */
async function makeDone() {
	const office = await makeOffice();
	const { db, assign, runOn, noor } = office;
	const first = crypto.randomUUID();
	await assign({ id: first, audience: { people: [noor.id] } });
	await runOn(today);
	await complete(db, noor.id, '2026-12-01');
	return { ...office, first };
}
const later = { startsOn: '2026-12-20', due: { kind: 'days', days: 30 } } as const;

describe('an earlier completion', () => {
	it('is recognised when it is young enough, as a row of its own', async () => {
		const { db, assign, runOn, noor } = await makeDone();
		await assign({ rule: { ...later, recognizedDays: 19 }, audience: { people: [noor.id] } });
		await runOn('2026-12-20');
		await runOn('2027-03-01');
		const cycles = await listCycles(db);
		expect(cycles).toMatchObject([
			{ cycle: 1, isCurrent: 0, withdrawnFor: null },
			{ cycle: 2, isCurrent: 1, kind: 'recognized' }
		]);
		expect(cycles[1]?.completedAt).toBe(cycles[0]?.completedAt);
	});

	it('is done again when it is older, and then rests', async () => {
		const { db, assign, runOn, noor } = await makeDone();
		await assign({ rule: { ...later, recognizedDays: 18 }, audience: { people: [noor.id] } });
		await runOn('2026-12-20');
		expect((await listCycles(db))[1]).toMatchObject({ kind: 'again', dueOn: '2027-01-19' });
		await complete(db, noor.id, '2026-12-21');
		for (const day of ['2026-12-21', '2026-12-22', '2027-06-01']) await runOn(day);
		expect(await listCycles(db)).toHaveLength(2);
	});

	it('recurs under an assignment that recurs, counted from its own day', async () => {
		const { db, assign, runOn, noor } = await makeDone();
		await assign({
			rule: { ...later, recurrence: yearly, recognizedDays: 90 },
			audience: { people: [noor.id] }
		});
		await runOn('2026-12-20');
		expect((await listCycles(db))[1]).toMatchObject({ expiresOn: '2027-12-01' });
		await runOn('2027-11-01');
		expect((await listCycles(db))[2]).toMatchObject({ kind: 'renewal', dueOn: '2027-12-01' });
	});

	it('goes over to another recurring assignment when its own ends', async () => {
		const { db, assign, runOn, noor, hr } = await makeOffice();
		const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
		const audience = { people: [noor.id] };
		await assign({ id: first, rule: { recurrence: yearly }, audience });
		await assign(
			{ id: second, rule: { recurrence: yearly, recognizedDays: 90 }, audience },
			minutesLater(1)
		);
		await runOn(today);
		await complete(db, noor.id, '2026-12-01');
		await runOn('2026-12-02');
		expect(await listCycles(db)).toHaveLength(1);
		await withdrawAssignment(db, { id: first, actorId: hr.id }, noonOf('2026-12-03'));
		await runOn('2026-12-03');
		expect((await listCycles(db))[1]).toMatchObject({
			...{ kind: 'recognized', assignmentId: second, expiresOn: '2027-12-01' }
		});
	});
});

describe('finishing what was withdrawn meanwhile', () => {
	it('counts', async () => {
		const { db, catalogue, assign, runOn, noor, hr } = await makeOffice();
		const id = crypto.randomUUID();
		await assign({ id, audience: { people: [noor.id] } });
		await runOn(today);
		const [open] = await listCycles(db);
		await withdrawAssignment(db, { id, actorId: hr.id }, noonOf('2026-11-22'));
		await runOn('2026-11-22');
		await db.run(sql`update enrollment set quiz_passed_at = 1 where id = ${open?.id ?? ''}`);
		const content = catalogue.get(moduleId)?.module;
		if (!content || !open) throw new Error('no module');
		const settings = {
			...content.settings,
			completion: { ...content.settings.completion, scenarios: [] }
		};
		const nl = { ...content.locales.nl, lessons: [] };
		const short = { ...content, settings, locales: { ...content.locales, nl } };
		const finish = () =>
			db.batch([
				...completeWhenDone(
					db,
					{ enrollmentId: open.id, userId: noor.id, content: short },
					noonOf('2026-11-22')
				)
			]);
		await finish();
		await finish();
		expect(await listCycles(db)).toMatchObject([{ isCurrent: 1, withdrawnFor: 'assignment' }]);
		expect((await listCycles(db))[0]?.completedAt).toBe(noonOf('2026-11-22').getTime());
	});
});
