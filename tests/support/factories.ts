import { shippedCatalogue } from '../../src/lib/server/catalogue/shipped.ts';
import { loadCatalogue, type Catalogue } from '../../src/lib/server/catalogue/catalogue.ts';
import { storeRevisions } from '../../src/lib/server/catalogue/revisions.ts';
import type { Db } from '../../src/lib/server/db/client.ts';
import type { Role } from '../../src/lib/server/db/schema.ts';
import type { AssignmentRule, Audience } from '../../src/lib/assignments/index.ts';
import { findAssignment } from '../../src/lib/server/assignments/assignment.ts';
import { carryOut } from '../../src/lib/server/assignments/carry-out.ts';
import { jobTime } from '../../src/lib/server/assignments/job-time.ts';
import { createAssignment } from '../../src/lib/server/assignments/save.ts';
import { createDepartment } from '../../src/lib/server/people/departments.ts';
import { createUser } from '../../src/lib/server/people/accounts.ts';

/** A Saturday at noon in Amsterdam. */
export const noon = new Date('2026-11-21T11:00:00Z');
export const today = '2026-11-21';
export const moduleId = 'huisartsenpraktijk';

export function minutesLater(minutes: number, from = noon): Date {
	return new Date(from.getTime() + minutes * 60_000);
}

/** A person; by default an active employee without a department. */
export async function makeUser(
	db: Db,
	input: {
		name?: string;
		email?: string;
		roles?: readonly Role[];
		departmentId?: string | null;
		isDemo?: boolean;
		passwordHash?: string;
	} = {}
): Promise<{ id: string; email: string; name: string }> {
	const id = crypto.randomUUID();
	const email = input.email ?? `${id}@leren.example`;
	const name = input.name ?? 'Noor Bakkali';
	const made = await createUser(
		db,
		{
			...{ id, email, name, roles: input.roles ?? ['employee'] },
			passwordHash: input.passwordHash ?? 'no hash: nobody signs in with this',
			departmentId: input.departmentId ?? null,
			isDemo: input.isDemo ?? false
		},
		noon
	);
	if (!made.ok) throw new Error(`${email} is taken`);
	return { id, email, name };
}

export async function makeDepartment(
	db: Db,
	input: { name?: string; parentId?: string | null; managerId?: string | null } = {}
): Promise<string> {
	const id = crypto.randomUUID();
	await createDepartment(db, { name: 'Balie', ...input, id }, noon);
	return id;
}

/** The shipped modules, with their revisions stored. */
export async function makeCatalogue(db: Db): Promise<Catalogue> {
	await storeRevisions(db, shippedCatalogue, noon);
	return shippedCatalogue;
}

/** The catalogue after an author changed a text of a module. */
export async function makeNextCatalogue(db: Db): Promise<Catalogue> {
	const files = shippedCatalogue.get(moduleId)?.files ?? {};
	const next = loadCatalogue(
		Object.fromEntries(
			Object.entries(files).map(([path, text]) => [
				`/content/modules/${moduleId}/${path}`,
				path.endsWith('module.md') ? text.replace(/^summary: .*$/mu, 'summary: Changed.') : text
			])
		)
	);
	await storeRevisions(db, next, noon);
	return next;
}

/** A person to whom the module was given, due in three weeks. */
export async function makeLearner(
	db: Db,
	catalogue: Catalogue,
	input: { departmentId?: string | null; dueOn?: string; name?: string } = {}
): Promise<{ id: string; name: string }> {
	const learner = await makeUser(db, input);
	const rule = { ...plainRule, due: { kind: 'day', on: input.dueOn ?? '2026-12-12' } } as const;
	const audience = { ...nobody, people: [learner.id] };
	await makeAssignment(db, { catalogue, actorId: learner.id, rule, audience });
	return learner;
}

export const nobody: Audience = {
	...{ everybody: false, departments: [], jobRoles: [], people: [] },
	without: { departments: [], jobRoles: [], people: [] }
};

/** The module of the tests, once, mandatory, due in three weeks, for newcomers too. */
export const plainRule: AssignmentRule = {
	...{ modules: [moduleId], isMandatory: true, startsOn: today },
	due: { kind: 'day', on: '2026-12-12' },
	...{ takesNewcomers: true, newcomerDays: 14, graceDays: 0 },
	...{ recurrence: null, recognizedDays: null }
};

/** An assignment that has been carried out as of noon. */
export async function makeAssignment(
	db: Db,
	input: {
		catalogue: Pick<Catalogue, 'has'>;
		actorId: string;
		rule?: AssignmentRule;
		audience?: Audience;
		id?: string;
	}
): Promise<string> {
	const id = input.id ?? crypto.randomUUID();
	const { catalogue, actorId, rule = plainRule } = input;
	const audience = input.audience ?? { ...nobody, everybody: true };
	const result = await createAssignment(
		db,
		{ ...{ id, name: 'Jaarlijkse training', track: null }, rule, audience },
		{ catalogue, actorId, today },
		noon
	);
	if (!result.ok) throw new Error(`not assigned: ${JSON.stringify(result)}`);
	const made = await findAssignment(db, id);
	if (made) await carryOut(db, made, [made], jobTime(noon, 'Europe/Amsterdam'));
	return id;
}
