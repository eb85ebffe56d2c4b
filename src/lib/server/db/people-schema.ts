import {
	blob,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { department, user } from './schema.ts';

export const jobRole = sqliteTable(
	'job_role',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** The name in small letters: “Baliemedewerker” and “baliemedewerker” are one role. */
		nameKey: text('name_key').notNull()
	},
	(t) => [uniqueIndex('job_role_name').on(t.nameKey)]
);

export const userJobRole = sqliteTable(
	'user_job_role',
	{
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		jobRoleId: text('job_role_id')
			.notNull()
			.references(() => jobRole.id)
	},
	(t) => [
		primaryKey({ columns: [t.userId, t.jobRoleId] }),
		index('user_job_role_people').on(t.jobRoleId, t.userId)
	]
);

export const accessCodeKinds = ['invitation', 'reset'] as const;
export type AccessCodeKind = (typeof accessCodeKinds)[number];

/** With a code somebody chooses a password, once. One open code per person. */
export const accessCode = sqliteTable('access_code', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id, { onDelete: 'cascade' }),
	/** SHA-256 in hex; the code itself is shown once and kept nowhere. */
	codeHash: text('code_hash').notNull().unique('access_code_hash'),
	kind: text('kind', { enum: accessCodeKinds }).notNull(),
	createdAt: instant('created_at').notNull(),
	expiresAt: instant('expires_at').notNull()
});

export const importStages = [
	'uploading',
	'reading',
	'checked',
	'applying',
	'done',
	'failed'
] as const;
export type ImportStage = (typeof importStages)[number];

/** A list of people on its way in. Removed with its rows a week later. */
export const peopleImport = sqliteTable('people_import', {
	id: text('id').primaryKey(),
	stage: text('stage', { enum: importStages }).notNull(),
	/** Why it failed, as a code. */
	problem: text('problem'),
	problemLine: integer('problem_line'),
	fileName: text('file_name').notNull(),
	/** Bytes of the file. */
	size: integer('size').notNull(),
	/** Departments that do not exist yet are made; otherwise their rows are bad. */
	makesDepartments: integer('makes_departments', { mode: 'boolean' }).notNull(),
	/** The first line of the file. */
	header: text('header', { mode: 'json' }).$type<string[]>(),
	/** Rows up to here are checked (while reading) or in (while applying). */
	doneRows: integer('done_rows').notNull().default(0),
	rows: integer('rows').notNull().default(0),
	createdBy: text('created_by')
		.notNull()
		.references(() => user.id),
	createdAt: instant('created_at').notNull(),
	finishedAt: instant('finished_at')
});

/** The file as it arrives, in pieces; gone as soon as its rows are read. */
export const importPart = sqliteTable(
	'import_part',
	{
		importId: text('import_id')
			.notNull()
			.references(() => peopleImport.id, { onDelete: 'cascade' }),
		/** Where the piece begins in the file. */
		position: integer('position').notNull(),
		bytes: blob('bytes', { mode: 'buffer' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.importId, t.position] })]
);

export const importVerdicts = ['new', 'changed', 'same', 'bad'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

export const importRow = sqliteTable(
	'import_row',
	{
		importId: text('import_id')
			.notNull()
			.references(() => peopleImport.id, { onDelete: 'cascade' }),
		/** 1 for the first row under the header. */
		row: integer('row').notNull(),
		/** Line of the file, as an editor counts them. */
		line: integer('line').notNull(),
		/** What is wrong with the row by itself, as a code. */
		flaw: text('flaw'),
		/** Null until it is compared with who is there. */
		verdict: text('verdict', { enum: importVerdicts }),
		/** Why it is bad, as a code: its flaw, or what does not fit who is there. */
		problem: text('problem'),
		/** The person it is about; for a new one their future id. */
		userId: text('user_id').notNull(),
		name: text('name'),
		email: text('email'),
		personnelNumber: text('personnel_number'),
		searchKey: text('search_key'),
		/** As in the file; `departmentId` once it is found. */
		department: text('department'),
		departmentId: text('department_id').references(() => department.id),
		/** JSON `{ key: name }`; null, as any empty cell, leaves what is there. */
		jobRoles: text('job_roles'),
		language: text('language'),
		startsOn: text('starts_on'),
		endsOn: text('ends_on'),
		/** The cells as they came: HR gets those of a bad row back to mend. */
		cells: text('cells', { mode: 'json' }).$type<string[]>()
	},
	(t) => [
		primaryKey({ columns: [t.importId, t.row] }),
		index('import_row_email').on(t.importId, t.email, t.row),
		index('import_row_number').on(t.importId, t.personnelNumber, t.row),
		index('import_row_verdict').on(t.importId, t.verdict, t.row)
	]
);
