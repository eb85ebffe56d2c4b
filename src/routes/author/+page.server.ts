import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import type { PageServerLoad } from './$types';

/** What is shipped now, as learners get it. */
export const load: PageServerLoad = ({ locals }) => {
	requireRole(locals, 'trainer', 'admin');
	return {
		title: m.author_title(),
		modules: [...locals.app.catalogue].map(([id, { hash, module }]) => {
			const content = module.locales[getLocale()];
			return {
				id,
				title: content.intro.title,
				revision: hash.slice(0, 12),
				lessons: content.lessons.length,
				scenarios: content.scenarios.length,
				questions: content.quiz.questions.length,
				minutes: module.settings.minutes,
				reviewDate: module.settings.reviewDate,
				isReviewDue: module.settings.reviewDate < locals.today
			};
		})
	};
};
