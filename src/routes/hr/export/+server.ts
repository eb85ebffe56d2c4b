import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { auditEntry } from '$lib/server/audit/audit';
import { requireRole } from '$lib/server/auth/guard';
import { progressCsv } from '$lib/server/reports/csv';
import { readFilter } from '../filter.server';
import { toStream } from '../stream.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const user = requireRole(locals, 'hr');
	const { db, catalogue } = locals.app;
	const locale = getLocale();
	const texts = {
		columns: {
			name: m.column_name(),
			department: m.column_department(),
			module: m.column_module(),
			status: m.column_status(),
			assigned: m.column_assigned(),
			due: m.column_due(),
			started: m.column_started(),
			completed: m.column_completed(),
			score: m.column_score(),
			attempts: m.column_attempts(),
			lastActivity: m.column_last_activity()
		},
		statuses: {
			assigned: m.status_assigned(),
			started: m.status_started(),
			completed: m.status_completed(),
			overdue: m.status_overdue(),
			unassigned: m.status_unassigned()
		},
		moduleTitle: (id: string) => catalogue.get(id)?.module.locales[locale].intro.title ?? id,
		timeZone: locals.organisation.timeZone
	};
	await auditEntry(
		db,
		{
			actorId: user.id,
			action: 'progress.exported',
			subjectKind: 'report',
			subjectId: 'progress'
		},
		locals.now
	);
	const lines = progressCsv(db, { filter: readFilter(url.searchParams), texts }, locals.today);
	const name = `${m.export_file_name()}-${locals.today}.csv`;
	return new Response(toStream(lines), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`
		}
	});
};
