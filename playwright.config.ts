import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

const port = process.env['E2E_PORT'] ?? '4173';
const origin = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	forbidOnly: true,
	// Axe reads whole pages; on a busy machine that takes long, and a time-out proves nothing.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	fullyParallel: false,
	retries: 0,
	workers: 2,
	reporter: 'list',
	use: {
		baseURL: origin,
		launchOptions: launchOptions(),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		screenshot: 'only-on-failure',
		trace: 'off'
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
	webServer: {
		command: 'node scripts/serve-e2e.mjs',
		url: `${origin}/login`,
		env: { E2E_PORT: port },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
		stdout: 'ignore',
		stderr: 'pipe',
		timeout: 60_000
	}
});
