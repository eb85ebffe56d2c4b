import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { issueAccessCodes } from '$lib/server/auth/access-code';
import { requireRole } from '$lib/server/auth/guard';
import { roles } from '$lib/server/db/schema';
import { createUser } from '$lib/server/people/accounts';
import { isEmail, normalizeEmail } from '$lib/server/people/email';
import { listRoleHolders } from '$lib/server/people/roles';
import type { Actions, PageServerLoad } from './$types';

const accountSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
	email: v.pipe(v.string(), v.transform(normalizeEmail), v.check(isEmail)),
	roles: v.array(v.picklist(roles))
});

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'admin');
	const cursor = url.searchParams.get('after');
	return {
		title: m.admin_title(),
		id: crypto.randomUUID(),
		holders: await listRoleHolders(locals.app.db, { cursor })
	};
};

export const actions: Actions = {
	addAccount: async ({ locals, request }) => {
		const actor = requireRole(locals, 'admin');
		const { db, env } = locals.app;
		const form = await request.formData();
		const parsed = v.safeParse(accountSchema, {
			...Object.fromEntries(form),
			roles: form.getAll('roles')
		});
		if (!parsed.success) return fail(400, { problem: m.admin_problem_account() });
		const { id, name, email } = parsed.output;
		const made = await createUser(
			db,
			{
				...{ id, name, email, passwordHash: null, actorId: actor.id },
				roles: [...new Set(['employee' as const, ...parsed.output.roles])]
			},
			locals.now
		);
		if (!made.ok) return fail(400, { problem: m.admin_problem_email_taken({ email }) });
		const codes = await issueAccessCodes(
			db,
			{ ids: [id], actorId: actor.id, today: locals.today },
			locals.now
		);
		return { name, codes, address: `${env.origin}/invite`, timeZone: locals.organisation.timeZone };
	}
};
