import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { noon, today } from '../../../tests/support/factories.ts';
import { boot, stop, type App } from './boot.ts';
import { signIn } from './auth/sign-in.ts';
import { parseEnv } from './env.ts';

async function makeEnv(variables: Record<string, string>) {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const url = `file:${join(folder, 'data', 'promptwijs.db')}`;
	const parse = (more: Record<string, string>) => {
		const env = parseEnv({ DATABASE_URL: url, ...variables, ...more });
		if (!env.ok) throw new Error(env.problems.join('\n'));
		return env.value;
	};
	return parse;
}

const demo = { DEMO: '1', HOST: '127.0.0.1' };

function signInAsHr(app: App) {
	return signIn(
		app.db,
		{
			...{ login: 'hr@demo.example', password: 'oefenen-met-ai', address: '127.0.0.1' },
			...{ limits: app.limits, isDemo: app.env.isDemo, today }
		},
		noon
	);
}

it('makes the folder, the schema and the demo people, and lets them sign in', async () => {
	const env = await makeEnv({});
	const app = await boot(env(demo), noon);
	onTestFinished(() => stop(app));
	expect(app.setupToken).toBeNull();
	expect(await signInAsHr(app)).toMatchObject({ ok: true });
});

it('starts again on the same database without making anything twice', async () => {
	const env = await makeEnv({});
	await stop(await boot(env(demo), noon));
	const app = await boot(env(demo), noon);
	onTestFinished(() => stop(app));
	expect(await app.db.get(sql`select count(*) as people from user`)).toEqual({ people: 24 });
	expect(await signInAsHr(app)).toMatchObject({ ok: true });
});

it('closes the demo accounts and prints the set-up address once demo mode is off', async () => {
	const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	onTestFinished(() => print.mockRestore());
	const env = await makeEnv({});
	await stop(await boot(env(demo), noon));
	const app = await boot(env({ DEMO: '0' }), noon);
	onTestFinished(() => stop(app));
	expect(await signInAsHr(app)).toEqual({ ok: false, reason: 'invalid' });
	expect(print).toHaveBeenCalledWith(
		`Set up the first administrator: http://localhost:3000/setup?token=${app.setupToken}\n`
	);
});
