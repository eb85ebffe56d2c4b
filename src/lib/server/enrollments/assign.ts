import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { isCalendarDay } from '../../assignments/index.ts';
import { auditOnce } from '../audit/audit.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { randomId } from '../db/random-id.ts';
import { assignment, department, user } from '../db/schema.ts';
import { isInService } from '../people/authority.ts';
import { departmentSubtree } from '../people/departments.ts';

/** One person, or a department with everything below it. */
export type Audience =
	| { readonly kind: 'user'; readonly userId: string }
	| { readonly kind: 'department'; readonly departmentId: string };

export interface AssignInput {
	/** Made by the form, so that sending it twice assigns once. */
	readonly id: string;
	readonly catalogue: Catalogue;
	readonly module: string;
	readonly audience: Audience;
	/** Calendar day, today or later. */
	readonly dueOn: string;
	readonly actorId: string;
	readonly today: string;
}

export type AssignResult =
	| { readonly ok: true; readonly enrolled: number; readonly already: number }
	| {
			readonly ok: false;
			readonly reason: 'unknown-module' | 'unknown-audience' | 'bad-day' | 'past-day';
	  };

/**
 * Gives a module to active people who do not have it yet, in one batch. Sending it again with the
 * same id gives the same counts and enrols only people who joined since.
 */
export async function assignModule(db: Db, input: AssignInput, now: Date): Promise<AssignResult> {
	if (!input.catalogue.has(input.module)) return { ok: false, reason: 'unknown-module' };
	if (!isCalendarDay(input.dueOn)) return { ok: false, reason: 'bad-day' };
	if (input.dueOn < input.today) return { ok: false, reason: 'past-day' };
	if (!(await audienceExists(db, input.audience))) {
		return { ok: false, reason: 'unknown-audience' };
	}
	const { audience } = input;
	const [, , , counts] = await db.batch([
		db
			.insert(assignment)
			.values({
				id: input.id,
				module: input.module,
				departmentId: audience.kind === 'department' ? audience.departmentId : null,
				userId: audience.kind === 'user' ? audience.userId : null,
				dueOn: input.dueOn,
				createdBy: input.actorId,
				createdAt: now
			})
			.onConflictDoNothing(),
		enrollAudience(db, input, now),
		auditOnce(
			db,
			{
				actorId: input.actorId,
				action: 'module.assigned',
				subjectKind: 'assignment',
				subjectId: input.id,
				details: { module: input.module, dueOn: input.dueOn, audience: audience.kind }
			},
			sql`1`,
			now
		),
		db.all<{ people: number; enrolled: number }>(sql`
			select count(*) as people, count(e.id) as enrolled
			from user left join enrollment e
				on e.user_id = user.id and e.assignment_id = ${input.id}
			where ${isInAudience(audience, input.today)}`)
	]);
	const { people = 0, enrolled = 0 } = counts[0] ?? {};
	return { ok: true, enrolled, already: people - enrolled };
}

/** How many active people an assignment would reach, and how many of them have the module. */
export async function countAudience(
	db: Db,
	input: { module: string; audience: Audience; today: string }
): Promise<{ readonly people: number; readonly already: number }> {
	return db.get<{ people: number; already: number }>(sql`
		select count(*) as people, count(e.id) as already
		from user left join enrollment e
			on e.user_id = user.id and e.module = ${input.module} and e.cycle = 1
		where ${isInAudience(input.audience, input.today)}`);
}

// The stored assignment is read back, so that a second form with the same id but other values
// cannot enrol anybody under the first one's name.
function enrollAudience(db: Db, input: AssignInput, now: Date) {
	return db.run(sql`
		insert into enrollment (id, user_id, module, cycle, assignment_id, due_on, assigned_at)
		select ${randomId}, user.id, a.module, 1, a.id, a.due_on, ${now.getTime()}
		from assignment a join user
		where a.id = ${input.id} and a.module = ${input.module} and a.due_on = ${input.dueOn}
			and ${isInAudience(input.audience, input.today)}
		on conflict do nothing`);
}

function isInAudience(audience: Audience, today: string): SQL {
	const isMember =
		audience.kind === 'user'
			? sql`user.id = ${audience.userId}`
			: sql`user.department_id in ${departmentSubtree(audience.departmentId)}`;
	return sql`${isMember} and ${isInService('user', today)}`;
}

async function audienceExists(db: Db, audience: Audience): Promise<boolean> {
	const row =
		audience.kind === 'user'
			? await db
					.select({ id: user.id })
					.from(user)
					.where(and(eq(user.id, audience.userId), isNull(user.deactivatedAt)))
					.get()
			: await db
					.select({ id: department.id })
					.from(department)
					.where(eq(department.id, audience.departmentId))
					.get();
	return row !== undefined;
}
