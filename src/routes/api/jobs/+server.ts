import { timingSafeEqual } from 'node:crypto';
import { runJobs } from '$lib/server/boot';
import type { RequestHandler } from './$types';

/** For a planner outside: does what is due. Wants the token of the settings. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const { app } = locals;
	const given = /^Bearer (.+)$/u.exec(request.headers.get('authorization') ?? '')?.[1];
	if (!isToken(given, app.env.jobsToken))
		return Response.json({ result: 'refused' }, { status: 401 });
	return Response.json({ result: await runJobs(app) });
};

function isToken(given: string | undefined, token: string | undefined): boolean {
	if (given === undefined || token === undefined) return false;
	const [a, b] = [Buffer.from(given), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}
