import { fail } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { issueAccessCodes } from '$lib/server/auth/access-code';
import { requireRole } from '$lib/server/auth/guard';
import { listDepartments } from '$lib/server/people/departments';
import { countEmployees, listEmployees } from '$lib/server/people/employees';
import { readQuery } from './filter.server';
import type { Actions, PageServerLoad } from './$types';

/** Codes are shown once, on paper: more than a stack that somebody can hand out makes no sense. */
const maxCodes = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	const query = readQuery(url.searchParams);
	const cursor = url.searchParams.get('after');
	const [page, count, withoutAccess, departments] = await Promise.all([
		listEmployees(db, { ...query, cursor }, locals.today),
		countEmployees(db, query, locals.today),
		countEmployees(db, { ...query, show: 'no-access' }, locals.today),
		listDepartments(db)
	]);
	return {
		title: m.people_title(),
		query,
		isFirstPage: cursor === null,
		nextCursor: page.nextCursor,
		rows: page.rows,
		count,
		withoutAccess,
		maxCodes,
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth }))
	};
};

export const actions: Actions = {
	codes: async ({ locals, url }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db, env } = locals.app;
		const query = { ...readQuery(url.searchParams), show: 'no-access' as const };
		const { rows } = await listEmployees(db, { ...query, limit: maxCodes }, locals.today);
		const ids = rows.map(({ id }) => id);
		const codes = await issueAccessCodes(
			db,
			{ ids, actorId: actor.id, today: locals.today },
			locals.now
		);
		if (codes.length === 0) return fail(400, { problem: m.people_problem_no_codes() });
		return { codes, address: `${env.origin}/invite`, timeZone: env.timeZone };
	}
};
