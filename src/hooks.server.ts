import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { error, redirect } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { calendarDay } from '$lib/assignments';
import { m } from '$lib/paraglide/messages';
import { cookieName, getLocale, isLocale } from '$lib/paraglide/runtime';
import { paraglideMiddleware } from '$lib/paraglide/server';
import { canAccess } from '$lib/server/auth/access';
import { readSession } from '$lib/server/auth/cookie';
import { boot, stop, type App } from '$lib/server/boot';
import { logError } from '$lib/server/log';
import { refusalPage } from '$lib/server/refusal';
import { hostProblem } from '$lib/server/host';
import { readOrganisation } from '$lib/server/organisation/organisation';

let app: App;

export const init: ServerInit = async () => {
	app = await boot();
	process.on('sveltekit:shutdown', () => void stop(app));
};

const refuseForeignHosts: Handle = ({ event, resolve }) => {
	const problem = hostProblem(app.env, event.request.headers.get('host'));
	if (problem) return new Response(problem, { status: 421 });
	return resolve(event);
};

/**
 * In the language that somebody chose, else that of their account, else that of the organisation.
 * What the browser asks for is left out: at work it is often nobody's choice.
 */
const speakLanguage: Handle = ({ event, resolve }) => {
	const { user, organisation } = event.locals;
	const chosen = event.cookies.get(cookieName);
	const locale = isLocale(chosen) ? chosen : (user?.language ?? organisation.language);
	const asked = new Request(event.url, { headers: { cookie: `${cookieName}=${locale}` } });
	return paraglideMiddleware(asked, () =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
	);
};

const identify: Handle = async ({ event, resolve }) => {
	event.locals.app = app;
	event.locals.now = new Date();
	event.locals.organisation = await readOrganisation(app.db);
	const { timeZone } = event.locals.organisation;
	event.locals.today = calendarDay(event.locals.now.getTime(), timeZone);
	const session = await readSession(event);
	event.locals.user = session?.user ?? null;
	event.locals.sessionId = session?.sessionId ?? null;
	return resolve(event);
};

/** Deny by default: a route without a row in the access table is nobody's. Each load and action checks again. */
const authorise: Handle = ({ event, resolve }) => {
	const { user } = event.locals;
	if (event.route.id !== null && !canAccess(event.route.id, user)) {
		// As an answer, not as an error: a thrown one would pass by the security headers.
		const wantsPage = event.request.headers.get('accept')?.includes('text/html') === true;
		if (user && wantsPage) return refusalPage(403, m.error_403_title(), getLocale());
		if (user) error(403, m.error_403_title());
		redirect(303, `/login?to=${encodeURIComponent(event.url.pathname)}`);
	}
	return resolve(event);
};

const secureHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	response.headers.set('X-Content-Type-Options', 'nosniff');
	response.headers.set('X-Frame-Options', 'DENY');
	response.headers.set('Referrer-Policy', 'same-origin');
	response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
	response.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
	if (event.locals.user && !response.headers.has('Cache-Control')) {
		response.headers.set('Cache-Control', 'private, no-store');
	}
	return response;
};

export const handle: Handle = sequence(
	refuseForeignHosts,
	secureHeaders,
	identify,
	speakLanguage,
	authorise
);

export const handleError: HandleServerError = ({ error: cause, event, status, message }) => {
	if (status === 404) return { message };
	const errorId = crypto.randomUUID();
	logError({ errorId, routeId: event.route.id, status, cause });
	return { message: m.error_500_title(), errorId };
};
