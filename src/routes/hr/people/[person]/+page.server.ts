import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { calendarDay } from '$lib/assignments';
import { issueAccessCodes } from '$lib/server/auth/access-code';
import { requireRole } from '$lib/server/auth/guard';
import { roles } from '$lib/server/db/schema';
import {
	changeEmployee,
	deactivateEmployee,
	reactivateEmployee,
	type ChangeResult
} from '$lib/server/people/change-employee';
import { sendAccessMail } from '$lib/server/mail/access-mail';
import { listDepartments } from '$lib/server/people/departments';
import { findEmployee } from '$lib/server/people/employees';
import { listJobRoles } from '$lib/server/people/job-roles';
import { setRoles } from '$lib/server/people/roles';
import { explainProblem, readEmployeeForm } from '../employee-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const viewer = requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	const [person, departments, jobRoles] = await Promise.all([
		findEmployee(db, { id: params.person, viewerId: viewer.id }, locals.now),
		listDepartments(db),
		listJobRoles(db)
	]);
	if (person === null) error(404, m.error_404_title());
	const { deactivatedAt, endsOn } = person;
	return {
		title: person.name,
		timeZone: locals.organisation.timeZone,
		hasMail: locals.app.env.mail !== null,
		person,
		hasLeft: deactivatedAt !== null || (endsOn !== null && endsOn < locals.today),
		leftOn: deactivatedAt && calendarDay(deactivatedAt.getTime(), locals.organisation.timeZone),
		isAdmin: viewer.roles.includes('admin'),
		isSelf: viewer.id === person.id,
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth })),
		jobRoles
	};
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const form = await readEmployeeForm(request);
		if (!form.ok) return fail(400, { problem: form.problem, texts: form.texts });
		const { fields, departmentId } = form;
		const result = await changeEmployee(
			locals.app.db,
			{ id: params.person, actorId: actor.id, fields, departmentId },
			locals.now
		);
		return answer(result, m.people_saved());
	},

	code: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db, env } = locals.app;
		const codes = await issueAccessCodes(
			db,
			{ ids: [params.person], actorId: actor.id, today: locals.today },
			locals.now
		);
		if (codes.length === 0)
			return fail(400, { problem: m.people_problem_not_allowed(), texts: null });
		return { codes, address: `${env.origin}/invite`, timeZone: locals.organisation.timeZone };
	},

	mail: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db, env, jobs } = locals.app;
		const input = { userId: params.person, actorId: actor.id, today: locals.today };
		if (env.mail === null || !(await sendAccessMail(db, input, locals.now)))
			return fail(400, { problem: m.people_problem_not_allowed(), texts: null });
		jobs.wake();
		return { done: m.people_mail_queued() };
	},

	leave: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		if (actor.id === params.person)
			return fail(400, { problem: m.people_problem_self(), texts: null });
		const input = { id: params.person, actorId: actor.id };
		return answer(await deactivateEmployee(locals.app.db, input, locals.now), m.people_left());
	},

	takeBack: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const input = { id: params.person, actorId: actor.id };
		return answer(await reactivateEmployee(locals.app.db, input, locals.now), m.people_is_back());
	},

	roles: async ({ locals, params, request }) => {
		const actor = requireRole(locals, 'admin');
		const chosen = v.safeParse(
			v.array(v.picklist(roles)),
			(await request.formData()).getAll('roles')
		);
		if (!chosen.success) return fail(400, { problem: m.people_problem_form(), texts: null });
		const result = await setRoles(
			locals.app.db,
			{ userId: params.person, roles: chosen.output, actorId: actor.id },
			locals.now
		);
		return answer(result, m.people_roles_saved());
	}
};

function answer(result: ChangeResult, done: string) {
	return result.ok ? { done } : fail(400, { problem: explainProblem(result.reason), texts: null });
}
