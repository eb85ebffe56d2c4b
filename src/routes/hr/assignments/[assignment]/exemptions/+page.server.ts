import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { addMonths } from '$lib/assignments';
import { m } from '$lib/paraglide/messages';
import { findAssignment } from '$lib/server/assignments/assignment';
import {
	grantExemption,
	listExemptions,
	revokeExemption
} from '$lib/server/assignments/exemptions';
import { requireRole } from '$lib/server/auth/guard';
import { findUserByLogin } from '$lib/server/people/accounts';
import { moduleTitle } from '../../choices.server';
import type { Actions, PageServerLoad } from './$types';

const text = v.pipe(v.string(), v.trim(), v.maxLength(500));
const formSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	...{ login: text, module: text, reason: text, evidence: text, endsOn: text }
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	requireRole(locals, 'hr');
	const { db } = locals.app;
	const assignment = await findAssignment(db, params.assignment);
	if (assignment === null) error(404, m.error_404_title());
	const { modules } = assignment.rule;
	const rows = await listExemptions(db, modules, locals.today);
	return {
		title: m.exemptions_title(),
		assignment: { id: assignment.id, name: assignment.name },
		newId: crypto.randomUUID(),
		today: locals.today,
		login: url.searchParams.get('login') ?? '',
		endsOn: addMonths(locals.today, 12),
		modules: modules.map((id) => ({ id, title: moduleTitle(locals.app, id) })),
		exemptions: rows.map((row) => ({ ...row, module: moduleTitle(locals.app, row.module) }))
	};
};

export const actions: Actions = {
	grant: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr');
		const { db } = locals.app;
		const texts = Object.fromEntries(await request.formData());
		const parsed = v.safeParse(formSchema, texts);
		if (!parsed.success) return fail(400, { texts, problem: m.assignments_problem_form() });
		const { login, ...fields } = parsed.output;
		const person = await findUserByLogin(db, login);
		const result =
			person === null
				? ({ ok: false, reason: 'unknown-person' } as const)
				: await grantExemption(
						db,
						{ ...fields, userId: person.id, actorId: actor.id },
						locals.today,
						locals.now
					);
		if (!result.ok) {
			return fail(400, { texts: parsed.output, problem: explanations[result.reason]() });
		}
		return { done: m.exemptions_granted() };
	},

	revoke: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr');
		const id = (await request.formData()).get('id');
		if (typeof id !== 'string') return fail(400, { problem: m.assignments_problem_form() });
		await revokeExemption(locals.app.db, { id, actorId: actor.id }, locals.now);
		locals.app.jobs.wake();
		return { done: m.exemptions_revoked() };
	}
};

const explanations = {
	'unknown-person': m.exemptions_problem_person,
	reason: m.exemptions_problem_reason,
	evidence: m.exemptions_problem_evidence,
	'end-not-a-day': m.exemptions_problem_end,
	'end-past': m.exemptions_problem_end_past
} as const;
