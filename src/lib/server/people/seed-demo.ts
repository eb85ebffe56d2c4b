import { sql } from 'drizzle-orm';
import { addDays, calendarDay } from '../../assignments/index.ts';
import { hashPassword } from '../auth/password.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../db/client.ts';
import { assignment, assignmentAudience, assignmentModule } from '../db/assignment-schema.ts';
import { department, enrollment, user, userRole, type Role } from '../db/schema.ts';
import { demoAccounts } from './demo-accounts.ts';
import { assignedDaysAgo, demoHistory } from './demo-history.ts';
import { demoId } from './demo-id.ts';
import { demoDepartments, demoPeople } from './demo-people.ts';
import { searchKey } from './search-key.ts';

const dayMs = 86_400_000;
const module = 'huisartsenpraktijk';
/** Whoever looks around as the demo's employee finds every other module too. */
const visitor = 'medewerker';
const visitorDays = 60;

/**
 * Fills an empty database with an invented practice in the middle of its training. Does nothing
 * when there is anybody in it; without that module there are people but nothing is assigned.
 */
export async function seedDemo(
	db: Db,
	input: { catalogue: Catalogue; timeZone: string },
	now: Date
): Promise<void> {
	const { count } = await db.get<{ count: number }>(sql`select count(*) as count from user`);
	if (count > 0) return;
	// Every account has the password of the demo accounts, which is public anyway.
	const passwordHash = await hashPassword(demoAccounts[0]?.password ?? '');
	await db.batch([
		...peopleStatements(db, passwordHash, now),
		...historyStatements(db, input, now),
		...visitorStatements(db, input, now)
	]);
}

function peopleStatements(db: Db, passwordHash: string, now: Date) {
	const createdAt = new Date(now.getTime() - 400 * dayMs);
	return [
		db
			.insert(department)
			.values(
				demoDepartments.map(({ key, name, parent }) => ({
					...{ id: demoId(key), name },
					parentId: parent === null ? null : demoId(parent)
				}))
			)
			.onConflictDoNothing(),
		db
			.insert(user)
			.values(
				demoPeople.map(({ key, name, department: home }) => {
					const person = { email: `${key}@demo.example`, name, personnelNumber: null };
					return {
						...{
							...person,
							id: demoId(key),
							searchKey: searchKey(person),
							departmentId: demoId(home)
						},
						...{ passwordHash, isDemo: true, createdAt }
					};
				})
			)
			.onConflictDoNothing(),
		db
			.insert(userRole)
			.values(
				demoPeople.flatMap(({ key }) => rolesOf(key).map((role) => ({ userId: demoId(key), role })))
			)
			.onConflictDoNothing(),
		db.run(
			sql`update department set manager_id = ${demoId('manager')} where id = ${demoId('desk')}`
		)
	] as const;
}

function historyStatements(db: Db, input: { catalogue: Catalogue; timeZone: string }, now: Date) {
	const revision = input.catalogue.get(module);
	if (revision === undefined) return [];
	const today = calendarDay(now.getTime(), input.timeZone);
	const histories = demoPeople.map((person, place) =>
		demoHistory(db, { person, userId: demoId(person.key), place, revision, today }, now)
	);
	const assignmentId = demoId('assignment');
	return [
		db
			.insert(assignment)
			.values({
				...{ id: assignmentId, name: 'Jaarlijkse training', doneChanges: 0, roundOn: today },
				...{ startsOn: addDays(today, -assignedDaysAgo), dueDays: 41, graceDays: 0 },
				...{ recursFrom: 'completion', recursEvery: 12, recursUnit: 'months', windowDays: 30 },
				createdBy: demoId('hr'),
				createdAt: new Date(now.getTime() - assignedDaysAgo * dayMs)
			})
			.onConflictDoNothing(),
		db.insert(assignmentModule).values({ assignmentId, module, position: 0 }).onConflictDoNothing(),
		db
			.insert(assignmentAudience)
			.values({
				...{ assignmentId, kind: 'department', subjectId: demoId('practice') },
				isExcluded: false
			})
			.onConflictDoNothing(),
		db
			.insert(enrollment)
			.values(histories.map(({ facts }) => ({ ...facts, assignmentId })))
			.onConflictDoNothing(),
		...histories.flatMap(({ statements }) => statements),
		logHistory(db)
	];
}

/** All other modules for the demo's employee, not begun and due later than the first. */
function visitorStatements(db: Db, input: { catalogue: Catalogue; timeZone: string }, now: Date) {
	const modules = [...input.catalogue.keys()].filter((id) => id !== module).toSorted();
	if (modules.length === 0) return [];
	const today = calendarDay(now.getTime(), input.timeZone);
	const dueOn = addDays(today, visitorDays);
	const assignmentId = demoId('assignment all modules');
	return [
		db
			.insert(assignment)
			.values({
				...{ id: assignmentId, name: 'Alle modules', doneChanges: 0, roundOn: today },
				...{ startsOn: today, dueOn, graceDays: 0, takesNewcomers: false },
				...{ createdBy: demoId('hr'), createdAt: now }
			})
			.onConflictDoNothing(),
		db
			.insert(assignmentModule)
			.values(modules.map((id, position) => ({ assignmentId, module: id, position })))
			.onConflictDoNothing(),
		db
			.insert(assignmentAudience)
			.values({ assignmentId, kind: 'person', subjectId: demoId(visitor), isExcluded: false })
			.onConflictDoNothing(),
		db
			.insert(enrollment)
			.values(
				modules.map((id) => ({
					...{ id: demoId(`enrollment ${visitor} ${id}`), userId: demoId(visitor), module: id },
					...{ assignmentId, startsOn: today, dueOn, lateAfter: dueOn, assignedAt: now }
				}))
			)
			.onConflictDoNothing()
	];
}

/** The log as those acts would have left it, in the order of time. */
function logHistory(db: Db) {
	return db.run(sql`
		insert into audit_log (at, actor_id, action, subject_kind, subject_id, details)
		select * from (
			select created_at as at, created_by, 'assignment.created', 'assignment', id,
				json_object('modules', ${module})
			from assignment
			union all
			select a.finished_at, e.user_id, 'quiz.finished', 'quiz_attempt', a.id,
				json_object('module', e.module)
			from quiz_attempt a join enrollment e on e.id = a.enrollment_id
			where a.finished_at is not null
			union all
			select completed_at, user_id, 'enrollment.completed', 'enrollment', id, null
			from enrollment where completed_at is not null
		) where at is not null
		order by at`);
}

function rolesOf(key: string): Role[] {
	const role = demoAccounts.find(({ email }) => email === `${key}@demo.example`)?.role;
	return role === undefined || role === 'manager' || role === 'employee'
		? ['employee']
		: ['employee', role];
}
