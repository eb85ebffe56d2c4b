import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '$lib/paraglide/messages';
import { listActiveAssignments } from '$lib/server/assignments/assignment';
import { decideContentChange, listPendingChanges } from '$lib/server/assignments/content-changes';
import { requireRole } from '$lib/server/auth/guard';
import { moduleTitle } from '../choices.server';
import type { Actions, PageServerLoad } from './$types';

const formSchema = v.object({
	module: v.pipe(v.string(), v.maxLength(100)),
	decision: v.picklist(['keep', 'apply']),
	dueDays: v.pipe(v.string(), v.regex(/^\d{1,3}$/u))
});

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr');
	const { db } = locals.app;
	const changes = await listPendingChanges(db, await listActiveAssignments(db), locals.today);
	return {
		title: m.content_changes_title(),
		changes: changes.map((change) => ({ ...change, title: moduleTitle(locals.app, change.module) }))
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const actor = requireRole(locals, 'hr');
		const parsed = v.safeParse(formSchema, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { problem: m.content_changes_problem_days() });
		const { module, decision, dueDays } = parsed.output;
		const result = await decideContentChange(
			locals.app.db,
			{ module, decision, dueDays: Number(dueDays), actorId: actor.id },
			locals.now
		);
		if (!result.ok && result.reason === 'due-days')
			return fail(400, { problem: m.content_changes_problem_days() });
		locals.app.jobs.wake();
		return { done: result.ok ? m.content_changes_done() : m.content_changes_decided() };
	}
};
