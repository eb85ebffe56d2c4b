import { fail, redirect } from '@sveltejs/kit';
import { addDays } from '$lib/assignments';
import { m } from '$lib/paraglide/messages';
import { jobTime } from '$lib/server/assignments/job-time';
import { previewAssignment } from '$lib/server/assignments/preview';
import { checkAssignment, createAssignment } from '$lib/server/assignments/save';
import { requireRole } from '$lib/server/auth/guard';
import { loadChoices } from '../choices.server';
import { toInput } from '../form.server';
import { readValues, startValues } from '../form-values.server';
import { explainProblems } from '../problems.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr');
	const { today } = locals;
	return {
		title: m.assignments_new(),
		values: startValues(crypto.randomUUID(), today, addDays(today, 21)),
		choices: await loadChoices(locals)
	};
};

export const actions: Actions = {
	preview: async ({ locals, request }) => {
		const form = await readForm(locals, request);
		if (!form.ok) return fail(400, form.answer);
		const { input, values, context } = form;
		const problems = await checkAssignment(locals.app.db, input, context);
		if (problems.length > 0) return fail(400, { values, problems: explainProblems(problems) });
		const time = jobTime(locals.now, locals.organisation.timeZone);
		return { values, preview: await previewAssignment(locals.app.db, input, time) };
	},

	save: async ({ locals, request }) => {
		const form = await readForm(locals, request);
		if (!form.ok) return fail(400, form.answer);
		const { input, values, context } = form;
		const result = await createAssignment(locals.app.db, input, context, locals.now);
		if (!result.ok) {
			const problems = result.reason === 'invalid' ? result.problems : [];
			return fail(400, { values, problems: explainProblems(problems) });
		}
		locals.app.jobs.wake();
		redirect(303, `/hr/assignments/${input.id}`);
	}
};

async function readForm(locals: App.Locals, request: Request) {
	const actor = requireRole(locals, 'hr');
	const { db, catalogue } = locals.app;
	const values = await readValues(request);
	if (values === null)
		return { ok: false, answer: { values, problems: [m.assignments_problem_form()] } } as const;
	const { input, unknownPeople } = await toInput(db, values);
	if (unknownPeople.length > 0)
		return { ok: false, answer: { values, problems: explainProblems([], unknownPeople) } } as const;
	return {
		...({ ok: true, values, input } as const),
		context: { catalogue, actorId: actor.id, today: locals.today }
	};
}
