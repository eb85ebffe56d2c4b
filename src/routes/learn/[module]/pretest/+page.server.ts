import { error, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { requireUser } from '$lib/server/auth/guard';
import { getPretest, savePretest } from '$lib/server/enrollments/pretest';
import { openLearnerModule } from '../../learner.server';
import type { Actions, PageServerLoad } from './$types';

const maxAnswers = 300;
const maxLength = 200;

export const load: PageServerLoad = async ({ locals, params }) => {
	const { user, content, steps } = await openLearnerModule(locals, params.module);
	const pretest = await getPretest(locals.app.db, {
		...{ catalogue: locals.app.catalogue, userId: user.id, module: params.module },
		locale: getLocale()
	});
	if (pretest === null || pretest.questions.length === 0) error(404, m.error_404_title());
	return {
		title: m.pretest_title(),
		module: params.module,
		moduleTitle: content.intro.title,
		questions: pretest.questions,
		isDone: pretest.result !== null,
		next: steps.find((step) => !step.isDone) ?? null
	};
};

export const actions: Actions = {
	/** One form, one result: what is not answered counts as not right, and nothing is explained. */
	default: async ({ locals, params, request }) => {
		const user = requireUser(locals);
		const { db, catalogue } = locals.app;
		const answers = new Map<string, string[]>();
		for (const [name, value] of [...(await request.formData())].slice(0, maxAnswers)) {
			if (typeof value !== 'string' || value === '' || value.length > maxLength) continue;
			answers.set(name, [...(answers.get(name) ?? []), value]);
		}
		const query = { catalogue, userId: user.id, module: params.module, answers };
		const result = await savePretest(db, query, locals.now);
		if (!result.ok) error(404, m.error_404_title());
		redirect(303, `/learn/${params.module}/pretest`);
	}
};
