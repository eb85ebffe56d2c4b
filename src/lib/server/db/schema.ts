import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { assignment } from './assignment-schema.ts';

const id = () => text('id').primaryKey();

export const roles = ['employee', 'hr', 'trainer', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const department = sqliteTable(
	'department',
	{
		id: id(),
		name: text('name').notNull(),
		parentId: text('parent_id').references((): AnySQLiteColumn => department.id),
		managerId: text('manager_id').references((): AnySQLiteColumn => user.id)
	},
	(t) => [index('department_manager').on(t.managerId), index('department_parent').on(t.parentId)]
);

export const user = sqliteTable(
	'user',
	{
		id: id(),
		/** Null for people without an address at work; they sign in with their personnel number. */
		email: text('email'),
		personnelNumber: text('personnel_number'),
		name: text('name').notNull(),
		/** Null until somebody chose a password with an access code. */
		passwordHash: text('password_hash'),
		departmentId: text('department_id').references((): AnySQLiteColumn => department.id),
		language: text('language', { enum: languages }).notNull().default('nl'),
		/** First and last day in service. */
		startsOn: text('starts_on'),
		endsOn: text('ends_on'),
		/** What a search looks in: name, address and number without capitals and accents. */
		searchKey: text('search_key').notNull().default(''),
		/** Made by demo mode; never accepted while demo mode is off. */
		isDemo: integer('is_demo', { mode: 'boolean' }).notNull().default(false),
		createdAt: instant('created_at').notNull(),
		deactivatedAt: instant('deactivated_at'),
		privacySeenAt: instant('privacy_seen_at')
	},
	(t) => [
		uniqueIndex('user_email').on(t.email),
		uniqueIndex('user_personnel_number').on(t.personnelNumber),
		// The list of people is filtered and counted in these indexes, without a look into the table.
		index('user_list').on(t.name, t.id, t.departmentId, t.deactivatedAt, t.endsOn, t.searchKey),
		index('user_without_access')
			.on(t.name, t.id, t.departmentId, t.deactivatedAt, t.endsOn, t.searchKey, t.passwordHash)
			.where(sql`${t.passwordHash} is null and ${t.deactivatedAt} is null`),
		index('user_department').on(t.departmentId, t.name, t.id, t.deactivatedAt, t.endsOn),
		index('user_department_without_access')
			.on(t.departmentId, t.name, t.id, t.deactivatedAt, t.endsOn, t.passwordHash)
			.where(sql`${t.passwordHash} is null and ${t.deactivatedAt} is null`)
	]
);

export const userRole = sqliteTable(
	'user_role',
	{
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		role: text('role', { enum: roles }).notNull()
	},
	(t) => [primaryKey({ columns: [t.userId, t.role] })]
);

export const session = sqliteTable(
	'session',
	{
		id: id(),
		/** SHA-256 of the secret in hex; the secret itself lives in the cookie only. */
		secretHash: text('secret_hash').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		createdAt: instant('created_at').notNull(),
		lastVerifiedAt: instant('last_verified_at').notNull()
	},
	(t) => [index('session_user').on(t.userId)]
);

export const contentRevision = sqliteTable(
	'content_revision',
	{
		/** SHA-256 in hex over the module's file names and texts. */
		hash: text('hash').primaryKey(),
		module: text('module').notNull(),
		/** The files as they were, `{ path: text }`: an enrolment keeps the revision it started with. */
		files: text('files', { mode: 'json' }).$type<Record<string, string>>().notNull(),
		createdAt: instant('created_at').notNull()
	},
	(t) => [index('content_revision_module').on(t.module, t.createdAt)]
);

/** A cycle may be somebody's first, or follow on an earlier one for one of these reasons. */
export const enrollmentKinds = [
	'first',
	'renewal',
	'again',
	'recognized',
	'top-up',
	'restart'
] as const;
export type EnrollmentKind = (typeof enrollmentKinds)[number];

export const withdrawalReasons = ['audience', 'assignment', 'exemption', 'content'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** One cycle of one module for one person. A new cycle is a new row: what was, stays. */
export const enrollment = sqliteTable(
	'enrollment',
	{
		id: id(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		module: text('module').notNull(),
		cycle: integer('cycle').notNull().default(1),
		kind: text('kind', { enum: enrollmentKinds }).notNull().default('first'),
		assignmentId: text('assignment_id').references(() => assignment.id),
		/** The day from which a number of days to the due day counts. */
		startsOn: text('starts_on').notNull().default(''),
		dueOn: text('due_on').notNull(),
		/** Last day that is not late, grace included; null when it can never be late. */
		lateAfter: text('late_after'),
		/** Last day on which the completion counts; null while that is open, or when it stays valid. */
		expiresOn: text('expires_on'),
		/** The row that counts for this person and module: its newest that was not withdrawn. */
		isCurrent: integer('is_current', { mode: 'boolean' }).notNull().default(true),
		assignedAt: instant('assigned_at').notNull(),
		startedAt: instant('started_at'),
		/** Fixed at the first activity; null until then. */
		revision: text('revision').references(() => contentRevision.hash),
		quizPassedAt: instant('quiz_passed_at'),
		completedAt: instant('completed_at'),
		/** Per cent of the quiz attempt that completed the module. */
		score: integer('score'),
		lastActivityAt: instant('last_activity_at'),
		withdrawnAt: instant('withdrawn_at'),
		withdrawnFor: text('withdrawn_for', { enum: withdrawalReasons })
	},
	(t) => [
		uniqueIndex('enrollment_cycle').on(t.userId, t.module, t.cycle),
		// Whoever writes what and when: nobody has one module twice at the same time.
		uniqueIndex('enrollment_current')
			.on(t.userId, t.module)
			.where(sql`${t.isCurrent} = 1`),
		index('enrollment_owner')
			.on(t.assignmentId, t.module, t.userId, t.completedAt, t.expiresOn)
			.where(sql`${t.isCurrent} = 1`),
		index('enrollment_open')
			.on(t.assignmentId, t.dueOn)
			.where(sql`${t.isCurrent} = 1 and ${t.completedAt} is null`),
		index('enrollment_expiry')
			.on(t.assignmentId, t.expiresOn)
			.where(sql`${t.isCurrent} = 1 and ${t.expiresOn} is not null`),
		index('enrollment_undated')
			.on(t.assignmentId, t.completedAt)
			.where(sql`${t.isCurrent} = 1 and ${t.completedAt} is not null and ${t.expiresOn} is null`)
	]
);

export const lessonProgress = sqliteTable(
	'lesson_progress',
	{
		enrollmentId: text('enrollment_id')
			.notNull()
			.references(() => enrollment.id),
		lesson: text('lesson').notNull(),
		seenAt: instant('seen_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.enrollmentId, t.lesson] })]
);

/** How the pre-test went, once per enrolment: two counts, not the answers. */
export const pretestResult = sqliteTable('pretest_result', {
	enrollmentId: text('enrollment_id')
		.primaryKey()
		.references(() => enrollment.id),
	revision: text('revision')
		.notNull()
		.references(() => contentRevision.hash),
	correct: integer('correct').notNull(),
	total: integer('total').notNull(),
	finishedAt: instant('finished_at').notNull()
});

export const quizAttempt = sqliteTable(
	'quiz_attempt',
	{
		id: id(),
		enrollmentId: text('enrollment_id')
			.notNull()
			.references(() => enrollment.id),
		revision: text('revision')
			.notNull()
			.references(() => contentRevision.hash),
		seed: integer('seed').notNull(),
		/** The drawn question ids, in the order they are asked. */
		questions: text('questions', { mode: 'json' }).$type<string[]>().notNull(),
		startedAt: instant('started_at').notNull(),
		finishedAt: instant('finished_at'),
		score: integer('score'),
		passed: integer('passed', { mode: 'boolean' })
	},
	(t) => [
		// One open attempt per enrolment: a reload or a second tab finds it again.
		uniqueIndex('quiz_attempt_open')
			.on(t.enrollmentId)
			.where(sql`${t.finishedAt} is null`),
		index('quiz_attempt_enrollment').on(t.enrollmentId, t.startedAt)
	]
);

export const quizAnswer = sqliteTable(
	'quiz_answer',
	{
		attemptId: text('attempt_id')
			.notNull()
			.references(() => quizAttempt.id),
		question: text('question').notNull(),
		chosen: text('chosen', { mode: 'json' }).$type<string[]>().notNull(),
		correct: integer('correct', { mode: 'boolean' }).notNull(),
		answeredAt: instant('answered_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.attemptId, t.question] })]
);

/** A practice run: who, which scenario, passed or not, when. Never what was typed. */
export const exerciseAttempt = sqliteTable(
	'exercise_attempt',
	{
		/** Made by the browser, so that sending a result twice counts once. */
		id: id(),
		enrollmentId: text('enrollment_id')
			.notNull()
			.references(() => enrollment.id),
		scenario: text('scenario').notNull(),
		revision: text('revision').notNull(),
		passed: integer('passed', { mode: 'boolean' }).notNull(),
		seconds: integer('seconds').notNull(),
		finishedAt: instant('finished_at').notNull(),
		isTallied: integer('is_tallied', { mode: 'boolean' }).notNull().default(false)
	},
	(t) => [index('exercise_attempt_enrollment').on(t.enrollmentId, t.scenario, t.passed)]
);

/** What leaked in practice, counted without a person. */
export const leakTally = sqliteTable(
	'leak_tally',
	{
		/** Empty for people without a department: NULLs would never collide in the key. */
		departmentId: text('department_id').notNull(),
		module: text('module').notNull(),
		scenario: text('scenario').notNull(),
		/** `YYYY-MM` */
		month: text('month').notNull(),
		/** Days since the enrolment started, as the last refresher day reached: 0, 3, 21, 90 or 150. */
		dayBucket: integer('day_bucket').notNull(),
		entity: text('entity').notNull(),
		count: integer('count').notNull()
	},
	(t) => [
		primaryKey({
			columns: [t.departmentId, t.module, t.scenario, t.month, t.dayBucket, t.entity]
		})
	]
);

/** Ids, codes and times only: people can be erased while the log stays as it is. */
export const auditLog = sqliteTable(
	'audit_log',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		at: instant('at').notNull(),
		actorId: text('actor_id'),
		action: text('action').notNull(),
		subjectKind: text('subject_kind').notNull(),
		subjectId: text('subject_id').notNull(),
		/** Codes, counts and ids. */
		details: text('details', { mode: 'json' }).$type<Record<string, string | number>>()
	},
	(t) => [index('audit_log_subject').on(t.subjectKind, t.subjectId)]
);
