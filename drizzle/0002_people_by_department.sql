DROP INDEX `user_department`;--> statement-breakpoint
CREATE INDEX `user_department` ON `user` (`department_id`,`name`,`deactivated_at`,`ends_on`);