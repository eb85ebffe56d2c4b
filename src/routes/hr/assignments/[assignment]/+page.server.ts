import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { findAssignment } from '$lib/server/assignments/assignment';
import { countAudience } from '$lib/server/assignments/audience';
import { countPerModule, listOpenCycles, namePeople } from '$lib/server/assignments/overview';
import { withdrawAssignment } from '$lib/server/assignments/save';
import { requireRole } from '$lib/server/auth/guard';
import { shippedTracks } from '$lib/server/catalogue/tracks';
import { listDepartments } from '$lib/server/people/departments';
import { listJobRoles } from '$lib/server/people/job-roles';
import { moduleTitle } from '../choices.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	requireRole(locals, 'hr');
	const { db } = locals.app;
	const assignment = await findAssignment(db, params.assignment);
	if (assignment === null) error(404, m.error_404_title());
	const { audience, rule, round, withdrawnAt } = assignment;
	const [departments, jobRoles, people, modules, open, members] = await Promise.all([
		listDepartments(db),
		listJobRoles(db),
		namePeople(db, [...audience.people, ...audience.without.people]),
		countPerModule(db, assignment.id, locals.today),
		listOpenCycles(db, assignment.id, locals.today),
		countAudience(db, audience, locals.today)
	]);
	const names = new Map([...departments, ...jobRoles, ...people].map(({ id, name }) => [id, name]));
	const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
	const { without } = audience;
	const title = (id: string) => moduleTitle(locals.app, id);
	return {
		title: assignment.name,
		id: assignment.id,
		rule,
		track: shippedTracks.find(({ id }) => id === assignment.track)?.title[getLocale()] ?? null,
		isWithdrawn: withdrawnAt !== null,
		isPending: round.isPending && (withdrawnAt !== null || rule.startsOn <= locals.today),
		isWaiting: withdrawnAt === null && rule.startsOn > locals.today,
		members,
		who: {
			everybody: audience.everybody,
			departments: named(audience.departments),
			jobRoles: named(audience.jobRoles),
			people: named(audience.people),
			without: named([...without.departments, ...without.jobRoles, ...without.people])
		},
		modules: modules.map((line) => ({ ...line, title: title(line.module) })),
		open: open.map((row) => ({ ...row, module: title(row.module) }))
	};
};

export const actions: Actions = {
	withdraw: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr');
		const input = { id: params.assignment, actorId: actor.id };
		if (!(await withdrawAssignment(locals.app.db, input, locals.now))) {
			error(404, m.error_404_title());
		}
		locals.app.jobs.wake();
		return { done: m.assignments_withdrawn_done() };
	}
};
