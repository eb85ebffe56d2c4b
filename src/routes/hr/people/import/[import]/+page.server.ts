import { error, fail } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { findImport, listImportRows, readVerdict } from '$lib/server/imports/imports';
import { approveImport } from '$lib/server/imports/run-import';
import { maxPartBytes } from '$lib/server/imports/upload';
import { explainFile, explainRow } from '../problems.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const viewer = requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	const found = await findImport(db, params.import);
	if (found === null) error(404, m.error_404_title());
	const isShown = found.stage === 'checked' || found.stage === 'done';
	const verdict =
		readVerdict(url.searchParams.get('show')) ?? (found.counts.bad > 0 ? 'bad' : null);
	const after = Number(url.searchParams.get('after') ?? 0);
	const page = isShown
		? await listImportRows(db, {
				...{ importId: found.id, verdict, after: Number.isSafeInteger(after) ? after : 0 }
			})
		: { rows: [], next: null };
	return {
		title: m.import_title(),
		import: found,
		isOwn: found.creatorId === viewer.id,
		maxPartBytes,
		verdict,
		failure: found.problem && explainFile(found.problem, found.problemLine),
		next: page.next,
		rows: page.rows.map((row) => ({ ...row, problem: row.problem && explainRow(row.problem) }))
	};
};

export const actions: Actions = {
	approve: async ({ locals, params }) => {
		const actor = requireRole(locals, 'hr', 'admin');
		const { db, imports } = locals.app;
		const isApproved = await approveImport(db, { id: params.import, actorId: actor.id });
		if (!isApproved) return fail(409, { problem: m.import_problem_approved() });
		imports.start(params.import);
		return { isApproved: true };
	}
};
