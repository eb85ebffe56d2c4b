import { redirect } from '@sveltejs/kit';
import { cookieMaxAge, cookieName, isLocale } from '$lib/paraglide/runtime';
import { internalPath } from '$lib/server/auth/return-path';
import type { RequestHandler } from './$types';

/** Works without script, from any page; hence an endpoint and not one page's form action. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const form = await request.formData();
	const locale = form.get('locale');
	if (isLocale(locale)) {
		cookies.set(cookieName, locale, {
			path: '/',
			maxAge: cookieMaxAge,
			sameSite: 'lax',
			httpOnly: false,
			secure: locals.app.env.origin.startsWith('https:')
		});
	}
	redirect(303, internalPath(form.get('to')) ?? '/');
};
