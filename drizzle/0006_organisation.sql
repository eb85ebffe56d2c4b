CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sector` text,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`is_small` integer DEFAULT false NOT NULL,
	`contact_kind` text DEFAULT 'fg' NOT NULL,
	`contact_name` text,
	`contact_email` text,
	`contact_phone` text,
	`logo_hash` text,
	`changes` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`logo_hash`) REFERENCES `organisation_logo`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisation_is_one" CHECK("organisation"."id" = 'own')
);
--> statement-breakpoint
CREATE TABLE `organisation_logo` (
	`hash` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL
);
