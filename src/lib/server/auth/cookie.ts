import type { Cookies } from '@sveltejs/kit';
import type { Db } from '../db/client.ts';
import type { Env } from '../env.ts';
import { validateSession, type SessionUser } from './session.ts';

const name = 'session';

type CookieEnv = Pick<Env, 'origin' | 'sessionDays'>;

/** The part of Kit's request event that a session is read from. */
interface RequestWithCookies {
	readonly cookies: Cookies;
	readonly locals: {
		readonly app: { readonly db: Db; readonly env: CookieEnv & Pick<Env, 'isDemo'> };
		readonly organisation: { readonly timeZone: string };
		readonly now: Date;
	};
}

/**
 * Who is asking, by the cookie of the request. A cookie that is no longer worth anything is taken
 * away, a good one lives on from now.
 */
export async function readSession(
	event: RequestWithCookies
): Promise<{ readonly sessionId: string; readonly user: SessionUser } | null> {
	const token = event.cookies.get(name);
	if (token === undefined) return null;
	const { db, env } = event.locals.app;
	const policy = { ...env, timeZone: event.locals.organisation.timeZone };
	const session = await validateSession(db, { token, policy }, event.locals.now);
	if (session === null) {
		deleteSessionCookie(event.cookies, env);
		return null;
	}
	setSessionCookie(event.cookies, token, env);
	return { sessionId: session.id, user: session.user };
}

/** Call it after a successful sign-in. */
export function setSessionCookie(cookies: Cookies, token: string, env: CookieEnv): void {
	cookies.set(name, token, { ...attributes(env), maxAge: env.sessionDays * 24 * 60 * 60 });
}

export function deleteSessionCookie(cookies: Cookies, env: CookieEnv): void {
	cookies.delete(name, attributes(env));
}

// A Secure cookie does not stick on plain http; the environment allows plain http on this machine
// and in an open demo only.
function attributes(env: CookieEnv) {
	return {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: env.origin.startsWith('https:')
	} as const;
}
