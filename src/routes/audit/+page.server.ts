import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { listAudit } from '$lib/server/reports/audit-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireRole(locals, 'auditor', 'admin');
	const cursor = url.searchParams.get('after');
	const page = await listAudit(locals.app.db, cursor === null ? {} : { cursor });
	return {
		title: m.audit_title(),
		timeZone: locals.organisation.timeZone,
		nextCursor: page.nextCursor,
		rows: page.rows.map((row) => ({
			id: row.id,
			at: row.at.toISOString(),
			actor: row.actorName ?? row.actorId,
			action: row.action,
			subject: `${row.subjectKind} ${row.subjectId}`,
			details: Object.entries(row.details ?? {})
				.map(([key, value]) => `${key}: ${value}`)
				.join(' · ')
		}))
	};
};
