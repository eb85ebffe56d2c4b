CREATE TABLE `access_code` (
	`user_id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_code_hash` ON `access_code` (`code_hash`);
--> statement-breakpoint
CREATE TABLE `import_part` (
	`import_id` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`import_id`, `position`),
	FOREIGN KEY (`import_id`) REFERENCES `people_import`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `import_row` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`line` integer NOT NULL,
	`flaw` text,
	`verdict` text,
	`problem` text,
	`user_id` text NOT NULL,
	`name` text,
	`email` text,
	`personnel_number` text,
	`search_key` text,
	`department` text,
	`department_id` text,
	`job_roles` text,
	`language` text,
	`starts_on` text,
	`ends_on` text,
	`cells` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `people_import`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_row_email` ON `import_row` (`import_id`,`email`,`row`);
--> statement-breakpoint
CREATE INDEX `import_row_number` ON `import_row` (`import_id`,`personnel_number`,`row`);
--> statement-breakpoint
CREATE INDEX `import_row_verdict` ON `import_row` (`import_id`,`verdict`,`row`);
--> statement-breakpoint
CREATE TABLE `job_role` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_role_name` ON `job_role` (`name_key`);
--> statement-breakpoint
CREATE TABLE `people_import` (
	`id` text PRIMARY KEY NOT NULL,
	`stage` text NOT NULL,
	`problem` text,
	`problem_line` integer,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`makes_departments` integer NOT NULL,
	`header` text,
	`done_rows` integer DEFAULT 0 NOT NULL,
	`rows` integer DEFAULT 0 NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `user_job_role` (
	`user_id` text NOT NULL,
	`job_role_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `job_role_id`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_role_id`) REFERENCES `job_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `user_job_role_people` ON `user_job_role` (`job_role_id`,`user_id`);
--> statement-breakpoint
ALTER TABLE `user` ALTER COLUMN "email" TO "email" text;
--> statement-breakpoint
ALTER TABLE `user` ALTER COLUMN "password_hash" TO "password_hash" text;
--> statement-breakpoint
ALTER TABLE `user` ADD `personnel_number` text;
--> statement-breakpoint
ALTER TABLE `user` ADD `language` text DEFAULT 'nl' NOT NULL;
--> statement-breakpoint
ALTER TABLE `user` ADD `starts_on` text;
--> statement-breakpoint
ALTER TABLE `user` ADD `ends_on` text;
--> statement-breakpoint
ALTER TABLE `user` ADD `search_key` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `user` SET `search_key` = lower(`name` || ' ' || `email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_personnel_number` ON `user` (`personnel_number`);
--> statement-breakpoint
CREATE INDEX `user_list` ON `user` (`name`,`id`,`department_id`,`deactivated_at`,`ends_on`,`search_key`);
--> statement-breakpoint
CREATE INDEX `user_without_access` ON `user` (`name`,`id`,`department_id`,`deactivated_at`,`ends_on`,`search_key`,`password_hash`) WHERE "user"."password_hash" is null and "user"."deactivated_at" is null;
