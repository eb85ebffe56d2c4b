import { fail } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { issueAccessCodes } from '$lib/server/auth/access-code';
import { requireRole } from '$lib/server/auth/guard';
import type { Db } from '$lib/server/db/client';
import { listDepartments } from '$lib/server/people/departments';
import { countEmployees, listEmployees, type EmployeeQuery } from '$lib/server/people/employees';
import { readQuery } from './filter.server';
import type { Actions, PageServerLoad } from './$types';

/** Codes are shown once, on paper: more than a stack that somebody can hand out makes no sense. */
const maxCodes = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	const query = readQuery(url.searchParams);
	const cursor = url.searchParams.get('after');
	const [page, totals, departments] = await Promise.all([
		listEmployees(db, { ...query, cursor }, locals.today),
		// Whoever searches looks for a person, not for a number; counting would read everybody's key.
		query.search === undefined ? countTotals(db, query, locals.today) : null,
		listDepartments(db)
	]);
	return {
		title: m.people_title(),
		query,
		isFirstPage: cursor === null,
		nextCursor: page.nextCursor,
		rows: page.rows,
		totals,
		maxCodes,
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth }))
	};
};

async function countTotals(db: Db, query: EmployeeQuery, today: string) {
	const [count, withoutAccess] = await Promise.all([
		countEmployees(db, query, today),
		countEmployees(db, { ...query, show: 'no-access' }, today)
	]);
	return { count, withoutAccess };
}

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
		return { codes, address: `${env.origin}/invite`, timeZone: locals.organisation.timeZone };
	}
};
