import { redirect } from '@sveltejs/kit';
import { deleteSessionCookie } from '$lib/server/auth/cookie';
import { requireUser } from '$lib/server/auth/guard';
import { invalidateSession } from '$lib/server/auth/session';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async ({ locals, cookies }) => {
		requireUser(locals);
		if (locals.sessionId) await invalidateSession(locals.app.db, locals.sessionId);
		deleteSessionCookie(cookies, locals.app.env);
		redirect(303, '/login');
	}
};
