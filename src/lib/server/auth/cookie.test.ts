import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../../tests/support/database.ts';
import { makeUser, minutesLater, noon } from '../../../../tests/support/factories.ts';
import { deleteSessionCookie, readSession, setSessionCookie } from './cookie.ts';
import { createSession } from './session.ts';

const env = {
	origin: 'https://training.example.org',
	sessionDays: 14,
	isDemo: false
};

const organisation = { timeZone: 'Europe/Amsterdam' };

type CookieOptions = Parameters<Cookies['set']>[2];

/** A browser with one jar, as far as sessions need it. */
function makeBrowser() {
	const jar = new Map<string, { value: string; options: CookieOptions }>();
	const cookies: Cookies = {
		get: (name) => jar.get(name)?.value,
		getAll: () => [...jar].map(([name, { value }]) => ({ name, value })),
		set: (name, value, options) => void jar.set(name, { value, options }),
		delete: (name) => void jar.delete(name),
		serialize: () => ''
	};
	return { jar, cookies };
}

it('keeps the token from scripts, other sites and plain http', () => {
	const { jar, cookies } = makeBrowser();
	setSessionCookie(cookies, 'token', env);
	expect([...jar.values()]).toEqual([
		{
			value: 'token',
			options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 1_209_600 }
		}
	]);
	deleteSessionCookie(cookies, env);
	expect(jar.size).toBe(0);
});

it('sticks on plain http where the environment allows that', () => {
	const { jar, cookies } = makeBrowser();
	setSessionCookie(cookies, 'token', { ...env, origin: 'http://localhost:3000' });
	expect([...jar.values()][0]?.options.secure).toBe(false);
});

it('tells who is asking and takes a worthless cookie away', async () => {
	const db = await createTestDatabase();
	const person = await makeUser(db);
	const { jar, cookies } = makeBrowser();
	const read = (now: Date) =>
		readSession({ cookies, locals: { app: { db, env }, organisation, now } });
	expect(await read(noon)).toBeNull();
	setSessionCookie(cookies, await createSession(db, person.id, noon), env);
	expect((await read(noon))?.user.id).toBe(person.id);
	expect(await read(minutesLater(14 * 24 * 60))).toBeNull();
	expect(jar.size).toBe(0);
});
