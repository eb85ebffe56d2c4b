import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { practiceModule } from './support/content.ts';
import { composer, passSandbox, sandboxPath, send } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

const chips = (page: Page) => page.getByLabel('Gevonden in je bericht');

test('leaks are marked while typing, explained, and gone when replaced', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).pressSequentially('Kort de brief in van mevrouw Testerink, BSN 999991693');
	await expect(page.locator('mark[data-entity=bsn]').first()).toHaveText('999991693');
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await chips(page).getByRole('button', { name: /BSN/u }).click();
	await expect(page.getByText('UAVG, artikel 46')).toBeVisible();

	await page.getByRole('button', { name: 'Vervang' }).click();
	await expect(composer(page)).toHaveValue(/\[burgerservicenummer \(bsn\)\]/u);
	await expect(page.locator('mark[data-entity=bsn]')).toHaveCount(0);
	await composer(page).press('Control+z');
	await expect(composer(page)).toHaveValue(/999991693/u);
});

test('a sent leak shows what the provider knows; a safe prompt passes', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await page.getByRole('button', { name: 'Zet deze tekst in mijn bericht' }).click();
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await send(page);
	const provider = page.getByRole('region', { name: 'Wat de aanbieder nu weet' });
	await expect(provider).toContainText('999991693');
	await expect(page.getByText(/^⬤ Gelekt:/u)).toBeVisible();
	await expect(page.getByText('Oefenbot').first()).toBeVisible();

	await page.getByRole('button', { name: 'Geef me een hint' }).click();
	await passSandbox(page);
	await expect(page.getByRole('heading', { name: 'Gelukt: veilig en bruikbaar' })).toBeVisible();
});

test('an empty or evasive prompt does not pass', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await expect(page.getByRole('button', { name: 'Verstuur' })).toBeDisabled();
	await composer(page).fill('Hallo, hoe gaat het?');
	await send(page);
	await expect(page.getByText(/Niets gelekt. Wel mist nog/u)).toBeVisible();
	await expect(page.locator('[data-saving]')).toHaveCount(0);
});

test('the exercise can be done with the keyboard alone', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).focus();
	await page.keyboard.insertText(practiceModule.locales.nl.scenarios[0]?.example ?? '');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('an expired session keeps the result on the page until it can be saved', async ({
	page,
	context
}) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	const cookies = await context.cookies();
	await context.clearCookies({ name: 'session' });
	await composer(page).fill(practiceModule.locales.nl.scenarios[0]?.example ?? '');
	await send(page);
	await expect(page.locator('[data-saving=signed-out]')).toBeVisible();
	await context.addCookies(cookies);
	await page.getByRole('button', { name: 'Bewaar opnieuw' }).click();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('when the detector cannot start, nothing can be sent', async ({ page }) => {
	await page.route(/worker/u, (route) => route.abort());
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).fill('Een vraag');
	await expect(page.getByRole('alert')).toContainText('De controle kon niet starten');
	await expect(page.getByRole('button', { name: 'Verstuur' })).toBeDisabled();
});

// The promise of the product. Words that occur nowhere else, typed, pasted, sent, and then looked for
// everywhere the text could have gone.
test('what is typed in the sandbox never leaves the tab', async ({ page, context }) => {
	const server = await startServer();
	const canary = 'Kwartelzang Zeegroenewold';
	const text = `Kort in: mevrouw ${canary}, geboren 14-03-1958, BSN 999991693, hartfalen.`;
	const sent: string[] = [];
	page.on('request', (request) => {
		sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
	});
	page.on('websocket', (socket) => sent.push(socket.url()));
	try {
		await page.goto(`${server.url}/login`);
		await page.locator('html[data-hydrated]').waitFor();
		await page.getByRole('button', { name: /medewerker@demo/u }).click();
		await page.waitForURL('**/learn');
		await page.goto(`${server.url}${sandboxPath}`);
		await page.locator('html[data-hydrated]').waitFor();

		await composer(page).pressSequentially(text);
		await expect(page.locator('[data-verdict=leak]')).toBeVisible();
		await send(page);
		await expect(page.getByRole('region', { name: 'Wat de aanbieder nu weet' })).toContainText(
			canary
		);
		await passSandbox(page);
		await page.waitForLoadState('networkidle');

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
		const cookies = JSON.stringify(await context.cookies());
		const database = await readDatabase(server.databaseUrl);
		const places = [...sent, kept, cookies, server.output(), database];
		for (const word of [...canary.split(' '), encodeURIComponent(canary), btoa(canary)]) {
			expect(places.filter((place) => place.includes(word))).toEqual([]);
		}

		// The instrument itself: the same search does find what is really sent and stored.
		expect(sent.some((request) => request.includes('verwijsbrief'))).toBe(true);
		expect(database).toContain('leak_tally');
		expect(database).toContain('verwijsbrief');
	} finally {
		await server.stop();
	}
});

async function readDatabase(url: string): Promise<string> {
	const path = url.replace(/^file:/u, '');
	const files = [path, `${path}-wal`];
	const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')));
	return texts.join('\n');
}
