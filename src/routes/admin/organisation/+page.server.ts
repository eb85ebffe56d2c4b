import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { contactKinds, sectors } from '$lib/server/db/organisation-schema';
import { logoLimitBytes } from '$lib/server/organisation/logo';
import { saveOrganisation } from '$lib/server/organisation/organisation';
import { listTimeZones } from '$lib/server/organisation/time-zone';
import { readForm, toTexts } from './form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	requireRole(locals, 'admin');
	return {
		title: m.organisation_title(),
		texts: toTexts(locals.organisation),
		isSaved: url.searchParams.has('saved'),
		...{ sectors, contactKinds, logoLimitBytes, timeZones: listTimeZones() }
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const actor = requireRole(locals, 'admin');
		const { app, now } = locals;
		const form = await readForm(request);
		if (!form.ok) return fail(400, { texts: form.texts, problems: form.problems });
		const { texts, ...input } = form;
		const result = await saveOrganisation(app.db, { ...input, actorId: actor.id }, now);
		if (!result.ok) {
			// With the newest number, so that saving once more is a choice made with open eyes.
			const changes = String(result.current.changes);
			return fail(409, { texts: { ...texts, changes }, current: toTexts(result.current) });
		}
		// Another zone may mean that another day has begun.
		app.jobs.wake();
		redirect(303, '/admin/organisation?saved');
	}
};
