import { m } from '$lib/paraglide/messages';
import { listActiveAssignments } from '$lib/server/assignments/assignment';
import { listPendingChanges } from '$lib/server/assignments/content-changes';
import { listAssignments } from '$lib/server/assignments/overview';
import { requireRole } from '$lib/server/auth/guard';
import { moduleTitle } from './choices.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	requireRole(locals, 'hr');
	const { db } = locals.app;
	const changes = await listPendingChanges(db, await listActiveAssignments(db), locals.today);
	return {
		title: m.assignments_title(),
		today: locals.today,
		assignments: await listAssignments(db, locals.today),
		changed: changes.map(({ module }) => moduleTitle(locals.app, module))
	};
};
