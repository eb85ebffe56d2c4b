CREATE TABLE `assignment_audience` (
	`assignment_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`is_excluded` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `kind`, `subject_id`, `is_excluded`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assignment_module` (
	`assignment_id` text NOT NULL,
	`module` text NOT NULL,
	`position` integer NOT NULL,
	`is_removed` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`assignment_id`, `module`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `content_change` (
	`revision` text PRIMARY KEY NOT NULL,
	`module` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`decision` text,
	`due_days` integer,
	`decided_by` text,
	`decided_at` integer,
	`applied_at` integer,
	FOREIGN KEY (`revision`) REFERENCES `content_revision`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `content_change_module` ON `content_change` (`module`,`created_at`);--> statement-breakpoint
CREATE TABLE `exemption` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`module` text NOT NULL,
	`reason` text NOT NULL,
	`evidence` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_by` text,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exemption_person` ON `exemption` (`user_id`,`module`,`ends_on`);--> statement-breakpoint
CREATE TABLE `job_lease` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`expires_at` integer NOT NULL,
	`audit_id` integer DEFAULT 0 NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`enrollment_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`enrollment_id`,`kind`,`due_on`);--> statement-breakpoint
DROP INDEX `enrollment_module`;--> statement-breakpoint
DROP INDEX `enrollment_due`;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `kind` text DEFAULT 'first' NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `starts_on` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `late_after` text;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `expires_on` text;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `is_current` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `withdrawn_for` text;--> statement-breakpoint
UPDATE `enrollment` SET
	`kind` = CASE WHEN `cycle` > 1 THEN 'again' ELSE 'first' END,
	`starts_on` = date(`assigned_at` / 1000, 'unixepoch'),
	`late_after` = `due_on`,
	`is_current` = NOT EXISTS (
		SELECT 1 FROM `enrollment` newer
		WHERE newer.`user_id` = `enrollment`.`user_id` AND newer.`module` = `enrollment`.`module`
			AND newer.`cycle` > `enrollment`.`cycle`
	);--> statement-breakpoint
CREATE UNIQUE INDEX `enrollment_current` ON `enrollment` (`user_id`,`module`) WHERE "enrollment"."is_current" = 1;--> statement-breakpoint
CREATE INDEX `enrollment_owner` ON `enrollment` (`assignment_id`,`module`,`user_id`,`completed_at`,`expires_on`) WHERE "enrollment"."is_current" = 1;--> statement-breakpoint
CREATE INDEX `enrollment_open` ON `enrollment` (`assignment_id`,`due_on`) WHERE "enrollment"."is_current" = 1 and "enrollment"."completed_at" is null;--> statement-breakpoint
CREATE INDEX `enrollment_expiry` ON `enrollment` (`assignment_id`,`expires_on`) WHERE "enrollment"."is_current" = 1 and "enrollment"."expires_on" is not null;--> statement-breakpoint
CREATE INDEX `enrollment_undated` ON `enrollment` (`assignment_id`,`completed_at`) WHERE "enrollment"."is_current" = 1 and "enrollment"."completed_at" is not null and "enrollment"."expires_on" is null;--> statement-breakpoint
ALTER TABLE `assignment` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `track` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `is_mandatory` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `starts_on` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `due_days` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `takes_newcomers` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `newcomer_days` integer DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `grace_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `recurs_from` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `recurs_every` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `recurs_unit` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `recurs_on` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `minimum_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `window_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `recognized_days` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `changes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `done_changes` integer DEFAULT -1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `redates_due` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `redates_expiry` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `round_cursor` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `round_on` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `changed_by` text REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `assignment` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `assignment` ADD `change_token` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `withdrawn_at` integer;--> statement-breakpoint
UPDATE `assignment` SET
	`name` = `module`, `takes_newcomers` = false, `done_changes` = 0,
	`starts_on` = date(`created_at` / 1000, 'unixepoch'), `round_on` = date(`created_at` / 1000, 'unixepoch');--> statement-breakpoint
INSERT INTO `assignment_module` (`assignment_id`, `module`, `position`)
SELECT `id`, `module`, 0 FROM `assignment`;--> statement-breakpoint
INSERT INTO `assignment_audience` (`assignment_id`, `kind`, `subject_id`, `is_excluded`)
SELECT `id`, CASE WHEN `user_id` IS NULL THEN 'department' ELSE 'person' END,
	coalesce(`user_id`, `department_id`), false
FROM `assignment` WHERE coalesce(`user_id`, `department_id`) IS NOT NULL;
