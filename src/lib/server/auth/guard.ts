import { error, redirect } from '@sveltejs/kit';
import type { Role } from '../db/schema.ts';
import type { SessionUser } from './session.ts';

interface Locals {
	readonly user: SessionUser | null;
}

/** The signed-in person; anybody else goes to the sign-in page. */
export function requireUser(locals: Locals): SessionUser {
	if (locals.user === null) redirect(303, '/login');
	return locals.user;
}

/** The signed-in person with at least one of `roles`; 403 for others. */
export function requireRole(locals: Locals, ...roles: readonly Role[]): SessionUser {
	const user = requireUser(locals);
	if (!roles.some((role) => user.roles.includes(role))) error(403, 'forbidden');
	return user;
}

/** The signed-in manager of at least one department; 403 for others. */
export function requireManager(locals: Locals): SessionUser {
	const user = requireUser(locals);
	if (!user.isManager) error(403, 'forbidden');
	return user;
}
