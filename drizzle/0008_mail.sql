CREATE TABLE `mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`day` text NOT NULL,
	`until_day` text,
	`status` text DEFAULT 'waiting' NOT NULL,
	`message_id` text NOT NULL,
	`address` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`claim` text,
	`claimed_at` integer,
	`error_code` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_message_id` ON `mail` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_open` ON `mail` (`user_id`,`purpose`) WHERE "mail"."status" in ('waiting', 'no-address', 'sending');--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`next_attempt_at`,`id`) WHERE "mail"."status" = 'waiting';--> statement-breakpoint
CREATE INDEX `mail_list` ON `mail` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `mail_left` ON `mail` (`claimed_at`) WHERE "mail"."purpose" = 'escalation';--> statement-breakpoint
ALTER TABLE `outbox` ADD `mail_id` integer REFERENCES mail(id);--> statement-breakpoint
ALTER TABLE `outbox` ADD `escalated_on` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `cancelled_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_new` ON `outbox` (`id`) WHERE "outbox"."mail_id" is null and "outbox"."escalated_on" is null and "outbox"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX `outbox_mail` ON `outbox` (`mail_id`) WHERE "outbox"."mail_id" is not null;--> statement-breakpoint
CREATE INDEX `outbox_escalated` ON `outbox` (`escalated_on`) WHERE "outbox"."escalated_on" is not null;--> statement-breakpoint
ALTER TABLE `outbox` DROP COLUMN `sent_at`;