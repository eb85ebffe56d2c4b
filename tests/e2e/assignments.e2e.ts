import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server.ts';

const token = 'een-lange-sleutel-voor-de-planner-0001';
// Its own server: these journeys assign modules, and other tests count them.
let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer({ env: { JOBS_TOKEN: token } });
});
test.afterAll(async () => {
	await server.stop();
});

async function open(page: Page, path: string): Promise<void> {
	await page.goto(server.url + path);
	await page.locator('html[data-hydrated]').waitFor();
}

async function signedIn(browser: Browser, key: string): Promise<Page> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await open(page, '/login');
	await page.getByLabel('E-mailadres of personeelsnummer').fill(`${key}@demo.example`);
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
	return page;
}

const preview = (page: Page) =>
	page.getByRole('button', { name: 'Bekijk wat dit betekent' }).click();

test('HR assigns a track with the keyboard, sees first what it means, and people have it', async ({
	browser
}) => {
	const hr = await signedIn(browser, 'hr');
	await open(hr, '/hr/assignments');
	await hr.getByRole('link', { name: 'Nieuwe toewijzing' }).press('Enter');
	await expect(hr.getByRole('heading', { name: 'Nieuwe toewijzing' })).toBeVisible();
	await preview(hr);
	await expect(hr.getByRole('alert')).toContainText('Geef de toewijzing een naam.');
	await expect(hr.getByRole('alert')).toContainText('Kies minstens één module.');
	await expect(hr.getByRole('alert')).toContainText('Kies voor wie het is');

	await hr.getByLabel('Naam', { exact: true }).fill('Klantcontact 2027');
	await hr.getByLabel('Leerpad').selectOption({ label: 'Telecom en klantcontact' });
	await expect(hr.getByRole('checkbox', { name: /^Telecom/u })).toBeChecked();
	await hr.locator('summary', { hasText: 'Afdelingen' }).first().focus();
	await hr.keyboard.press('Enter');
	await hr.keyboard.press('Tab');
	await hr.getByRole('checkbox', { name: 'Administratie' }).first().focus();
	await hr.keyboard.press('Space');
	await expect(hr.getByText('Nu 6 medewerkers.')).toBeVisible();
	await hr.locator('summary', { hasText: 'Behalve' }).click();
	await hr.locator('#withoutPeople').fill('ruben@demo.example');
	await hr.locator('#withoutPeople').blur();
	await expect(hr.getByText('Nu 5 medewerkers.')).toBeVisible();
	await hr.getByLabel('Opnieuw doen').selectOption('completion');
	await preview(hr);
	await expect(hr.getByRole('heading', { name: 'Dit gaat er gebeuren' })).toBeVisible();
	await expect(hr.getByText(/Op de eerste dag gaan er 5 mails uit/u)).toBeVisible();
	await expect(hr.getByRole('row', { name: /Telecom: het klantbestand 5/u })).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await hr.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page: hr }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
	await hr.getByRole('button', { name: 'Wijs toe aan 5 medewerkers' }).click();
	await expect(hr.getByRole('heading', { name: 'Klantcontact 2027' })).toBeVisible();
	await expect(hr.getByRole('row', { name: /^Telecom: het klantbestand 5 0 0$/u })).toBeVisible();
	await expect(hr.getByText('Elke 12 maanden, opent 30 dagen van tevoren')).toBeVisible();

	const lotte = await signedIn(browser, 'lotte');
	await expect(lotte.getByRole('link', { name: 'Telecom: het klantbestand' })).toBeVisible();
	const ruben = await signedIn(browser, 'ruben');
	await expect(ruben.getByRole('link', { name: 'Telecom: het klantbestand' })).toHaveCount(0);
	await Promise.all([hr.close(), lotte.close(), ruben.close()]);
});

test('two HR people change one assignment: the second is told and loses nothing', async ({
	browser
}) => {
	const first = await signedIn(browser, 'hr');
	await open(first, '/hr/assignments');
	await first.getByRole('link', { name: 'Jaarlijkse training' }).click();
	await first.getByRole('link', { name: 'Verander', exact: true }).click();
	await expect(first.getByRole('heading', { name: /^Verander/u })).toBeVisible();
	const second = await first.context().newPage();
	await second.goto(first.url());
	await second.locator('html[data-hydrated]').waitFor();

	await first.getByLabel('Dagen na de eigen start').fill('60');
	await preview(first);
	await expect(first.getByText(/lopende trainingen krijgen een andere datum/u)).toBeVisible();
	await first.getByRole('button', { name: 'Bewaar de verandering' }).click();
	await expect(first.getByText('60 dagen na de start')).toBeVisible();

	await second.getByLabel('Naam', { exact: true }).fill('Training De Linde');
	await preview(second);
	await expect(second.getByRole('alert')).toContainText('Ingrid Postma heeft deze toewijzing');
	await expect(second.getByLabel('Naam', { exact: true })).toHaveValue('Training De Linde');
	await preview(second);
	await second.getByRole('button', { name: 'Bewaar de verandering' }).click();
	await expect(second.getByRole('heading', { name: 'Training De Linde' })).toBeVisible();
	await Promise.all([first.close(), second.close()]);
});

test('HR exempts somebody, takes it back, and ends an assignment', async ({ browser }) => {
	const hr = await signedIn(browser, 'hr');
	await open(hr, '/hr/assignments');
	await hr.getByRole('link', { name: 'Klantcontact 2027' }).click();
	await hr.getByRole('link', { name: 'Vrijstellingen' }).click();
	await hr.getByLabel('E-mailadres of personeelsnummer').fill('niemand@demo.example');
	await hr.getByLabel('Reden').fill('Deed dit bij een vorige werkgever');
	await hr.getByLabel('Bewijs').fill('Certificaat 2026-17');
	await hr.getByRole('button', { name: 'Stel vrij' }).click();
	await expect(hr.getByRole('alert')).toContainText('niet gevonden');
	await expect(hr.getByLabel('Reden')).toHaveValue('Deed dit bij een vorige werkgever');
	await hr.getByLabel('E-mailadres of personeelsnummer').fill('lotte@demo.example');
	await hr.getByLabel('Module').selectOption({ label: 'Telecom: het klantbestand' });
	await hr.getByRole('button', { name: 'Stel vrij' }).click();
	await expect(
		hr.getByRole('row', { name: /Lotte van den Berg .*Certificaat 2026-17/u })
	).toBeVisible();

	const lotte = await signedIn(browser, 'lotte');
	await expect(lotte.getByRole('link', { name: 'Telecom: het klantbestand' })).toHaveCount(0);
	await hr.getByRole('button', { name: 'Trek de vrijstelling van Lotte van den Berg in' }).click();
	await expect(hr.getByText('De vrijstelling is ingetrokken.')).toBeVisible();
	await expect(async () => {
		await open(lotte, '/learn');
		await expect(lotte.getByRole('link', { name: 'Telecom: het klantbestand' })).toBeVisible({
			timeout: 1_000
		});
	}).toPass();

	await hr.getByRole('link', { name: '← Klantcontact 2027' }).click();
	await hr.getByText('Beëindig deze toewijzing').click();
	await hr.getByRole('button', { name: 'Beëindig Klantcontact 2027' }).click();
	await expect(hr.getByText('De toewijzing is beëindigd.')).toBeVisible();
	await expect(hr.getByText('Niemand heeft nog iets te doen.')).toBeVisible();
	await Promise.all([hr.close(), lotte.close()]);
});

test('a planner runs the jobs with the token, and nobody without it', async ({ request }) => {
	const call = (authorization: string) =>
		request.post(`${server.url}/api/jobs`, { headers: { authorization } });
	expect((await call('')).status()).toBe(401);
	expect((await call(`Bearer ${token}x`)).status()).toBe(401);
	const answer = await call(`Bearer ${token}`);
	expect(answer.status()).toBe(200);
	expect(await answer.text()).toMatch(/^\{"result":"(?:done|busy)"\}$/u);
});
