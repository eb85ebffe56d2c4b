CREATE TABLE `__new_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`track` text,
	`is_mandatory` integer DEFAULT true NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text,
	`due_days` integer,
	`takes_newcomers` integer DEFAULT true NOT NULL,
	`newcomer_days` integer DEFAULT 14 NOT NULL,
	`grace_days` integer DEFAULT 0 NOT NULL,
	`recurs_from` text,
	`recurs_every` integer,
	`recurs_unit` text,
	`recurs_on` text,
	`minimum_days` integer DEFAULT 0 NOT NULL,
	`window_days` integer DEFAULT 0 NOT NULL,
	`recognized_days` integer,
	`changes` integer DEFAULT 0 NOT NULL,
	`done_changes` integer DEFAULT -1 NOT NULL,
	`redates_due` integer DEFAULT false NOT NULL,
	`redates_expiry` integer DEFAULT false NOT NULL,
	`round_cursor` text,
	`round_on` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_by` text,
	`changed_at` integer,
	`change_token` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_assignment` (`id`, `name`, `is_mandatory`, `starts_on`, `due_on`, `takes_newcomers`, `done_changes`, `round_on`, `created_by`, `created_at`)
SELECT `id`, `name`, `is_mandatory`, `starts_on`, `due_on`, `takes_newcomers`, `done_changes`, `round_on`, `created_by`, `created_at` FROM `assignment`;
--> statement-breakpoint
DROP TABLE `assignment`;--> statement-breakpoint
ALTER TABLE `__new_assignment` RENAME TO `assignment`;
