import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { hashPassword } from '$lib/server/auth/password';
import { createStartPassword } from '$lib/server/auth/start-password';
import { roles } from '$lib/server/db/schema';
import { createUser, findUserByEmail, listAccounts } from '$lib/server/people/accounts';
import { createDepartment, listDepartments } from '$lib/server/people/departments';
import { isEmail, normalizeEmail } from '$lib/server/people/email';
import type { Actions, PageServerLoad } from './$types';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const accountSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name,
	email: v.pipe(v.string(), v.transform(normalizeEmail), v.check(isEmail)),
	department: v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
	roles: v.array(v.picklist(roles))
});
const departmentSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	name,
	parent: v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
	manager: v.pipe(v.string(), v.maxLength(400))
});

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'admin');
	const { db } = locals.app;
	const cursor = url.searchParams.get('after');
	const [accounts, departments] = await Promise.all([
		listAccounts(db, cursor === null ? {} : { cursor }),
		listDepartments(db)
	]);
	return {
		title: m.admin_title(),
		ids: { account: crypto.randomUUID(), department: crypto.randomUUID() },
		accounts,
		departments
	};
};

export const actions: Actions = {
	addAccount: async ({ locals, request }) => {
		const actor = requireRole(locals, 'admin');
		const form = await request.formData();
		const parsed = v.safeParse(accountSchema, {
			...Object.fromEntries(form),
			roles: form.getAll('roles')
		});
		if (!parsed.success) return fail(400, { problem: m.admin_problem_account() });
		const { id, email, department } = parsed.output;
		const password = createStartPassword();
		const made = await createUser(
			locals.app.db,
			{
				...{ id, email, name: parsed.output.name, actorId: actor.id },
				passwordHash: await hashPassword(password),
				roles: [...new Set(['employee' as const, ...parsed.output.roles])],
				...(department !== '' && { departmentId: department })
			},
			locals.now
		);
		if (!made.ok) return fail(400, { problem: m.admin_problem_email_taken({ email }) });
		return { account: { name: parsed.output.name, email, password } };
	},

	addDepartment: async ({ locals, request }) => {
		const actor = requireRole(locals, 'admin');
		const parsed = v.safeParse(departmentSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.admin_problem_department() });
		const { id, parent, manager } = parsed.output;
		const { db } = locals.app;
		const person = manager.trim() === '' ? null : await findUserByEmail(db, manager);
		if (manager.trim() !== '' && !person) return fail(400, { problem: m.admin_problem_manager() });
		await createDepartment(
			db,
			{
				...{ id, name: parsed.output.name, actorId: actor.id },
				...(parent !== '' && { parentId: parent }),
				...(person && { managerId: person.id })
			},
			locals.now
		);
		return { department: parsed.output.name };
	}
};
