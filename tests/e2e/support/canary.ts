import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RunningServer } from '../../support/server.ts';

/** Every request from now on, with its address, body and headers; also those of workers. */
export function recordRequests(page: Page): readonly string[] {
	const sent: string[] = [];
	page.context().on('request', (request) => {
		sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
	});
	page.on('websocket', (socket) => sent.push(socket.url()));
	return sent;
}

/** Signs in at a demo server of its own. */
export async function enterDemo(page: Page, { url }: RunningServer): Promise<void> {
	await page.goto(`${url}/login`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByRole('button', { name: /medewerker@demo/u }).click();
	await page.waitForURL('**/learn');
}

/** What the browser keeps, and what the server printed and stored. */
export async function placesOf(
	page: Page,
	server: RunningServer
): Promise<{ places: string[]; database: string }> {
	const kept = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const caches = await window.caches.keys();
		return JSON.stringify([
			{ ...localStorage },
			{ ...sessionStorage },
			document.cookie,
			databases,
			caches,
			location.href,
			history.state
		]);
	});
	const cookies = JSON.stringify(await page.context().cookies());
	const database = await readDatabase(server.databaseUrl);
	return { places: [kept, cookies, server.output(), database], database };
}

async function readDatabase(url: string): Promise<string> {
	const path = url.replace(/^file:/u, '');
	const files = [path, `${path}-wal`];
	const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')));
	return texts.join('\n');
}
