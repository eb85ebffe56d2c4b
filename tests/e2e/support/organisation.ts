import { expect, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../../support/server.ts';
import { open, signIn } from './people.ts';

export const settingsPath = '/admin/organisation';

/** Does something on a demo server of its own: the settings are everybody's. */
export async function withServer(run: (server: RunningServer) => Promise<void>): Promise<void> {
	const server = await startServer();
	try {
		await run(server);
	} finally {
		await server.stop();
	}
}

export async function openSettings(page: Page, url: string): Promise<void> {
	await signInAt(page, url, 'beheer');
	await open(page, `${url}${settingsPath}`);
}

/** As `signIn`, on another server than that of the configuration. */
export async function signInAt(page: Page, url: string, key: string): Promise<void> {
	await page.context().clearCookies({ name: 'session' });
	await signIn(page, key, url);
}

export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Bewaar de instellingen' }).click();
}

/** Saves and waits for the answer: of an earlier time “saved” may be on the page still. */
export async function saved(page: Page): Promise<void> {
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await save(page);
	await answer;
	await expect(page.getByRole('status').filter({ hasText: 'bewaard' })).toBeVisible();
}
