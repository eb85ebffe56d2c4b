CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`module` text NOT NULL,
	`department_id` text,
	`user_id` text,
	`due_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `content_revision` (
	`hash` text PRIMARY KEY NOT NULL,
	`module` text NOT NULL,
	`files` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `content_revision_module` ON `content_revision` (`module`,`created_at`);--> statement-breakpoint
CREATE TABLE `department` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`manager_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`manager_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `department_manager` ON `department` (`manager_id`);--> statement-breakpoint
CREATE INDEX `department_parent` ON `department` (`parent_id`);--> statement-breakpoint
CREATE TABLE `enrollment` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`module` text NOT NULL,
	`cycle` integer DEFAULT 1 NOT NULL,
	`assignment_id` text,
	`due_on` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`started_at` integer,
	`revision` text,
	`quiz_passed_at` integer,
	`completed_at` integer,
	`score` integer,
	`last_activity_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `content_revision`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrollment_cycle` ON `enrollment` (`user_id`,`module`,`cycle`);--> statement-breakpoint
CREATE INDEX `enrollment_module` ON `enrollment` (`module`,`completed_at`);--> statement-breakpoint
CREATE INDEX `enrollment_due` ON `enrollment` (`due_on`);--> statement-breakpoint
CREATE TABLE `exercise_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`scenario` text NOT NULL,
	`revision` text NOT NULL,
	`passed` integer NOT NULL,
	`seconds` integer NOT NULL,
	`finished_at` integer NOT NULL,
	`is_tallied` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exercise_attempt_enrollment` ON `exercise_attempt` (`enrollment_id`,`scenario`,`passed`);--> statement-breakpoint
CREATE TABLE `leak_tally` (
	`department_id` text NOT NULL,
	`module` text NOT NULL,
	`scenario` text NOT NULL,
	`month` text NOT NULL,
	`day_bucket` integer NOT NULL,
	`entity` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`department_id`, `module`, `scenario`, `month`, `day_bucket`, `entity`)
);
--> statement-breakpoint
CREATE TABLE `lesson_progress` (
	`enrollment_id` text NOT NULL,
	`lesson` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`enrollment_id`, `lesson`),
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quiz_answer` (
	`attempt_id` text NOT NULL,
	`question` text NOT NULL,
	`chosen` text NOT NULL,
	`correct` integer NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `question`),
	FOREIGN KEY (`attempt_id`) REFERENCES `quiz_attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quiz_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`enrollment_id` text NOT NULL,
	`revision` text NOT NULL,
	`seed` integer NOT NULL,
	`questions` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`score` integer,
	`passed` integer,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `content_revision`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_attempt_open` ON `quiz_attempt` (`enrollment_id`) WHERE "quiz_attempt"."finished_at" is null;--> statement-breakpoint
CREATE INDEX `quiz_attempt_enrollment` ON `quiz_attempt` (`enrollment_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_verified_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`department_id` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer,
	`privacy_seen_at` integer,
	FOREIGN KEY (`department_id`) REFERENCES `department`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE INDEX `user_department` ON `user` (`department_id`,`name`);--> statement-breakpoint
CREATE INDEX `user_name` ON `user` (`name`);--> statement-breakpoint
CREATE TABLE `user_role` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
