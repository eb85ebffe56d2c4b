import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.user) redirect(303, '/learn');
	redirect(303, locals.app.setupToken === null ? '/login' : '/setup');
};
