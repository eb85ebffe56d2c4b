import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { cookieMaxAge, cookieName } from '$lib/paraglide/runtime';
import { readAccessCode, redeemAccessCode } from '$lib/server/auth/access-code';
import { setSessionCookie } from '$lib/server/auth/cookie';
import { createSession } from '$lib/server/auth/session';
import type { Actions, PageServerLoad } from './$types';

const passwordSchema = v.object({ password: v.pipe(v.string(), v.maxLength(1000)) });

const problems = {
	code: m.invite_problem_code,
	'password-short': m.setup_problem_password_short,
	'password-long': m.setup_problem_password_long
} as const;

// Opening the link uses nothing up: mail programs open links too.
export const load: PageServerLoad = async ({ locals, params }) => {
	const { db } = locals.app;
	const open = await readAccessCode(db, { code: params.code, today: locals.today }, locals.now);
	return {
		title: m.invite_title(),
		open: open && { name: open.name, login: open.login, kind: open.kind }
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const { db, env } = locals.app;
		const parsed = v.safeParse(passwordSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.setup_problem_password_long() });
		const { password } = parsed.output;
		const result = await redeemAccessCode(
			db,
			{ code: params.code, password, today: locals.today },
			locals.now
		);
		if (!result.ok) return fail(400, { problem: problems[result.reason]() });
		if (cookies.get(cookieName) === undefined) {
			cookies.set(cookieName, result.language, {
				path: '/',
				maxAge: cookieMaxAge,
				sameSite: 'lax',
				httpOnly: false,
				secure: env.origin.startsWith('https:')
			});
		}
		setSessionCookie(cookies, await createSession(db, result.userId, locals.now), env);
		redirect(303, '/learn');
	}
};
