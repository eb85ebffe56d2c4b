import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { calendarDay } from '$lib/assignments';
import { requireRole } from '$lib/server/auth/guard';
import { listDepartments } from '$lib/server/people/departments';
import { listProgress, summariseProgress } from '$lib/server/reports/progress';
import { readFilter } from './filter.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'hr');
	const { db, catalogue } = locals.app;
	const filter = readFilter(url.searchParams);
	const cursor = url.searchParams.get('after');
	const [page, summary, departments] = await Promise.all([
		listProgress(db, { ...filter, ...(cursor !== null && { cursor }) }, locals.today),
		summariseProgress(db, {}, locals.today),
		listDepartments(db)
	]);
	const day = (instant: Date | null) =>
		instant && calendarDay(instant.getTime(), locals.organisation.timeZone);
	const title = (id: string) => catalogue.get(id)?.module.locales[getLocale()].intro.title ?? id;
	return {
		title: m.hr_title(),
		filter,
		isFirstPage: cursor === null,
		nextCursor: page.nextCursor,
		summary,
		departments: departments.map(({ id, name, depth }) => ({ id, name, depth })),
		rows: page.rows.map((row) => ({
			id: `${row.userId}-${row.module}`,
			name: row.name,
			department: row.department,
			module: row.module && title(row.module),
			status: row.status,
			dueOn: row.dueOn,
			assignedOn: day(row.assignedAt),
			startedOn: day(row.startedAt),
			completedOn: day(row.completedAt),
			score: row.score,
			attempts: row.attempts,
			lastActivityOn: day(row.lastActivityAt)
		}))
	};
};
