import { fail } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { issueAccessCodes } from '$lib/server/auth/access-code';
import { requireRole } from '$lib/server/auth/guard';
import { sendAccessMail } from '$lib/server/mail/access-mail';
import { createUser } from '$lib/server/people/accounts';
import { listDepartments } from '$lib/server/people/departments';
import { listJobRoles } from '$lib/server/people/job-roles';
import { explainProblem, readEmployeeForm } from '../employee-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr', 'admin');
	const { db, env } = locals.app;
	const [departments, jobRoles] = await Promise.all([listDepartments(db), listJobRoles(db)]);
	return {
		title: m.people_add(),
		hasMail: env.mail !== null,
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth })),
		jobRoles
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db, env } = locals.app;
		const form = await readEmployeeForm(request);
		if (!form.ok) return fail(400, { problem: form.problem, texts: form.texts });
		const { fields, departmentId } = form;
		const id = crypto.randomUUID();
		const made = await createUser(
			db,
			{ ...fields, id, departmentId, actorId: actor.id, passwordHash: null, roles: ['employee'] },
			locals.now
		);
		if (!made.ok) {
			const texts = { ...fields, department: departmentId, jobRoles: fields.jobRoles.join(', ') };
			return fail(400, { problem: explainProblem(made.reason), texts: toTexts(texts) });
		}
		if (env.mail !== null && fields.email !== null) {
			const input = { userId: id, actorId: actor.id, today: locals.today };
			await sendAccessMail(db, input, locals.now);
			locals.app.jobs.wake();
			return { id, name: fields.name, invited: fields.email };
		}
		const codes = await issueAccessCodes(
			db,
			{ ids: [id], actorId: actor.id, today: locals.today },
			locals.now
		);
		return {
			id,
			name: fields.name,
			codes,
			address: `${env.origin}/invite`,
			timeZone: locals.organisation.timeZone
		};
	}
};

function toTexts(values: Readonly<Record<string, string | null>>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']));
}
