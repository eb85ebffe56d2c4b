import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { exerciseKey } from '$lib/scenarios';
import { openLearnerModule } from '../../../learner.server';
import { finishExercise } from '../../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const exercise = content.exercises.find(({ id }) => id === params.exercise);
	if (!exercise) error(404, m.error_404_title());
	const index = steps.findIndex((step) => step.kind === 'exercise' && step.id === exercise.id);
	return {
		title: exercise.title,
		module: params.module,
		moduleTitle: content.intro.title,
		revision: learner.revision,
		exercise,
		isPassed: learner.passedScenarios.includes(exerciseKey(exercise.id)),
		// An extra exercise stands outside the steps.
		step: index === -1 ? steps.length : index + 1,
		total: steps.length,
		next: index === -1 ? null : (steps[index + 1] ?? null)
	};
};

export const actions: Actions = {
	/** As in the practice chat: an outcome, a time and counts, no place for text. */
	finish: (event) => finishExercise(event, exerciseKey(event.params.exercise))
};
