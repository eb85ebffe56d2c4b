DROP INDEX `user_name`;--> statement-breakpoint
DROP INDEX `user_department`;--> statement-breakpoint
CREATE INDEX `user_department_without_access` ON `user` (`department_id`,`name`,`id`,`deactivated_at`,`ends_on`,`password_hash`) WHERE "user"."password_hash" is null and "user"."deactivated_at" is null;--> statement-breakpoint
CREATE INDEX `user_department` ON `user` (`department_id`,`name`,`id`,`deactivated_at`,`ends_on`);