import { calendarDay } from '$lib/assignments';
import { openLearnerModule } from '../learner.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const { completedAt, dueOn, score } = learner.enrollment;
	return {
		title: content.intro.title,
		module: params.module,
		summary: content.intro.summary,
		objectives: content.intro.objectives,
		minutes: learner.content.settings.minutes,
		status: learner.status,
		dueOn,
		completedOn: completedAt && calendarDay(completedAt.getTime(), locals.app.env.timeZone),
		score,
		steps,
		next: steps.find((step) => !step.isDone) ?? null
	};
};
