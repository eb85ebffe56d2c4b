// The built server in demo mode on a database of its own, for the end-to-end tests.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = new URL('../build/index.js', import.meta.url);
if (!existsSync(entry)) {
	console.error('Er is nog niets gebouwd. Voer eerst uit: npm run build');
	process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'promptwijs-e2e-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('sveltekit:shutdown', () => setTimeout(() => process.exit(0), 500).unref());

const port = process.env.E2E_PORT ?? '4173';
for (const name of ['DATABASE_AUTH_TOKEN', 'APP_NAME', 'SESSION_DAYS', 'SOCKET_PATH']) {
	delete process.env[name];
}
Object.assign(process.env, {
	DATABASE_URL: `file:${join(folder, 'e2e.db')}`,
	DEMO: '1',
	HOST: '127.0.0.1',
	ORIGIN: `http://localhost:${port}`,
	PORT: port,
	TIME_ZONE: 'Europe/Amsterdam'
});

await import(entry.href);
