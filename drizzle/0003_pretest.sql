CREATE TABLE `pretest_result` (
	`enrollment_id` text PRIMARY KEY NOT NULL,
	`revision` text NOT NULL,
	`correct` integer NOT NULL,
	`total` integer NOT NULL,
	`finished_at` integer NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision`) REFERENCES `content_revision`(`hash`) ON UPDATE no action ON DELETE no action
);
