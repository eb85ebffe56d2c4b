import { expect, request, test, type Page } from '@playwright/test';
import { only, readIcal, readText } from '../support/ical.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { expectAccessible } from './support/accessible.ts';

let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(async () => {
	await server.stop();
});

async function signIn(page: Page, key: string): Promise<void> {
	await page.goto(`${server.url}/login`);
	await page.getByLabel('E-mailadres').fill(`${key}@demo.example`);
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
}

const shownAddress = (page: Page) => page.getByLabel('Het adres van je agenda').inputValue();

test('a calendar address is made, fetched without a cookie, renewed and ended', async ({
	browser
}) => {
	const context = await browser.newContext({
		...{ locale: 'nl-NL', permissions: ['clipboard-read', 'clipboard-write'] }
	});
	const page = await context.newPage();
	await signIn(page, 'medewerker');
	await page.getByRole('link', { name: 'Zet je uiterste dagen in je agenda' }).click();
	await page.getByRole('button', { name: 'Maak een adres' }).click();
	const address = await shownAddress(page);
	expect(address).toMatch(/\/calendar\/[\w-]{43}\.ics$/u);
	await page.getByRole('button', { name: 'Kopieer het adres' }).click();
	await expect(page.getByText('Gekopieerd')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	await expectAccessible(page, 'the address of a calendar');

	const program = await request.newContext();
	const answer = await program.get(address);
	expect(answer.status()).toBe(200);
	const headers = answer.headers();
	expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
	expect(headers['cache-control']).toBe('private, no-cache');
	expect(headers['set-cookie']).toBeUndefined();
	const events = readIcal(await answer.text()).components;
	expect(events.length).toBeGreaterThan(0);
	for (const event of events) {
		expect(readText(only(event, 'SUMMARY').value)).toMatch(/^Laatste dag: /u);
		expect(only(event, 'URL').value).toMatch(/\/learn\/[\w-]+$/u);
	}
	const etag = headers['etag'] ?? '';
	const unchanged = await program.get(address, { headers: { 'if-none-match': etag } });
	expect([unchanged.status(), await unchanged.text()]).toEqual([304, '']);

	await page.reload();
	await expect(page.getByLabel('Het adres van je agenda')).toHaveCount(0);
	await expect(page.getByText('Je hebt een adres sinds')).toBeVisible();
	await page.getByRole('button', { name: 'Maak een nieuw adres' }).click();
	const renewed = await shownAddress(page);
	expect(renewed).not.toBe(address);
	const gone = await program.get(address);
	expect([gone.status(), await gone.text()]).toEqual([404, 'Not found']);
	expect((await program.get(renewed)).status()).toBe(200);

	await page.getByRole('button', { name: 'Stop met het adres' }).click();
	await expect(page.getByText('Het adres werkt niet meer')).toBeVisible();
	const ended = await program.get(renewed);
	const unknown = await program.get(`${server.url}/calendar/onbekend.ics`);
	expect([ended.status(), await ended.text()]).toEqual([unknown.status(), await unknown.text()]);
	expect(server.output()).not.toContain(renewed.slice(-47, -4));
	await program.dispose();
	await context.close();
});

test('an address and the links in it sign nobody in', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'nl-NL' });
	const page = await context.newPage();
	await signIn(page, 'lotte');
	await page.goto(`${server.url}/calendar`);
	await page.getByRole('button', { name: 'Maak een adres' }).click();
	const address = await shownAddress(page);
	await context.clearCookies();
	const calendar = await (await context.request.get(address)).text();
	expect(await context.cookies()).toEqual([]);
	const [event] = readIcal(calendar).components;
	if (!event) throw new Error('nothing to do');
	const link = only(event, 'URL').value;
	await page.goto(link);
	await expect(page).toHaveURL(/\/login\?to=/u);
	await page.getByLabel('E-mailadres').fill('lotte@demo.example');
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(link);
	await context.close();
});

test('without script an address is made and shown', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
	const page = await context.newPage();
	await signIn(page, 'hr');
	await page.goto(`${server.url}/calendar`);
	await page.getByRole('button', { name: 'Maak een adres' }).click();
	expect((await context.request.get(await shownAddress(page))).status()).toBe(200);
	await context.close();
});
