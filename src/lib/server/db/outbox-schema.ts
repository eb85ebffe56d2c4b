import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { enrollment, user } from './schema.ts';

/** `training`: everything somebody is to be told about their own training, in one mail. */
export const mailPurposes = ['training', 'escalation', 'invitation', 'password-reset'] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/**
 * `sending`: handed to the mail server at this moment. `unknown`: handed over without an answer, by a
 * process that ended or over a connection that broke; it may have arrived, so it is never sent again
 * by itself.
 */
export const mailStatuses = [
	'waiting',
	'no-address',
	'sending',
	'sent',
	'unknown',
	'failed',
	'cancelled'
] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** One mail to one person. Its text is made when it is sent, and kept nowhere. */
export const mail = sqliteTable(
	'mail',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		purpose: text('purpose', { enum: mailPurposes }).notNull(),
		/** The calendar day on which it was made. */
		day: text('day').notNull(),
		/** The last day whose escalations it tells; null while it still takes in more. */
		untilDay: text('until_day'),
		status: text('status', { enum: mailStatuses }).notNull().default('waiting'),
		/** The part of the Message-ID before the `@`: equal each time that this mail is tried. */
		messageId: text('message_id').notNull().unique('mail_message_id'),
		/** Where it went, or was to go, the last time it was tried. */
		address: text('address'),
		/** Times that the mail server asked to come back later. */
		attempts: integer('attempts').notNull().default(0),
		nextAttemptAt: instant('next_attempt_at').notNull(),
		/** Names the try at hand: only that one may say how it ended. */
		claim: text('claim'),
		claimedAt: instant('claimed_at'),
		/** Why the last try did not succeed. */
		errorCode: text('error_code'),
		createdAt: instant('created_at').notNull(),
		sentAt: instant('sent_at')
	},
	(t) => [
		// One open mail per person and purpose: what comes later joins it.
		uniqueIndex('mail_open')
			.on(t.userId, t.purpose)
			.where(sql`${t.status} in ('waiting', 'no-address', 'sending')`),
		index('mail_due')
			.on(t.nextAttemptAt, t.id)
			.where(sql`${t.status} = 'waiting'`),
		index('mail_list').on(t.status, t.id),
		index('mail_left')
			.on(t.claimedAt)
			.where(sql`${t.purpose} = 'escalation'`)
	]
);

/** What somebody is to be told about a cycle, once. Mails are made of these. */
export const outbox = sqliteTable(
	'outbox',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		/** Whom it is about. */
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		enrollmentId: text('enrollment_id')
			.notNull()
			.references(() => enrollment.id),
		kind: text('kind').notNull(),
		/** The due day it speaks of: a new day is a new mail. */
		dueOn: text('due_on').notNull(),
		createdAt: instant('created_at').notNull(),
		/** The mail that tells it: to the person, or for an escalation to the manager. */
		mailId: integer('mail_id').references(() => mail.id),
		/** The day whose mails to HR tell it; escalations only. */
		escalatedOn: text('escalated_on'),
		/** When there was nothing left to tell: the cycle is done or withdrawn, or the person left. */
		cancelledAt: instant('cancelled_at')
	},
	(t) => [
		uniqueIndex('outbox_once').on(t.enrollmentId, t.kind, t.dueOn),
		index('outbox_new')
			.on(t.id)
			.where(sql`${t.mailId} is null and ${t.escalatedOn} is null and ${t.cancelledAt} is null`),
		index('outbox_mail')
			.on(t.mailId)
			.where(sql`${t.mailId} is not null`),
		index('outbox_escalated')
			.on(t.escalatedOn)
			.where(sql`${t.escalatedOn} is not null`)
	]
);
