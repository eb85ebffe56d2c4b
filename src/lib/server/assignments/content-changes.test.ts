import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
	complete,
	listCycles,
	listMails,
	makeOffice,
	noonOf,
	today,
	yearly
} from '../../../../tests/support/assignments.ts';
import { moduleId } from '../../../../tests/support/factories.ts';
import { loadCatalogue } from '../catalogue/catalogue.ts';
import { storeRevisions } from '../catalogue/revisions.ts';
import { runDueJobs } from '../jobs/run-due-jobs.ts';
import { listActiveAssignments } from './assignment.ts';
import { decideContentChange, listPendingChanges } from './content-changes.ts';
import { grantExemption } from './exemptions.ts';

/** Noor is done, Daan busy, Elif has not begun; then the author changes the second lesson. */
async function makeChanged(change: 'editorial' | 'substantive' | 'new-risk' | null) {
	const office = await makeOffice();
	const { db, catalogue, assign, runOn, noor, daan } = office;
	await assign({ rule: { recurrence: yearly } });
	await runOn(today);
	const before = catalogue.get(moduleId);
	if (!before) throw new Error('no module');
	const lessons = before.module.locales.nl.lessons.map(({ id }) => id);
	await complete(db, noor.id, '2026-12-01');
	await db.run(sql`
		update enrollment set started_at = 1, revision = ${before.hash}
		where user_id in (${noor.id}, ${daan.id})`);
	await db.run(sql`
		insert into lesson_progress (enrollment_id, lesson, seen_at)
		select enrollment.id, value, 1 from enrollment, json_each(${JSON.stringify(lessons)})
		where user_id = ${noor.id}`);
	const next = loadCatalogue(
		Object.fromEntries(
			Object.entries(before.files).map(([path, text]) => {
				const isChanged = path.startsWith('nl/02-');
				const settings = change === null ? text : `${text}change: ${change}\n`;
				return [
					`/modules/${moduleId}/${path}`,
					path === 'module.yaml' ? settings : isChanged ? `${text}\nNieuw.\n` : text
				];
			})
		)
	);
	await storeRevisions(db, next, noonOf('2026-12-05'));
	await storeRevisions(db, next, noonOf('2026-12-06'));
	const runNext = (day: string) =>
		runDueJobs(db, { now: noonOf(day), timeZone: 'Europe/Amsterdam', catalogue: next }, null);
	const pending = async () => listPendingChanges(db, await listActiveAssignments(db), '2026-12-06');
	const decide = (decision: 'keep' | 'apply', dueDays = 30) =>
		decideContentChange(
			db,
			{ module: moduleId, decision, dueDays, actorId: office.hr.id },
			noonOf('2026-12-06')
		);
	return { ...office, lessons, next, pending, decide, runNext };
}

it.each([['editorial'], [null]] as const)('asks nothing when the mark is %s', async (change) => {
	const { db, pending, runNext, noor } = await makeChanged(change);
	expect(await pending()).toEqual([]);
	await runNext('2026-12-06');
	expect(await listCycles(db, noor.id)).toHaveLength(1);
});

describe('a substantive change', () => {
	it('shows first whom it would concern', async () => {
		const { pending } = await makeChanged('substantive');
		expect(await pending()).toMatchObject([
			{ module: moduleId, kind: 'substantive', completed: 1, started: 1, notStarted: 1 }
		]);
	});

	it('gives a top-up that keeps what stayed the same, once', async () => {
		const { db, decide, runNext, lessons, noor, daan, elif } = await makeChanged('substantive');
		expect(await decide('apply')).toEqual({ ok: true });
		await runNext('2026-12-06');
		await runNext('2026-12-06');
		await runNext('2026-12-07');
		expect(await listCycles(db, noor.id)).toMatchObject([
			{ cycle: 1, isCurrent: 0, withdrawnFor: null },
			{ cycle: 2, isCurrent: 1, kind: 'top-up', dueOn: '2027-01-05', completedAt: null }
		]);
		expect(await listCycles(db, daan.id)).toMatchObject([
			{ isCurrent: 0, withdrawnFor: 'content' },
			{ isCurrent: 1, kind: 'top-up', dueOn: '2027-01-05' }
		]);
		expect(await listCycles(db, elif.id)).toHaveLength(1);
		const kept = await db.all<{ lesson: string }>(sql`
			select lesson from lesson_progress join enrollment e on e.id = enrollment_id
			where e.user_id = ${noor.id} and e.cycle = 2 order by lesson`);
		expect(kept.map(({ lesson }) => lesson)).toEqual(
			lessons.filter((_, index) => index !== 1).toSorted()
		);
		const mails = await listMails(db);
		expect(mails.filter(({ kind }) => kind === 'content')).toHaveLength(2);
	});

	it('asks nothing of who is exempt', async () => {
		const { db, decide, runNext, noor, hr } = await makeChanged('substantive');
		const exemption = {
			...{ id: crypto.randomUUID(), userId: noor.id, module: moduleId, actorId: hr.id },
			...{ reason: 'Deed dit elders', evidence: 'Certificaat 1234', endsOn: '2027-02-28' }
		};
		await grantExemption(db, exemption, '2026-12-06', noonOf('2026-12-06'));
		await decide('apply');
		await runNext('2026-12-06');
		expect(await listCycles(db, noor.id)).toMatchObject([{ kind: 'first', isCurrent: 1 }]);
	});

	it('leaves everybody as they are when HR says so; the first decision stays', async () => {
		const { db, decide, pending, runNext, noor } = await makeChanged('substantive');
		expect(await decide('keep')).toEqual({ ok: true });
		expect(await decide('apply')).toEqual({ ok: false, reason: 'decided' });
		await runNext('2026-12-06');
		expect(await listCycles(db, noor.id)).toHaveLength(1);
		expect(await pending()).toEqual([]);
	});

	it('wants a number of days', async () => {
		const { decide } = await makeChanged('substantive');
		expect(await decide('apply', 0)).toEqual({ ok: false, reason: 'due-days' });
		expect(await decide('apply', 1.5)).toEqual({ ok: false, reason: 'due-days' });
	});
});

it('starts everybody anew when there is a new risk', async () => {
	const { db, decide, pending, runNext, noor } = await makeChanged('new-risk');
	expect((await pending())[0]?.kind).toBe('new-risk');
	await decide('apply', 14);
	await Promise.all(Array.from({ length: 200 }, () => runNext('2026-12-06')));
	expect(await listCycles(db, noor.id)).toMatchObject([
		{ isCurrent: 0 },
		{ isCurrent: 1, kind: 'restart', dueOn: '2026-12-20' }
	]);
	expect(
		await db.get(sql`
		select count(*) as n from lesson_progress join enrollment e on e.id = enrollment_id
		where e.kind = 'restart'`)
	).toEqual({ n: 0 });
});
