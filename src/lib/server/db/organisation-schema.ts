import { sql } from 'drizzle-orm';
import { blob, check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { languages } from './schema.ts';

/** As the learning tracks call them, where there is one. */
export const sectors = [
	...(['zorg', 'telecom', 'financieel', 'overheid', 'onderwijs'] as const),
	...(['zakelijk', 'handel', 'anders'] as const)
] as const;
export type Sector = (typeof sectors)[number];

/** What the contact is: data protection officer, privacy officer, or owner or manager. */
export const contactKinds = ['fg', 'privacy-officer', 'owner'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Kept apart, so that reading the settings on each request reads no picture. */
export const organisationLogo = sqliteTable('organisation_logo', {
	/** SHA-256 in hex of the bytes; also the address, which may be cached for ever. */
	hash: text('hash').primaryKey(),
	type: text('type').notNull(),
	/** In pixels. */
	width: integer('width').notNull(),
	height: integer('height').notNull(),
	bytes: blob('bytes', { mode: 'buffer' }).notNull()
});

/** The settings of the organisation that trains here: one row. */
export const organisation = sqliteTable(
	'organisation',
	{
		id: text('id').primaryKey(),
		/** Empty until somebody fills it in. */
		name: text('name').notNull(),
		sector: text('sector', { enum: sectors }),
		/** IANA name; calendar days begin and end there. */
		timeZone: text('time_zone').notNull(),
		/** For visitors who chose none, and for new people. */
		language: text('language', { enum: languages }).notNull(),
		/** Without a data protection officer: the owner or manager is the contact. */
		isSmall: integer('is_small', { mode: 'boolean' }).notNull().default(false),
		contactKind: text('contact_kind', { enum: contactKinds }).notNull().default('fg'),
		/** A name or a role; null while there is no contact. */
		contactName: text('contact_name'),
		contactEmail: text('contact_email'),
		contactPhone: text('contact_phone'),
		logoHash: text('logo_hash').references(() => organisationLogo.hash),
		/** How often it was saved: who saves tells which state they saw. */
		changes: integer('changes').notNull().default(0),
		changedAt: instant('changed_at').notNull()
	},
	(t) => [check('organisation_is_one', sql`${t.id} = 'own'`)]
);
