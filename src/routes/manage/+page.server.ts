import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { requireManager } from '$lib/server/auth/guard';
import { listTeam } from '$lib/server/reports/team';
import type { PageServerLoad } from './$types';

/** Status and due date of a manager's own people: no scores, no practice results. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const user = requireManager(locals);
	const { db, catalogue } = locals.app;
	const cursor = url.searchParams.get('after');
	const page = await listTeam(
		db,
		{ managerId: user.id, ...(cursor !== null && { cursor }) },
		locals.today
	);
	return {
		title: m.manage_title(),
		nextCursor: page.nextCursor,
		rows: page.rows.map((row) => ({
			id: `${row.userId}-${row.module}`,
			name: row.name,
			department: row.department,
			module:
				row.module &&
				(catalogue.get(row.module)?.module.locales[getLocale()].intro.title ?? row.module),
			status: row.status,
			dueOn: row.dueOn
		}))
	};
};
