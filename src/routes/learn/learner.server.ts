import { error } from '@sveltejs/kit';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/auth/guard';
import { getLearnerModule, type LearnerModule } from '$lib/server/enrollments/learner-module';
import { m } from '$lib/paraglide/messages';
import { extraSteps, moduleSteps } from './steps.server';

/** The signed-in person's own module in their language; 404 when it was never given to them. */
export async function openLearnerModule(locals: App.Locals, module: string) {
	const user = requireUser(locals);
	const { db, catalogue } = locals.app;
	const learner = await getLearnerModule(db, { catalogue, userId: user.id, module }, locals.today);
	if (learner === null) error(404, m.error_404_title());
	const content = learner.content.locales[getLocale()];
	return { user, learner, content, ...stepsOf(learner) };
}

function stepsOf({ content, seenLessons, passedScenarios, quiz }: LearnerModule) {
	const progress = { seenLessons, passedScenarios, isQuizPassed: quiz.passedAt !== null };
	return {
		steps: moduleSteps(content, getLocale(), progress),
		extra: extraSteps(content, getLocale(), progress)
	};
}
