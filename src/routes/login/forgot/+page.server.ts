import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { requestPasswordMail } from '$lib/server/auth/forgot-password';
import type { Actions, PageServerLoad } from './$types';

const loginSchema = v.object({
	login: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(320))
});

export const load: PageServerLoad = ({ locals }) => ({
	title: m.forgot_title(),
	hasServer: locals.app.env.mail !== null
});

export const actions: Actions = {
	default: async ({ locals, request, getClientAddress }) => {
		const { db, env, forgotLimits: limits, jobs } = locals.app;
		if (env.mail === null) return fail(400, { problem: m.forgot_no_mail() });
		const parsed = v.safeParse(loginSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.forgot_problem_empty() });
		const result = await requestPasswordMail(
			db,
			{ login: parsed.output.login, address: getClientAddress(), limits, today: locals.today },
			locals.now
		);
		if (!result.ok) {
			const minutes = Math.ceil(result.retryAfterSeconds / 60);
			return fail(429, { problem: m.forgot_limited({ minutes }) });
		}
		// Whether or not there is anything to do: how long an answer takes tells nothing.
		jobs.wake();
		return { isAsked: true };
	}
};
