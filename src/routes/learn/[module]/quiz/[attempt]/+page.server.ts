import { error, redirect } from '@sveltejs/kit';
import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { findPretestResult } from '$lib/server/enrollments/pretest';
import { getQuizAttempt } from '$lib/server/enrollments/quiz-attempt';
import { openLearnerModule } from '../../../learner.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { user, learner, content, steps } = await openLearnerModule(locals, params.module);
	const attempt = await getQuizAttempt(locals.app.db, {
		userId: user.id,
		attemptId: params.attempt,
		locale: getLocale()
	});
	if (attempt === null || attempt.module !== params.module) error(404, m.error_404_title());
	if (attempt.result === null) redirect(303, `/learn/${params.module}/quiz`);
	return {
		title: m.result_title(),
		module: params.module,
		moduleTitle: content.intro.title,
		isCompleted: learner.enrollment.completedAt !== null,
		isPassed: learner.quiz.passedAt !== null,
		result: attempt.result,
		passMark: attempt.passMark,
		before: await findPretestResult(locals.app.db, learner.enrollment.id),
		count: attempt.questions.length,
		wrong: attempt.questions.flatMap((row) =>
			row.isAnswered && !row.question.correct ? [row.question] : []
		),
		next: steps.find((step) => !step.isDone) ?? null
	};
};
