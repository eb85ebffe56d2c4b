import { m } from '$lib/paraglide/messages';

export const roleNames = {
	employee: m.role_employee,
	hr: m.role_hr,
	trainer: m.role_trainer,
	manager: m.role_manager,
	auditor: m.role_auditor,
	admin: m.role_admin
} as const;
