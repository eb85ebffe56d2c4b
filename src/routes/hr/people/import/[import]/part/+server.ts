import { error } from '@sveltejs/kit';
import { requireRole } from '$lib/server/auth/guard';
import { storePart } from '$lib/server/imports/upload';
import type { RequestHandler } from './$types';

/** A piece of a file. Kit checks the origin of forms only, so this checks for itself. */
export const PUT: RequestHandler = async ({ locals, params, request, url }) => {
	const actor = requireRole(locals, 'hr', 'admin');
	if (request.headers.get('origin') !== url.origin) error(403, 'forbidden');
	const position = Number(url.searchParams.get('position') ?? Number.NaN);
	if (!Number.isSafeInteger(position) || position < 0) error(400, 'position');
	const { db, imports } = locals.app;
	const bytes = new Uint8Array(await request.arrayBuffer());
	const stored = await storePart(db, {
		...{ importId: params.import, position, bytes, actorId: actor.id }
	});
	if (stored === null) error(404, 'import');
	if (stored.isComplete) imports.start(params.import);
	return Response.json(stored);
};
