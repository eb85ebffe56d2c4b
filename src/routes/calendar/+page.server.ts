import { calendarDay } from '$lib/assignments';
import { m } from '$lib/paraglide/messages';
import { requireUser } from '$lib/server/auth/guard';
import {
	createCalendarFeed,
	endCalendarFeed,
	findCalendarFeed
} from '$lib/server/mail/calendar-feed';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const user = requireUser(locals);
	const since = await findCalendarFeed(locals.app.db, user.id);
	return {
		title: m.calendar_title(),
		since: since && calendarDay(since.getTime(), locals.organisation.timeZone)
	};
};

export const actions: Actions = {
	make: async ({ locals }) => {
		const user = requireUser(locals);
		const { db, env } = locals.app;
		const token = await createCalendarFeed(db, user.id, locals.now);
		return { address: `${env.origin}/calendar/${token}.ics` };
	},
	end: async ({ locals }) => {
		const user = requireUser(locals);
		await endCalendarFeed(locals.app.db, user.id, locals.now);
		return { isEnded: true };
	}
};
