import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { contentRevision, user } from './schema.ts';

/** Who must do what by when, and when again. What its columns mean: `AssignmentRule`. */
export const assignment = sqliteTable('assignment', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	track: text('track'),
	isMandatory: integer('is_mandatory', { mode: 'boolean' }).notNull().default(true),
	startsOn: text('starts_on').notNull(),
	dueOn: text('due_on'),
	dueDays: integer('due_days'),
	takesNewcomers: integer('takes_newcomers', { mode: 'boolean' }).notNull().default(true),
	newcomerDays: integer('newcomer_days').notNull().default(14),
	graceDays: integer('grace_days').notNull().default(0),
	recursFrom: text('recurs_from', { enum: ['completion', 'expiry', 'fixed'] }),
	recursEvery: integer('recurs_every'),
	recursUnit: text('recurs_unit', { enum: ['days', 'months'] }),
	/** First of the fixed days. */
	recursOn: text('recurs_on'),
	minimumDays: integer('minimum_days').notNull().default(0),
	windowDays: integer('window_days').notNull().default(0),
	recognizedDays: integer('recognized_days'),
	/** How often it was changed: whoever saves says which state they saw. */
	changes: integer('changes').notNull().default(0),
	/** The change that a whole round has carried out; less than `changes` while one has not. */
	doneChanges: integer('done_changes').notNull().default(-1),
	/** The next round gives running cycles their due day anew. */
	redatesDue: integer('redates_due', { mode: 'boolean' }).notNull().default(false),
	/** The next round gives completions their last day anew. */
	redatesExpiry: integer('redates_expiry', { mode: 'boolean' }).notNull().default(false),
	/** People up to this id are done in the round at hand; null between rounds. */
	roundCursor: text('round_cursor'),
	/** The day of the last whole round; null asks for one as soon as possible. */
	roundOn: text('round_on'),
	createdBy: text('created_by')
		.notNull()
		.references((): AnySQLiteColumn => user.id),
	createdAt: instant('created_at').notNull(),
	changedBy: text('changed_by').references((): AnySQLiteColumn => user.id),
	changedAt: instant('changed_at'),
	/** A new one per change, so that its batch knows whether the change was its own. */
	changeToken: text('change_token'),
	withdrawnAt: instant('withdrawn_at')
});

export const assignmentModule = sqliteTable(
	'assignment_module',
	{
		assignmentId: text('assignment_id')
			.notNull()
			.references(() => assignment.id),
		module: text('module').notNull(),
		position: integer('position').notNull(),
		/** Taken out of the assignment: open cycles are withdrawn. */
		isRemoved: integer('is_removed', { mode: 'boolean' }).notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.assignmentId, t.module] })]
);

const audienceKinds = ['everybody', 'department', 'job_role', 'person'] as const;

export const assignmentAudience = sqliteTable(
	'assignment_audience',
	{
		assignmentId: text('assignment_id')
			.notNull()
			.references(() => assignment.id),
		kind: text('kind', { enum: audienceKinds }).notNull(),
		/** Id of the department, job role or person; empty for everybody. */
		subjectId: text('subject_id').notNull(),
		isExcluded: integer('is_excluded', { mode: 'boolean' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.assignmentId, t.kind, t.subjectId, t.isExcluded] })]
);

/** Somebody need not do a module for a while. */
export const exemption = sqliteTable(
	'exemption',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		module: text('module').notNull(),
		reason: text('reason').notNull(),
		/** Where the proof is: a certificate's number, a file's name. */
		evidence: text('evidence').notNull(),
		startsOn: text('starts_on').notNull(),
		/** Last day. */
		endsOn: text('ends_on').notNull(),
		createdBy: text('created_by')
			.notNull()
			.references(() => user.id),
		createdAt: instant('created_at').notNull(),
		revokedBy: text('revoked_by').references(() => user.id),
		revokedAt: instant('revoked_at')
	},
	(t) => [index('exemption_person').on(t.userId, t.module, t.endsOn)]
);

export const contentChangeKinds = ['editorial', 'substantive', 'new-risk'] as const;
export type ContentChangeKind = (typeof contentChangeKinds)[number];

/** A shipped revision that followed on another one, and what HR decided about it. */
export const contentChange = sqliteTable(
	'content_change',
	{
		revision: text('revision')
			.primaryKey()
			.references(() => contentRevision.hash),
		module: text('module').notNull(),
		kind: text('kind', { enum: contentChangeKinds }).notNull(),
		createdAt: instant('created_at').notNull(),
		/** Null until somebody decides. */
		decision: text('decision', { enum: ['keep', 'apply'] }),
		/** Days that people get for a top-up or a restart. */
		dueDays: integer('due_days'),
		decidedBy: text('decided_by').references(() => user.id),
		decidedAt: instant('decided_at'),
		/** When everybody had been given what was decided. */
		appliedAt: instant('applied_at')
	},
	(t) => [index('content_change_module').on(t.module, t.createdAt)]
);

/** Who does the jobs at the moment, and how far they are. */
export const jobLease = sqliteTable('job_lease', {
	name: text('name').primaryKey(),
	holder: text('holder').notNull(),
	expiresAt: instant('expires_at').notNull(),
	/** The last line of the log that was taken into account. */
	auditId: integer('audit_id').notNull().default(0),
	finishedAt: instant('finished_at')
});
