import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { deadlinesOn, drillKey } from '$lib/scenarios';
import { shippedDeadlines } from '$lib/server/catalogue/deadlines';
import { openLearnerModule } from '../../../learner.server';
import { finishExercise } from '../../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const drill = content.drills.find(({ id }) => id === params.drill);
	if (!drill) error(404, m.error_404_title());
	const index = steps.findIndex((step) => step.kind === 'drill' && step.id === drill.id);
	return {
		title: drill.title,
		module: params.module,
		moduleTitle: content.intro.title,
		revision: learner.revision,
		drill,
		law: deadlinesOn(shippedDeadlines, locals.today),
		isPassed: learner.passedScenarios.includes(drillKey(drill.id)),
		// An extra drill stands outside the steps.
		step: index === -1 ? steps.length : index + 1,
		total: steps.length,
		next: index === -1 ? null : (steps[index + 1] ?? null)
	};
};

export const actions: Actions = {
	/** As in the practice chat: an outcome and a time, no place for text. */
	finish: (event) => finishExercise(event, drillKey(event.params.drill))
};
