import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { findAssignment, type Assignment } from '$lib/server/assignments/assignment';
import { jobTime } from '$lib/server/assignments/job-time';
import { previewAssignment } from '$lib/server/assignments/preview';
import { previewChange } from '$lib/server/assignments/preview-change';
import { changeAssignment, checkAssignment } from '$lib/server/assignments/save';
import { requireRole } from '$lib/server/auth/guard';
import { loadChoices, moduleTitle } from '../../choices.server';
import { toInput } from '../../form.server';
import { readValues, valuesOf, type FormValues } from '../../form-values.server';
import { explainProblems } from '../../problems.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	requireRole(locals, 'hr');
	const assignment = await findRunning(locals, params.assignment);
	return {
		title: m.assignments_edit_title({ name: assignment.name }),
		values: await valuesOf(locals.app.db, assignment),
		choices: await loadChoices(locals)
	};
};

export const actions: Actions = {
	preview: async ({ locals, params, request }) => {
		const form = await readForm(locals, params.assignment, request);
		if (!form.ok) return fail(400, form.answer);
		const { values, input, context } = form;
		const { db } = locals.app;
		const earlier = await findRunning(locals, params.assignment);
		if (earlier.changes !== Number(values.seenChanges)) return staleAnswer(values, earlier);
		const problems = await checkAssignment(db, input, context, earlier);
		if (problems.length > 0) return fail(400, { values, problems: explainProblems(problems) });
		const time = jobTime(locals.now, locals.organisation.timeZone);
		const change = await previewChange(db, earlier, input, time);
		const sample = change.sample.map((row) => ({
			...row,
			module: moduleTitle(locals.app, row.module)
		}));
		return {
			values,
			preview: await previewAssignment(db, input, time),
			change: { ...change, sample }
		};
	},

	save: async ({ locals, params, request }) => {
		const form = await readForm(locals, params.assignment, request);
		if (!form.ok) return fail(400, form.answer);
		const { values, input, context } = form;
		const seenChanges = Number(values.seenChanges);
		const result = await changeAssignment(
			locals.app.db,
			{ ...input, seenChanges },
			context,
			locals.now
		);
		if (result.ok) {
			locals.app.jobs.wake();
			redirect(303, `/hr/assignments/${input.id}`);
		}
		if (result.reason === 'not-found') error(404, m.error_404_title());
		if (result.reason === 'changed') return staleAnswer(values, result.current);
		return fail(400, { values, problems: explainProblems(result.problems) });
	}
};

async function findRunning(locals: App.Locals, id: string): Promise<Assignment> {
	const assignment = await findAssignment(locals.app.db, id);
	if (assignment === null || assignment.withdrawnAt !== null) error(404, m.error_404_title());
	return assignment;
}

// What the second editor typed stays in the form; saving it again is then a choice.
function staleAnswer(values: FormValues, { changes, changedBy }: Assignment) {
	return fail(409, {
		values: { ...values, seenChanges: String(changes) },
		problems: [m.assignments_problem_changed({ name: changedBy ?? '?' })],
		isStale: true
	});
}

async function readForm(locals: App.Locals, id: string, request: Request) {
	const actor = requireRole(locals, 'hr');
	const { db, catalogue } = locals.app;
	const values = await readValues(request);
	if (values === null || values.id !== id)
		return { ok: false, answer: { values, problems: [m.assignments_problem_form()] } } as const;
	const { input, unknownPeople } = await toInput(db, values);
	if (unknownPeople.length > 0)
		return { ok: false, answer: { values, problems: explainProblems([], unknownPeople) } } as const;
	return {
		...({ ok: true, values, input } as const),
		context: { catalogue, actorId: actor.id, today: locals.today }
	};
}
