import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { sandboxResultSchema } from '$lib/scenarios';
import { requireUser } from '$lib/server/auth/guard';
import { recordSandboxResult } from '$lib/server/enrollments/sandbox-result';
import { openLearnerModule } from '../../../learner.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const found = content.scenarios.find(({ id }) => id === params.scenario);
	if (!found) error(404, m.error_404_title());
	// The author's test prompts stay on the server.
	const scenario = { ...found, passes: [], fails: [] };
	const index = steps.findIndex((step) => step.kind === 'scenario' && step.id === found.id);
	const next = steps[index + 1] ?? null;
	return {
		title: found.title,
		module: params.module,
		moduleTitle: content.intro.title,
		revision: learner.revision,
		scenario,
		isPassed: learner.passedScenarios.includes(found.id),
		// An extra exercise stands outside the steps.
		step: index === -1 ? steps.length : index + 1,
		total: steps.length,
		next: index >= 0 ? next : null
	};
};

export const actions: Actions = {
	/** Takes outcomes and counts only; the schema has no place for text. */
	finish: async ({ locals, params, request }) => {
		const user = requireUser(locals);
		const form = await request.formData();
		const parsed = v.safeParse(sandboxResultSchema, parseJson(form.get('result')));
		if (!parsed.success || parsed.output.scenario !== params.scenario) {
			return fail(400, { problem: m.sandbox_result_refused() });
		}
		const { db, catalogue } = locals.app;
		const saved = await recordSandboxResult(
			db,
			{
				catalogue,
				userId: user.id,
				module: params.module,
				result: parsed.output,
				today: locals.today
			},
			locals.now
		);
		if (!saved.ok) error(404, m.error_404_title());
		return { isSaved: true };
	}
};

function parseJson(text: FormDataEntryValue | null): unknown {
	try {
		return typeof text === 'string' ? JSON.parse(text) : null;
	} catch {
		return null;
	}
}
