import { error, redirect } from '@sveltejs/kit';
import { lessonTexts } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { deadlineTexts } from '$lib/scenarios';
import { requireUser } from '$lib/server/auth/guard';
import { shippedDeadlines } from '$lib/server/catalogue/deadlines';
import { glossaries, glossaryFor } from '$lib/server/catalogue/glossary';
import { markLessonSeen } from '$lib/server/enrollments/learner-module';
import { openLearnerModule } from '../../learner.server';
import { minutesLeft } from '../../steps.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { learner, content, steps } = await openLearnerModule(locals, params.module);
	const index = content.lessons.findIndex(({ id }) => id === params.lesson);
	const lesson = content.lessons[index];
	if (!lesson) error(404, m.error_404_title());
	return {
		title: lesson.title,
		module: params.module,
		moduleTitle: content.intro.title,
		lesson,
		assetBase: `/assets/${params.module}`,
		glossary: glossaryFor(glossaries[getLocale()], lessonTexts(lesson)),
		deadlines: deadlineTexts(shippedDeadlines, getLocale(), locals.today),
		step: index + 1,
		total: steps.length,
		minutesLeft: minutesLeft(learner.content.settings.minutes, steps.slice(index)),
		previous: content.lessons[index - 1]?.id ?? null,
		nextTitle: steps[index + 1]?.title ?? content.intro.title
	};
};

export const actions: Actions = {
	/** Reading is counted when the learner turns the page, and the page turns at once. */
	seen: async ({ locals, params }) => {
		const user = requireUser(locals);
		const { db, catalogue } = locals.app;
		const { module, lesson } = params;
		const result = await markLessonSeen(
			db,
			{ catalogue, userId: user.id, module, lesson },
			locals.now
		);
		if (!result.ok) error(404, m.error_404_title());
		const { steps } = await openLearnerModule(locals, module);
		const next = steps[steps.findIndex((step) => step.kind === 'lesson' && step.id === lesson) + 1];
		if (next?.kind === 'lesson') redirect(303, `/learn/${module}/${next.id}`);
		if (next?.kind === 'scenario') redirect(303, `/learn/${module}/sandbox/${next.id}`);
		redirect(303, next ? `/learn/${module}/quiz` : `/learn/${module}`);
	}
};
