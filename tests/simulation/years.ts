import { eq, sql } from 'drizzle-orm';
import { addDays, type AssignmentRule, type Audience } from '../../src/lib/assignments/index.ts';
import { createAssignment, withdrawAssignment } from '../../src/lib/server/assignments/save.ts';
import { decideContentChange } from '../../src/lib/server/assignments/content-changes.ts';
import { grantExemption, revokeExemption } from '../../src/lib/server/assignments/exemptions.ts';
import { findAssignment } from '../../src/lib/server/assignments/assignment.ts';
import { changeAssignment } from '../../src/lib/server/assignments/save.ts';
import { loadCatalogue, type Catalogue } from '../../src/lib/server/catalogue/catalogue.ts';
import { storeRevisions } from '../../src/lib/server/catalogue/revisions.ts';
import { user } from '../../src/lib/server/db/schema.ts';
import { runDueJobs } from '../../src/lib/server/jobs/run-due-jobs.ts';
import { createMailer } from '../../src/lib/server/mail/mailer.ts';
import { createUser } from '../../src/lib/server/people/accounts.ts';
import {
	deactivateEmployee,
	reactivateEmployee
} from '../../src/lib/server/people/change-employee.ts';
import { makeRandomPost } from './post.ts';
import { makeOffice, nobody, noonOf, plainRule, timeZone, yearly } from '../support/assignments.ts';

/** A generator that gives the same numbers for the same seed: mulberry32. */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** An organisation in which things happen by chance, day after day. */
export async function makeYears(seed: number, firstDay: string) {
	const office = await makeOffice();
	const { db, hr, desk, archive, doctors } = office;
	const random = makeRandom(seed);
	const chance = (probability: number) => random() < probability;
	const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
	let catalogue: Catalogue = office.catalogue;
	let today = firstDay;
	let texts = 0;
	const people = [office.noor.id, office.daan.id, office.elif.id];
	const assignments: string[] = [];
	const modules = ['huisartsenpraktijk', 'telecom', 'wat-is-een-chatbot'];

	const context = () => ({ catalogue, actorId: hr.id, today });
	const assign = async (
		name: string,
		rule: Partial<AssignmentRule>,
		audience: Partial<Audience>
	) => {
		const id = crypto.randomUUID();
		const result = await createAssignment(
			db,
			{
				...{ id, name, track: null, audience: { ...nobody, ...audience } },
				rule: { ...plainRule, startsOn: today, due: { kind: 'days', days: 30 }, ...rule }
			},
			context(),
			noonOf(today)
		);
		if (result.ok) assignments.push(id);
	};
	const join = async () => {
		const id = crypto.randomUUID();
		await createUser(
			db,
			{
				...{ id, email: `${id}@leren.example`, name: `Persoon ${people.length}` },
				...{ passwordHash: null, roles: ['employee'], actorId: hr.id },
				departmentId: pick([desk, archive, doctors]) ?? desk,
				startsOn: chance(0.5) ? addDays(today, Math.floor(random() * 40)) : null
			},
			noonOf(today)
		);
		people.push(id);
	};
	const begin = async () => {
		for (let count = 0; count < 25; count += 1) await join();
		await assign('Balie', { recurrence: yearly }, { departments: [desk] });
		const fixed = {
			...yearly,
			from: 'fixed',
			every: 6,
			on: '2027-01-31',
			minimumDays: 60
		} as const;
		await assign(
			'Iedereen',
			{ modules: ['telecom'], recurrence: fixed, graceDays: 7, recognizedDays: 120 },
			{ everybody: true, without: { ...nobody.without, departments: [archive] } }
		);
		await assign(
			'Eenmalig',
			{ modules: ['wat-is-een-chatbot', 'telecom'], recognizedDays: 200 },
			{ everybody: true }
		);
		const expiry = { ...yearly, from: 'expiry', every: 90, unit: 'days', windowDays: 20 } as const;
		await assign('Artsen', { recurrence: expiry, isMandatory: false }, { departments: [doctors] });
	};

	const complete = async (probability: number) => {
		const open = await db.all<{ id: string; module: string }>(sql`
			select e.id, e.module from enrollment e join user on user.id = e.user_id
			where e.is_current = 1 and e.completed_at is null and user.deactivated_at is null
			order by user.name, e.module`);
		for (const { id, module } of open) {
			if (!chance(probability)) continue;
			const hash = catalogue.get(module)?.hash ?? null;
			const at = noonOf(today).getTime();
			const completedAt = chance(0.8) ? at : null;
			await db.run(sql`
				update enrollment set started_at = coalesce(started_at, ${at}),
					revision = coalesce(revision, ${hash}), completed_at = ${completedAt}
				where id = ${id}`);
		}
	};
	const changeTexts = async () => {
		texts += 1;
		const module = pick(modules) ?? '';
		const kind = pick(['editorial', 'substantive', 'new-risk']) ?? 'editorial';
		catalogue = loadCatalogue(
			Object.fromEntries(
				[...catalogue].flatMap(([id, revision]) =>
					Object.entries(revision.files).map(([path, text]) => {
						const isMine = id === module;
						const settings = `${text.replace(/^change:.*\n/mu, '')}change: ${kind}\n`;
						const next =
							path === 'module.yaml'
								? settings
								: path.startsWith('nl/01-')
									? `${text}\nTekst ${texts}.\n`
									: text;
						return [`/modules/${id}/${path}`, isMine ? next : text];
					})
				)
			)
		);
		await storeRevisions(db, catalogue, noonOf(today));
		if (kind === 'editorial' || chance(0.2)) return;
		const decision = chance(0.8) ? 'apply' : 'keep';
		const decided = { module, decision, dueDays: 30, actorId: hr.id } as const;
		await decideContentChange(db, decided, noonOf(today));
	};
	const exempt = async () => {
		const id = crypto.randomUUID();
		const userId = pick(people) ?? '';
		const days = 1 + Math.floor(random() * 120);
		await grantExemption(
			db,
			{
				...{ id, userId, module: pick(modules) ?? '', actorId: hr.id },
				...{ reason: 'Deed dit elders', evidence: 'Certificaat', endsOn: addDays(today, days) }
			},
			today,
			noonOf(today)
		);
		if (chance(0.3)) await revokeExemption(db, { id, actorId: hr.id }, noonOf(today));
	};
	const edit = async () => {
		const assignment = await findAssignment(db, pick(assignments) ?? '');
		if (!assignment || assignment.withdrawnAt) return;
		const { id, name, track, audience, changes, rule } = assignment;
		const due = { kind: 'days', days: 5 + Math.floor(random() * 60) } as const;
		const graceDays = Math.floor(random() * 10);
		await changeAssignment(
			db,
			{ id, name, track, audience, rule: { ...rule, due, graceDays }, seenChanges: changes },
			context(),
			noonOf(today)
		);
	};
	const move = (id: string) =>
		db
			.update(user)
			.set({ departmentId: pick([desk, archive, doctors]) ?? desk })
			.where(eq(user.id, id));

	/** What happens on a day; jobs come after it, or not. */
	const live = async (day: string) => {
		today = day;
		await complete(0.04);
		const somebody = { id: pick(people) ?? '', actorId: hr.id };
		if (chance(0.04)) await join();
		if (chance(0.03)) await deactivateEmployee(db, somebody, noonOf(day));
		if (chance(0.03)) await reactivateEmployee(db, somebody, noonOf(day));
		if (chance(0.05)) await move(somebody.id);
		if (chance(0.04)) await exempt();
		if (chance(0.02)) await changeTexts();
		if (chance(0.01)) await edit();
		if (chance(0.002)) {
			const id = pick(assignments) ?? '';
			await withdrawAssignment(db, { id, actorId: hr.id }, noonOf(day));
			await assign('Opnieuw', { recurrence: yearly, recognizedDays: 60 }, { departments: [desk] });
		}
	};
	const post = makeRandomPost(makeRandom(seed + 1000));
	const site = {
		...{ origin: 'https://leren.voorbeeld.example', organisation: 'De Linde', contact: null },
		timeZone
	};
	const mailer = createMailer(() => Promise.resolve({ ...site, catalogue }), post);
	const run = () => runDueJobs(db, { now: noonOf(today), timeZone, catalogue }, mailer);
	return { ...office, begin, live, run, random, taken: post.taken };
}
