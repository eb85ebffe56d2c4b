import { calendarDay } from '$lib/assignments';
import { findPretestResult } from '$lib/server/enrollments/pretest';
import { openLearnerModule } from '../learner.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps, extra } = await openLearnerModule(locals, params.module);
	const { id, completedAt, dueOn, score } = learner.enrollment;
	const hasPretest = content.quiz.questions.some(({ pool }) => pool === 'pre');
	const isBegun = steps.some((step) => step.isDone);
	return {
		title: content.intro.title,
		module: params.module,
		summary: content.intro.summary,
		objectives: content.intro.objectives,
		minutes: learner.content.settings.minutes,
		status: learner.status,
		dueOn,
		completedOn: completedAt && calendarDay(completedAt.getTime(), locals.organisation.timeZone),
		score,
		steps,
		extra,
		// Before the first step only: afterwards it would no longer measure what somebody knew.
		offersPretest: hasPretest && !isBegun && (await findPretestResult(locals.app.db, id)) === null,
		next: steps.find((step) => !step.isDone) ?? null
	};
};
