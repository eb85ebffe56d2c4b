import { expect, test, type Browser, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server.ts';
import { expectAccessible } from './support/accessible.ts';

// Its own server: what these journeys write stays in the database.
let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(async () => {
	await server.stop();
});

const path = '/admin/mail/reminder/nl';

async function open(page: Page, to: string): Promise<void> {
	await page.goto(server.url + to);
	await page.locator('html[data-hydrated]').waitFor();
}

async function signIn(page: Page, key: string): Promise<void> {
	await page.goto(`${server.url}/login`);
	await page.getByLabel('E-mailadres').fill(`${key}@demo.example`);
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
}

async function openEditor(browser: Browser, key: string): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
	await signIn(page, key);
	await open(page, path);
	return page;
}

const subject = (page: Page) => page.getByLabel('Onderwerp', { exact: true });
const body = (page: Page) => page.getByLabel('Tekst', { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar de tekst' }).click();
const preview = (page: Page) => page.frameLocator('iframe[title="Voorbeeld van de mail"]');

test('an administrator adapts a text, sees it as it is typed, and puts the standard back', async ({
	browser
}) => {
	const page = await openEditor(browser, 'beheer');
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	await expect(preview(page).getByText('Hallo Noor Testerink,')).toBeVisible();
	await subject(page).fill('Denk je aan ');
	await page
		.getByRole('button', { name: /^Voeg \{modules\} in/u })
		.first()
		.click();
	await expect(subject(page)).toHaveValue('Denk je aan {modules}');
	await body(page).fill('Dag **{name}**, <img src=x onerror=alert(1)>\n\n{items}');
	await expect(preview(page).locator('strong').first()).toHaveText('Noor Testerink');
	await expect(preview(page).getByText('<img src=x onerror=alert(1)>')).toBeVisible();
	await expect(preview(page).locator('img')).toHaveCount(0);
	await save(page);
	await expect(page.getByRole('status').filter({ hasText: 'bewaard' })).toBeVisible();
	await page.getByRole('link', { name: /Teksten van mails/u }).click();
	const row = page.getByRole('listitem').filter({ hasText: 'Herinnering' }).first();
	await expect(row.getByText('aangepast')).toHaveCount(1);
	await page.getByRole('link', { name: 'Nederlands: Herinnering' }).click();
	await expect(body(page)).toHaveValue(/^Dag \*\*\{name\}\*\*/u);
	await page.getByText('Terug naar de standaardtekst').click();
	await page.getByRole('button', { name: 'Zet de standaardtekst terug' }).click();
	await expect(page.getByText('De standaardtekst staat er weer')).toBeVisible();
	await expect(body(page)).toHaveValue(/^Hallo \{name\},/u);
	await expect(page.getByText('zette die terug op')).toBeVisible();
	expect(problems).toEqual([]);
	await page.context().close();
});

test('says what is wrong in sentences and keeps what was typed', async ({ browser }) => {
	const page = await openEditor(browser, 'hr');
	await subject(page).fill('Voor {name}');
	await body(page).fill('Kijk [hier](http://a.example), {naam}');
	await save(page);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('In het onderwerp staat {name}.');
	await expect(alert).toContainText('In de tekst staat {naam}.');
	await expect(alert).toContainText('Zet {items} in de tekst.');
	await expect(alert).toContainText('De link naar “http://a.example” werkt niet in een mail.');
	await expect(subject(page)).toHaveValue('Voor {name}');
	await expect(body(page)).toHaveValue('Kijk [hier](http://a.example), {naam}');
	await expectAccessible(page, 'an editor with mistakes');
	await page.context().close();
});

test('the second of two editors is told, keeps the text, and may save it then', async ({
	browser
}) => {
	const first = await openEditor(browser, 'hr');
	const second = await openEditor(browser, 'beheer');
	await subject(first).fill('Van de eerste: {modules}');
	await save(first);
	await expect(first.getByText('De tekst is bewaard')).toBeVisible();
	await subject(second).fill('Van de tweede: {modules}');
	await save(second);
	await expect(second.getByRole('alert')).toContainText('heeft deze tekst intussen veranderd');
	await expect(second.getByText('Van de eerste: {modules}')).toBeVisible();
	await expect(subject(second)).toHaveValue('Van de tweede: {modules}');
	await expectAccessible(second, 'an editor who was second');
	await save(second);
	await expect(second.getByText('De tekst is bewaard')).toBeVisible();
	await first.reload();
	await expect(subject(first)).toHaveValue('Van de tweede: {modules}');
	await first.context().close();
	await second.context().close();
});

test('without script a button shows the preview of what was typed', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
	const page = await context.newPage();
	await signIn(page, 'hr');
	await page.goto(`${server.url}/admin/mail/overdue/en`);
	await expect(preview(page).getByText('Hello Noor Testerink,')).toBeVisible();
	await body(page).fill('Good day {name},\n\n{items}');
	await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
	await expect(preview(page).getByText('Good day Noor Testerink,')).toBeVisible();
	await expect(body(page)).toHaveValue(/^Good day/u);
	await save(page);
	await expect(page.getByText('De tekst is bewaard')).toBeVisible();
	await expect(body(page)).toHaveValue(/^Good day/u);
	await context.close();
});

test('there is no text of an unknown kind or language', async ({ browser }) => {
	const page = await openEditor(browser, 'hr');
	for (const unknown of ['/admin/mail/onbekend/nl', '/admin/mail/reminder/fr']) {
		const response = await page.goto(server.url + unknown);
		expect([unknown, response?.status()]).toEqual([unknown, 404]);
	}
	await page.context().close();
});
