import { expect, request, test } from '@playwright/test';
import { makePng } from '../support/pictures.ts';
import { expectAccessible } from './support/accessible.ts';
import { openSettings, saved, settingsPath, signInAt, withServer } from './support/organisation.ts';
import { open } from './support/people.ts';

const png = { name: 'logo.png', mimeType: 'image/png', buffer: makePng(240, 60) };

test('an administrator sets everything, and learners and visitors see it', async ({ page }) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		await expectAccessible(page, page.url());
		await page.getByLabel('Naam van de organisatie').fill('Praktijk Testerwoude');
		await page.getByLabel('Logo', { exact: true }).setInputFiles(png);
		await page.getByLabel('Sector').selectOption('Telecom en klantcontact');
		await page.getByLabel('Wat is deze persoon?').selectOption({ label: 'Privacy officer' });
		await page.getByLabel('Naam of functie van het contact').fill('Elin Proefstra');
		await page.getByLabel('E-mailadres van het contact').fill('elin@praktijk.example');
		await page.getByLabel('Telefoonnummer van het contact').fill('06-99000013');
		await page.getByLabel('Tijdzone').fill('America/Curacao');
		await saved(page);
		await expectAccessible(page, page.url());
		await expect(page.getByLabel('Tijdzone')).toHaveValue('America/Curacao');
		await expect(page.getByLabel('Sector')).toHaveValue('telecom');

		await signInAt(page, url, 'medewerker');
		const logo = page.getByRole('banner').getByRole('img', { name: 'Praktijk Testerwoude' });
		await expect(logo).toBeVisible();
		expect(await logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(240);
		await expect(page.getByText('Elin Proefstra', { exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: '06-99000013' })).toHaveAttribute(
			'href',
			'tel:0699000013'
		);
		await expectAccessible(page, page.url());
		await open(page, `${url}/learn/huisartsenpraktijk/als-het-misgaat`);
		await expect(page.getByRole('note').filter({ hasText: 'vergissing' })).toContainText(
			'Een vergissing meld je bij Elin Proefstra (privacy officer), tel. 06-99000013, elin@praktijk.example.'
		);
		await open(page, `${url}/glossary`);
		await expect(page.locator('#contactpunt')).toContainText('Bij jullie is dat Elin Proefstra');

		await page.context().clearCookies();
		await open(page, `${url}/privacy`);
		await expect(page.getByRole('main')).toContainText('zoals Praktijk Testerwoude het gebruikt');
		await expect(page.getByRole('main')).toContainText('Stel ze aan Elin Proefstra');
		await expectAccessible(page, page.url());
		await open(page, `${url}/login`);
		await expect(
			page.getByRole('main').getByText('Training van Praktijk Testerwoude')
		).toBeVisible();
		await expectAccessible(page, page.url());
	});
});

test('the logo is served as a picture and nothing else, for good', async ({ page }) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		await page.getByLabel('Logo', { exact: true }).setInputFiles(png);
		await saved(page);
		const address = await page.getByRole('banner').getByRole('img').getAttribute('src');
		const visitor = await request.newContext({ baseURL: url });
		const answer = await visitor.get(address ?? '');
		expect(answer.status()).toBe(200);
		expect(answer.headers()).toMatchObject({
			'content-type': 'image/png',
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, max-age=31536000, immutable',
			'content-security-policy': "default-src 'none'; sandbox"
		});
		expect((await answer.body()).equals(png.buffer)).toBe(true);
		expect((await page.request.get(`${url}${address ?? ''}`)).headers()['cache-control']).toBe(
			'private, max-age=31536000, immutable'
		);
		await page.getByLabel('Haal het logo weg').check();
		await saved(page);
		expect((await visitor.get(address ?? '')).status()).toBe(404);
		await visitor.dispose();
	});
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const files = [
	['a text called .png', 'logo.png', Buffer.from('geen plaatje'), 'Dit is geen PNG'],
	['an SVG with a script', 'logo.svg', Buffer.from(svg), 'Een SVG kan een script bevatten'],
	['an SVG called .png', 'logo.png', Buffer.from(svg), 'Een SVG kan een script bevatten'],
	['a file of 5 MB', 'logo.png', Buffer.alloc(5_000_000, 1), 'groter dan 200 kB'],
	['a huge picture', 'logo.png', makePng(3_000, 20), 'tussen 16 en 2.000 pixels']
] as const;
for (const [what, name, buffer, sentence] of files) {
	test(`says what is wrong with ${what} and keeps the rest`, async ({ page }) => {
		await withServer(async ({ url }) => {
			await openSettings(page, url);
			await page.getByLabel('Naam van de organisatie').fill('Nieuwe naam');
			await page.getByLabel('Naam of functie van het contact').fill('De eigenaar');
			const field = page.getByLabel('Logo', { exact: true });
			await field.setInputFiles({ name, mimeType: 'image/png', buffer });
			if (buffer.length < 200_000)
				await page.getByRole('button', { name: 'Bewaar de instellingen' }).click();
			await expect(page.getByRole('alert').filter({ hasText: sentence }).first()).toBeVisible();
			await expectAccessible(page, page.url());
			await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('Nieuwe naam');
			await expect(page.getByLabel('Naam of functie van het contact')).toHaveValue('De eigenaar');
			await field.setInputFiles([]);
			await saved(page);
			await expect(page.getByRole('banner')).toContainText('Nieuwe naam');
		});
	});
}

test('a file that is too large is refused when a browser sends it all the same', async ({
	page
}) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		const send = (size: number) =>
			page.request.post(`${url}${settingsPath}`, {
				headers: { origin: url, accept: 'text/html' },
				multipart: { name: 'X', logo: { ...png, buffer: Buffer.alloc(size, 1) } }
			});
		expect((await send(300_000)).status()).toBe(400);
		expect((await send(5_000_000)).status()).toBeGreaterThanOrEqual(400);
		await open(page, `${url}${settingsPath}`);
		await expect(page.getByLabel('Naam van de organisatie')).toHaveValue(
			'Huisartsenpraktijk De Linde'
		);
	});
});
