import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mailKinds } from '../../mail/index.ts';
import { instant } from './columns.ts';
import { languages, user } from './schema.ts';

/** What an organisation made of a mail's text. Rows stay, so that the count of changes only goes up. */
export const mailText = sqliteTable(
	'mail_text',
	{
		kind: text('kind', { enum: mailKinds }).notNull(),
		language: text('language', { enum: languages }).notNull(),
		/** Both null: the text that comes with the product. */
		subject: text('subject'),
		body: text('body'),
		/** How often it was changed: whoever saves says which state they saw. */
		changes: integer('changes').notNull(),
		changedBy: text('changed_by')
			.notNull()
			.references(() => user.id),
		changedAt: instant('changed_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.kind, t.language] })]
);

/** The secret address of somebody's own calendar. One per person: a new one ends the old one. */
export const calendarFeed = sqliteTable('calendar_feed', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id, { onDelete: 'cascade' }),
	/** SHA-256 in hex; the token itself is shown once and kept nowhere. */
	tokenHash: text('token_hash').notNull().unique('calendar_feed_token'),
	createdAt: instant('created_at').notNull()
});
