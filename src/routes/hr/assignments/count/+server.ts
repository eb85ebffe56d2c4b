import { isAudienceEmpty } from '$lib/assignments';
import { countAudience } from '$lib/server/assignments/audience';
import { requireRole } from '$lib/server/auth/guard';
import { toInput } from '../form.server';
import { readValues } from '../form-values.server';
import type { RequestHandler } from './$types';

/** How many people the form's audience holds while somebody fills it in; null for none chosen. */
export const POST: RequestHandler = async ({ locals, request }) => {
	requireRole(locals, 'hr');
	const values = await readValues(request);
	if (values === null) return Response.json({ people: null }, { status: 400 });
	const { audience } = (await toInput(locals.app.db, values)).input;
	const people = isAudienceEmpty(audience)
		? null
		: await countAudience(locals.app.db, audience, locals.today);
	return Response.json({ people });
};
