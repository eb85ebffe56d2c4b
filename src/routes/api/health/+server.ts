import { isDatabaseAnswering } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

/** For load balancers and containers: 200 when the database answers, else 503. */
export const GET: RequestHandler = async ({ locals }) => {
	const isUp = await isDatabaseAnswering(locals.app.db);
	return Response.json({ status: isUp ? 'ok' : 'no database' }, { status: isUp ? 200 : 503 });
};
