import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { locales } from '$lib/paraglide/runtime';
import { setSessionCookie } from '$lib/server/auth/cookie';
import { createSession } from '$lib/server/auth/session';
import { setUpFirstAdmin, type SetupProblem } from '$lib/server/auth/setup';
import type { Actions, PageServerLoad } from './$types';

const formSchema = v.object({
	token: v.pipe(v.string(), v.trim(), v.maxLength(200)),
	organisation: v.pipe(v.string(), v.maxLength(1000)),
	language: v.picklist(locales),
	isSmall: v.optional(v.literal('on')),
	name: v.pipe(v.string(), v.maxLength(1000)),
	email: v.pipe(v.string(), v.maxLength(1000)),
	password: v.pipe(v.string(), v.maxLength(1000))
});

const problems: Readonly<Record<SetupProblem, () => string>> = {
	token: m.setup_problem_token,
	organisation: m.setup_problem_organisation,
	name: m.setup_problem_name,
	email: m.setup_problem_email,
	'email-taken': m.setup_problem_email_taken,
	'password-short': m.setup_problem_password_short,
	'password-long': m.setup_problem_password_long,
	done: m.setup_problem_done
};

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.app.setupToken === null) redirect(303, '/login');
	return { title: m.setup_title(), token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		const { app, now } = locals;
		if (app.setupToken === null) redirect(303, '/login');
		const parsed = v.safeParse(formSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.organisation_problem_form() });
		const { name, email, organisation, language, isSmall } = parsed.output;
		const values = { name, email, organisation, language, isSmall: isSmall !== undefined };
		const result = await setUpFirstAdmin(
			app.db,
			{ ...parsed.output, ...values, expectedToken: app.setupToken },
			now
		);
		if (!result.ok) {
			if (result.reason === 'done') app.setupToken = null;
			return fail(400, { ...values, problem: problems[result.reason]() });
		}
		app.setupToken = null;
		setSessionCookie(cookies, await createSession(app.db, result.userId, now), app.env);
		redirect(303, '/admin');
	}
};
