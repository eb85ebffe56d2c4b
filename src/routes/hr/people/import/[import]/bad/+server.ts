import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { requireRole } from '$lib/server/auth/guard';
import { badRowsCsv, findImport } from '$lib/server/imports/imports';
import { toStream } from '../../../../stream.server';
import { explainRow } from '../../problems.server';
import type { RequestHandler } from './$types';

/** The rows that did not go in, to mend and send again. */
export const GET: RequestHandler = async ({ locals, params }) => {
	requireRole(locals, 'hr', 'admin');
	const { db } = locals.app;
	if ((await findImport(db, params.import)) === null) error(404, m.error_404_title());
	const lines = badRowsCsv(db, {
		importId: params.import,
		problemTitle: m.import_bad_column(),
		explain: explainRow
	});
	return new Response(toStream(lines), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${m.import_bad_file()}.csv"`
		}
	});
};
