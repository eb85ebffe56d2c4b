import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { calendarDay } from '$lib/assignments';
import { requireUser } from '$lib/server/auth/guard';
import { listLearnerModules } from '$lib/server/enrollments/learner-module';
import { markPrivacySeen } from '$lib/server/people/accounts';
import { minutesLeft, moduleSteps } from './steps.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const user = requireUser(locals);
	const { db, catalogue } = locals.app;
	const rows = await listLearnerModules(db, { catalogue, userId: user.id }, locals.today);
	return {
		title: m.learn_title(),
		firstName: user.name.split(' ')[0] ?? user.name,
		showPrivacy: !user.privacySeen,
		items: rows.map((row) => {
			const { intro } = row.content.locales[getLocale()];
			const steps = moduleSteps(row.content, getLocale(), row);
			return {
				module: row.module,
				title: intro.title,
				summary: intro.summary,
				minutes: row.content.settings.minutes,
				minutesLeft: minutesLeft(row.content.settings.minutes, steps),
				done: steps.filter((step) => step.isDone).length,
				total: steps.length,
				status: row.status,
				dueOn: row.dueOn,
				completedOn:
					row.completedAt && calendarDay(row.completedAt.getTime(), locals.organisation.timeZone),
				score: row.score
			};
		})
	};
};

export const actions: Actions = {
	privacySeen: async ({ locals }) => {
		const user = requireUser(locals);
		await markPrivacySeen(locals.app.db, user.id, locals.now);
	}
};
