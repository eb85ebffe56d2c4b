import { fail } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import {
	countOutbox,
	isOutboxFilter,
	listOutbox,
	outboxFilters,
	previewMail
} from '$lib/server/mail/outbox-list';
import { retryMail } from '$lib/server/mail/retry';
import { readMailSite } from '$lib/server/mail/site';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr', 'admin');
	const { app, today } = locals;
	const wanted = url.searchParams.get('show') ?? '';
	const show = isOutboxFilter(wanted) ? wanted : 'waiting';
	const cursor = url.searchParams.get('after');
	const chosen = readId(url.searchParams.get('mail'));
	const [page, counts, preview] = await Promise.all([
		listOutbox(app.db, { show, cursor }),
		countOutbox(app.db),
		chosen === null ? null : previewMail(app.db, chosen, { site: await readMailSite(app), today })
	]);
	return {
		title: m.outbox_title(),
		hasServer: app.env.mail !== null,
		timeZone: locals.organisation.timeZone,
		show,
		shows: outboxFilters,
		counts,
		isFirstPage: cursor === null,
		nextCursor: page.nextCursor,
		rows: page.rows,
		preview: preview && { name: preview.name, subject: preview.subject, text: preview.text }
	};
};

export const actions: Actions = {
	retry: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const id = readId((await request.formData()).get('mail'));
		const isRetried =
			id !== null && (await retryMail(locals.app.db, { id, actorId: actor.id }, locals.now));
		if (!isRetried) return fail(400, { problem: m.outbox_problem_gone() });
		locals.app.jobs.wake();
		return { done: m.outbox_retried() };
	}
};

function readId(text: unknown): number | null {
	return typeof text === 'string' && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
