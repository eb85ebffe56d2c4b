import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { requireUser } from '$lib/server/auth/guard';
import { answerQuestion, finishQuiz } from '$lib/server/enrollments/quiz-answers';
import { getQuizAttempt, startQuiz } from '$lib/server/enrollments/quiz-attempt';
import { openLearnerModule } from '../../learner.server';
import type { Actions, PageServerLoad } from './$types';

const answerSchema = v.object({
	attempt: v.pipe(v.string(), v.uuid()),
	question: v.pipe(v.string(), v.maxLength(100)),
	number: v.pipe(v.string(), v.regex(/^\d{1,3}$/u)),
	answer: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(300))
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { user, learner, content, steps } = await openLearnerModule(locals, params.module);
	const attemptId = learner.quiz.openAttemptId;
	const attempt =
		attemptId &&
		(await getQuizAttempt(locals.app.db, { userId: user.id, attemptId, locale: getLocale() }));
	const answered = attempt ? attempt.questions.filter((row) => row.isAnswered).length : 0;
	return {
		title: content.quiz.title,
		module: params.module,
		moduleTitle: content.intro.title,
		questionCount: learner.content.settings.questionsPerAttempt,
		passMark: learner.content.settings.passMark,
		done: steps.filter((step) => step.isDone).length,
		total: steps.length,
		last: learner.quiz.finished[0] ?? null,
		isPassed: learner.quiz.passedAt !== null,
		attempt: attempt ? { id: attempt.id, answered, count: attempt.questions.length } : null,
		current: attempt ? pickQuestion(attempt.questions, url.searchParams.get('question')) : null
	};
};

/** The question asked for, as long as the learner has come that far; else the first open one. */
function pickQuestion<T extends { readonly isAnswered: boolean }>(
	questions: readonly T[],
	wanted: string | null
) {
	const firstOpen = questions.findIndex((row) => !row.isAnswered);
	const furthest = firstOpen === -1 ? questions.length - 1 : firstOpen;
	const index = wanted === null ? furthest : Math.min(Number(wanted) - 1, furthest);
	const row = questions[index];
	return row ? { number: index + 1, ...row } : null;
}

export const actions: Actions = {
	start: async ({ locals, params }) => {
		const user = requireUser(locals);
		const { db, catalogue } = locals.app;
		const query = { catalogue, userId: user.id, module: params.module };
		const result = await startQuiz(db, query, locals.now);
		if (!result.ok && result.reason === 'not-found') error(404, m.error_404_title());
		redirect(303, `/learn/${params.module}/quiz${result.ok ? '' : `/${result.attemptId}`}`);
	},

	answer: async ({ locals, params, request }) => {
		const user = requireUser(locals);
		const form = await request.formData();
		const parsed = v.safeParse(answerSchema, {
			...Object.fromEntries(form),
			answer: form.getAll('answer').filter((entry) => entry !== '')
		});
		if (!parsed.success) return fail(400, { problem: m.quiz_problem_refused() });
		const { attempt, question, answer, number } = parsed.output;
		if (answer.length === 0) return fail(400, { problem: m.quiz_problem_empty() });
		const input = { userId: user.id, attemptId: attempt, questionId: question, chosen: answer };
		const result = await answerQuestion(locals.app.db, input, locals.now);
		if (!result.ok) {
			if (result.reason === 'finished') redirect(303, `/learn/${params.module}/quiz/${attempt}`);
			if (result.reason === 'bad-choice')
				return fail(400, { problem: m.quiz_problem_incomplete() });
			error(404, m.error_404_title());
		}
		redirect(303, `/learn/${params.module}/quiz?question=${number}`);
	},

	finish: async ({ locals, params, request }) => {
		const user = requireUser(locals);
		const attemptId = (await request.formData()).get('attempt');
		if (typeof attemptId !== 'string') error(404, m.error_404_title());
		const result = await finishQuiz(locals.app.db, { userId: user.id, attemptId }, locals.now);
		if (!result.ok && result.reason === 'not-found') error(404, m.error_404_title());
		redirect(303, `/learn/${params.module}/quiz${result.ok ? `/${attemptId}` : ''}`);
	}
};
