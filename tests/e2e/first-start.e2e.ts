import { expect, request, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRefusedServer, startServer } from '../support/server.ts';

const own = { DEMO: '0' };

test('outside demo mode the first visitor makes the administrator, once', async ({ page }) => {
	const server = await startServer({ env: own });
	try {
		const [setupUrl] = /http:\/\/localhost:\d+\/setup\?token=[\w-]+/u.exec(server.output()) ?? [];
		expect(setupUrl).toBeDefined();
		await page.goto(server.url);
		await expect(page).toHaveURL(/\/setup$/u);
		await page.locator('html[data-hydrated]').waitFor();
		const fill = async (token: string) => {
			await page.getByLabel('Code uit het logboek').fill(token);
			await page.getByLabel('Naam van de organisatie').fill('Winkel Fictiedam');
			await page.getByRole('checkbox', { name: 'Ik ben het contactpunt' }).check();
			await page.getByLabel('Naam', { exact: true }).fill('Ada Beheer');
			await page.getByLabel('E-mailadres').fill('ada@praktijk.example');
			await page.getByLabel('Wachtwoord').fill('een lange zin als wachtwoord');
			await page.getByRole('button', { name: 'Maak de beheerder' }).click();
		};
		await fill('verkeerde-code');
		await expect(page.getByRole('alert')).toContainText('Deze code klopt niet');
		await fill(new URL(setupUrl ?? '').searchParams.get('token') ?? '');
		await expect(page).toHaveURL(/\/admin$/u);
		await expect(page.getByRole('row', { name: /Ada Beheer/u })).toBeVisible();

		await expect(page.getByRole('banner')).toContainText('Winkel Fictiedam');
		await page.goto(`${server.url}/privacy`);
		await expect(page.getByRole('link', { name: 'ada@praktijk.example' })).toBeVisible();

		await page.goto(`${server.url}/hr/departments`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByLabel('Naam van de afdeling').fill('Balie');
		await page.getByRole('button', { name: 'Voeg een afdeling toe' }).click();
		await expect(page.getByRole('status')).toContainText('De afdeling Balie is gemaakt.');
		await page.goto(`${server.url}/admin`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByLabel('Naam', { exact: true }).fill('Bo Nieuw');
		await page.getByLabel('E-mailadres', { exact: true }).fill('bo@praktijk.example');
		await page.getByRole('checkbox', { name: 'HR' }).check();
		await page.getByRole('button', { name: 'Voeg een account toe' }).click();
		const code = (await page.locator('code').textContent()) ?? '';
		const password = 'een andere lange zin';

		const visitor = await request.newContext({ baseURL: server.url });
		expect((await visitor.get('/setup', { maxRedirects: 0 })).status()).toBe(303);
		const signIn = (email: string, secret: string) =>
			visitor.post('/login', {
				form: { email, password: secret },
				headers: { origin: server.url, accept: 'text/html' },
				maxRedirects: 0
			});
		const redeem = () =>
			visitor.post(`/invite/${code}`, {
				form: { password },
				headers: { origin: server.url, accept: 'text/html' },
				maxRedirects: 0
			});
		expect((await redeem()).status()).toBe(303);
		expect((await redeem()).status()).toBe(400);
		expect((await signIn('bo@praktijk.example', password)).status()).toBe(303);
		expect((await visitor.get('/hr', { maxRedirects: 0 })).status()).toBe(200);
		await visitor.dispose();
	} finally {
		await server.stop();
	}
});

test('demo accounts and their sessions of an earlier demo run are not accepted', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-demo-'));
	const DATABASE_URL = `file:${join(folder, 'shared.db')}`;
	const demo = await startServer({ env: { DATABASE_URL } });
	const client = await request.newContext();
	const signIn = (url: string) =>
		client.post(`${url}/login`, {
			form: { email: 'beheer@demo.example', password: 'oefenen-met-ai' },
			headers: { origin: url, accept: 'text/html' },
			maxRedirects: 0
		});
	try {
		expect((await signIn(demo.url)).status()).toBe(303);
		expect((await client.get(`${demo.url}/admin`, { maxRedirects: 0 })).status()).toBe(200);
	} finally {
		await demo.stop();
	}
	const server = await startServer({ env: { ...own, DATABASE_URL } });
	try {
		// Cookies know no ports: this is the very session that the demo gave.
		expect((await client.get(`${server.url}/admin`, { maxRedirects: 0 })).status()).toBe(303);
		const answer = await signIn(server.url);
		expect(answer.status()).not.toBe(303);
		expect(await answer.text()).toContain('kennen we niet');
		expect((await client.get(server.url, { maxRedirects: 0 })).headers()['location']).toBe(
			'/setup'
		);
	} finally {
		await server.stop();
		await client.dispose();
		await rm(folder, { recursive: true, force: true });
	}
});

test('a demo on this machine refuses other host names', async () => {
	const server = await startServer();
	const client = await request.newContext();
	const refused = await client.get(`${server.url}/login`, { headers: { host: 'evil.example' } });
	expect(refused.status()).toBe(421);
	expect((await client.get(`${server.url}/login`)).status()).toBe(200);
	await client.dispose();
	await server.stop();
});

for (const [name, env] of [
	['DEMO', { DEMO: 'ja' }],
	['PORT', { PORT: 'drieduizend' }],
	['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
	['TIME_ZONE', { TIME_ZONE: 'Mars/Olympus' }],
	['ORIGIN', { DEMO: '0', HOST: '0.0.0.0', ORIGIN: undefined }]
] as const) {
	test(`a wrong ${name} is told in one line and stops the start`, async () => {
		const { code, output } = await startRefusedServer({ env });
		expect(code).toBe(1);
		const lines = output.trim().split('\n');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(name);
	});
}

test('after ten wrong passwords the account rests, also for the right one', async () => {
	const server = await startServer();
	const client = await request.newContext();
	const signIn = (email: string, password: string) =>
		client.post(`${server.url}/login`, {
			form: { email, password },
			headers: { origin: server.url, accept: 'text/html' },
			maxRedirects: 0
		});
	const statuses: number[] = [];
	for (let attempt = 0; attempt < 11; attempt++) {
		statuses.push((await signIn('hr@demo.example', 'fout wachtwoord')).status());
	}
	expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
	expect((await signIn('hr@demo.example', 'oefenen-met-ai')).status()).toBe(429);
	expect((await signIn('trainer@demo.example', 'oefenen-met-ai')).status()).toBe(303);
	await client.dispose();
	await server.stop();
});
