import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { addDays } from '$lib/assignments';
import { requireRole } from '$lib/server/auth/guard';
import { assignModule, countAudience, type Audience } from '$lib/server/enrollments/assign';
import { findUserByLogin } from '$lib/server/people/accounts';
import { listDepartments } from '$lib/server/people/departments';
import type { Db } from '$lib/server/db/client';
import type { Actions, PageServerLoad } from './$types';

const text = v.pipe(v.string(), v.trim(), v.maxLength(400));
const formSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	module: text,
	kind: v.picklist(['department', 'user']),
	department: v.optional(text, ''),
	email: v.optional(text, ''),
	dueOn: text
});

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr');
	const { db, catalogue } = locals.app;
	const modules = [...catalogue].map(([id, { module }]) => ({
		id,
		title: module.locales[getLocale()].intro.title
	}));
	const departments = (await listDepartments(db)).map(({ id, name, depth }) => ({
		id,
		name,
		depth
	}));
	const get = (name: string) => url.searchParams.get(name) ?? '';
	const chosen = {
		module: get('module') || (modules[0]?.id ?? ''),
		kind: get('kind') === 'user' ? ('user' as const) : ('department' as const),
		department: get('department') || (departments[0]?.id ?? ''),
		email: get('email'),
		dueOn: get('dueOn') || addDays(locals.today, 21)
	};
	const audience = await findAudience(db, chosen);
	return {
		title: m.assign_title(),
		id: crypto.randomUUID(),
		modules,
		departments,
		today: locals.today,
		chosen,
		reach:
			audience &&
			(await countAudience(db, { module: chosen.module, audience, today: locals.today }))
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const user = requireRole(locals, 'hr');
		const { db, catalogue } = locals.app;
		const parsed = v.safeParse(formSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.assign_problem_form() });
		const audience = await findAudience(db, parsed.output);
		if (audience === null) return fail(400, { problem: m.assign_problem_audience() });
		const { id, module, dueOn } = parsed.output;
		const result = await assignModule(
			db,
			{ id, catalogue, module, audience, dueOn, actorId: user.id, today: locals.today },
			locals.now
		);
		if (result.ok) return { enrolled: result.enrolled, already: result.already };
		const problem = {
			'unknown-module': m.assign_problem_module,
			'unknown-audience': m.assign_problem_audience,
			'bad-day': m.assign_problem_day,
			'past-day': m.assign_problem_past
		}[result.reason]();
		return fail(400, { problem });
	}
};

async function findAudience(
	db: Db,
	chosen: { kind: 'department' | 'user'; department: string; email: string }
): Promise<Audience | null> {
	if (chosen.kind === 'department') {
		return chosen.department ? { kind: 'department', departmentId: chosen.department } : null;
	}
	const person = await findUserByLogin(db, chosen.email);
	return person && { kind: 'user', userId: person.id };
}
