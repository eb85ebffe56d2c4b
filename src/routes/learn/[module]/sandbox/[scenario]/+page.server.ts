import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { practiceFileAddress } from '$lib/server/catalogue/assets';
import { openLearnerModule } from '../../../learner.server';
import { finishExercise } from '../../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const found = content.scenarios.find(({ id }) => id === params.scenario);
	if (!found) error(404, m.error_404_title());
	// The author's test prompts stay on the server.
	const scenario = { ...found, passes: [], fails: [] };
	const index = steps.findIndex((step) => step.kind === 'scenario' && step.id === found.id);
	const next = steps[index + 1] ?? null;
	const files = found.sheets.flatMap(({ file }) => {
		const address = file && practiceFileAddress(params.module, file);
		return file && address ? [{ name: file, address }] : [];
	});
	return {
		title: found.title,
		module: params.module,
		moduleTitle: content.intro.title,
		revision: learner.revision,
		scenario,
		files,
		isPassed: learner.passedScenarios.includes(found.id),
		// An extra exercise stands outside the steps.
		step: index === -1 ? steps.length : index + 1,
		total: steps.length,
		next: index >= 0 ? next : null
	};
};

export const actions: Actions = {
	finish: (event) => finishExercise(event, event.params.scenario)
};
