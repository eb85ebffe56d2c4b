import { sql } from 'drizzle-orm';
import type { RequestHandler } from './$types';

/** For load balancers and containers: 200 when the database answers. */
export const GET: RequestHandler = async ({ locals }) => {
	await locals.app.db.get(sql`select 1`);
	return Response.json({ status: 'ok' });
};
