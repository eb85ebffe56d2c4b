import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { setSessionCookie } from '$lib/server/auth/cookie';
import { returnPath } from '$lib/server/auth/return-path';
import { signIn } from '$lib/server/auth/sign-in';
import { demoAccounts } from '$lib/server/people/demo-accounts';
import type { Actions, PageServerLoad } from './$types';

const credentialsSchema = v.object({
	email: v.pipe(v.string(), v.maxLength(320)),
	password: v.pipe(v.string(), v.maxLength(1000))
});

export const load: PageServerLoad = ({ locals, url }) => {
	const to = returnPath(url.searchParams.get('to'));
	if (locals.user) redirect(303, to);
	return {
		title: m.login_title(),
		to,
		needsSetup: locals.app.setupToken !== null,
		demoAccounts: locals.app.env.isDemo ? demoAccounts : []
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies, getClientAddress, url }) => {
		const form = Object.fromEntries(await request.formData());
		const parsed = v.safeParse(credentialsSchema, form);
		if (!parsed.success) return fail(400, { email: '', problem: m.login_invalid() });
		const { email, password } = parsed.output;
		const { db, env, limits } = locals.app;
		const result = await signIn(
			db,
			{
				...{ login: email, password, address: getClientAddress(), limits },
				...{ isDemo: env.isDemo, today: locals.today }
			},
			locals.now
		);
		if (!result.ok) {
			if (result.reason === 'invalid') return fail(400, { email, problem: m.login_invalid() });
			const minutes = Math.ceil(result.retryAfterSeconds / 60);
			return fail(429, { email, problem: m.login_limited({ minutes }) });
		}
		setSessionCookie(cookies, result.token, env);
		redirect(303, returnPath(url.searchParams.get('to')));
	}
};
