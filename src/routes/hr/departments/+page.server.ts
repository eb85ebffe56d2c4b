import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import type { Db } from '$lib/server/db/client';
import { findUserByLogin } from '$lib/server/people/accounts';
import {
	changeDepartment,
	countPerDepartment,
	createDepartment,
	findDepartment,
	listDepartments
} from '$lib/server/people/departments';
import type { Actions, PageServerLoad } from './$types';

const uuid = v.pipe(v.string(), v.uuid());
const departmentSchema = v.object({
	id: uuid,
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
	parent: v.union([v.literal(''), uuid]),
	manager: v.pipe(v.string(), v.trim(), v.maxLength(400))
});

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	const chosenId = url.searchParams.get('edit');
	const [departments, people, chosen] = await Promise.all([
		listDepartments(db),
		countPerDepartment(db, locals.today),
		chosenId === null ? null : findDepartment(db, chosenId)
	]);
	return {
		title: m.departments_title(),
		newId: crypto.randomUUID(),
		chosen,
		departments: departments.map((row) => ({ ...row, people: people.get(row.id) ?? 0 }))
	};
};

export const actions: Actions = {
	add: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db } = locals.app;
		const form = await readForm(db, request);
		if (!form.ok) return fail(400, { problem: form.problem });
		const { department } = form;
		if (department.parentId !== null && (await findDepartment(db, department.parentId)) === null) {
			return fail(400, { problem: m.departments_problem_unknown() });
		}
		await createDepartment(db, { ...department, actorId: actor.id }, locals.now);
		return { done: m.admin_department_made({ name: department.name }) };
	},

	change: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db } = locals.app;
		const form = await readForm(db, request);
		if (!form.ok) return fail(400, { problem: form.problem });
		const { department } = form;
		const result = await changeDepartment(db, { ...department, actorId: actor.id }, locals.now);
		if (result.ok) return { done: m.departments_changed({ name: department.name }) };
		const problem =
			result.reason === 'circle'
				? m.departments_problem_circle({ name: department.name })
				: m.departments_problem_unknown();
		return fail(400, { problem });
	}
};

interface DepartmentFields {
	readonly id: string;
	readonly name: string;
	readonly parentId: string | null;
	readonly managerId: string | null;
}

async function readForm(
	db: Db,
	request: Request
): Promise<{ ok: true; department: DepartmentFields } | { ok: false; problem: string }> {
	const parsed = v.safeParse(departmentSchema, Object.fromEntries(await request.formData()));
	if (!parsed.success) return { ok: false, problem: m.admin_problem_department() };
	const { id, name, parent, manager } = parsed.output;
	const person = manager === '' ? null : await findUserByLogin(db, manager);
	if (manager !== '' && person === null) return { ok: false, problem: m.admin_problem_manager() };
	const parentId = parent === '' ? null : parent;
	return { ok: true, department: { id, name, parentId, managerId: person?.id ?? null } };
}
