import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server.ts';
import { startSmtp, type SmtpProcess } from '../support/smtp.ts';

// A server of its own, with a mail server of its own.
let smtp: SmtpProcess;
let server: RunningServer;
test.beforeAll(async () => {
	smtp = await startSmtp();
	server = await startServer({
		env: { SMTP_URL: smtp.url, MAIL_FROM: 'Leren <leren@voorbeeld.example>' }
	});
});
test.afterAll(async () => {
	await server.stop();
	await smtp.stop();
});

const password = 'een heel eigen wachtzin';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(server.url + path);
	await page.locator('html[data-hydrated]').waitFor();
}

async function signIn(page: Page, login: string, secret = 'oefenen-met-ai'): Promise<void> {
	await open(page, '/login');
	await page.getByLabel('E-mailadres of personeelsnummer').fill(login);
	await page.getByLabel('Wachtwoord', { exact: true }).fill(secret);
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
}

/** The link to the password page in the newest mail to somebody. */
async function readLink(to: string): Promise<string> {
	const { text = '' } = await smtp.waitFor(to);
	return /\S+\/invite\/[2-9A-Z-]+/u.exec(text)?.[0] ?? '';
}

async function addEmployee(hr: Page, name: string, email: string): Promise<void> {
	await open(hr, '/hr/people/new');
	await hr.getByLabel('Naam', { exact: true }).fill(name);
	await hr.getByLabel('E-mailadres').fill(email);
	await hr.getByRole('button', { name: 'Voeg toe', exact: true }).click();
	await expect(hr.getByRole('status')).toContainText(email);
}

test('a new employee follows the link in a mail, chooses a password and is in; HR sees it as sent', async ({
	browser,
	page
}) => {
	const hr = await browser.newPage();
	await signIn(hr, 'hr@demo.example');
	await addEmployee(hr, 'Bo Proefstra', 'bo@leren.example');
	await expect(hr.locator('code')).toHaveCount(0);

	const link = await readLink('bo@leren.example');
	expect(link).toContain(`${server.url}/invite/`);
	await page.goto(link);
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.getByRole('heading', { name: 'Welkom, Bo Proefstra' })).toBeVisible();
	// Opening it signs nobody in.
	expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('session');
	await page.getByLabel('Nieuw wachtwoord').fill(password);
	await page.getByRole('button', { name: 'Bewaar en begin' }).click();
	await expect(page).toHaveURL(/\/learn$/u);

	await open(hr, '/hr');
	await hr.getByRole('link', { name: 'Mails' }).click();
	await hr.getByRole('link', { name: /^Verstuurd/u }).click();
	await expect(
		hr.getByRole('row', { name: /Bo Proefstra.*bo@leren.example.*Uitnodiging/u })
	).toBeVisible();
	await hr.close();
});

test('who forgot a password gets a link; using it ends the sessions with the old one', async ({
	browser,
	page
}) => {
	const hr = await browser.newPage();
	await signIn(hr, 'hr@demo.example');
	await addEmployee(hr, 'Fenna Voorbeeldsma', 'fenna@leren.example');
	await page.goto(await readLink('fenna@leren.example'));
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByLabel('Nieuw wachtwoord').fill(password);
	await page.getByRole('button', { name: 'Bewaar en begin' }).click();
	await expect(page).toHaveURL(/\/learn$/u);

	const other = await browser.newPage();
	const answers: string[] = [];
	for (const login of ['niemand@leren.example', 'fenna@leren.example']) {
		await open(other, '/login');
		await other.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
		// The page before it has a field of that name too.
		await expect(other.getByRole('heading', { name: 'Wachtwoord vergeten' })).toBeVisible();
		await other.getByLabel('E-mailadres of personeelsnummer').fill(login);
		await other.getByRole('button', { name: 'Mail mij een link' }).click();
		answers.push((await other.getByRole('status').textContent()) ?? '');
	}
	expect(answers[0]).toBe(answers[1]);
	await expect
		.poll(() => smtp.taken.filter(({ to }) => to === 'fenna@leren.example').length)
		.toBe(2);
	const raw = smtp.taken.findLast(({ to }) => to === 'fenna@leren.example')?.raw ?? '';
	const code = /\/invite\/([2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5})/u.exec(raw)?.[1] ?? '';
	await open(other, `/invite/${code}`);
	await other.getByLabel('Nieuw wachtwoord').fill(`${password} twee`);
	await other.getByRole('button', { name: 'Bewaar en begin' }).click();
	await expect(other).toHaveURL(/\/learn$/u);
	await page.goto(`${server.url}/learn`);
	await expect(page).toHaveURL(/\/login/u);
	await other.close();
	await hr.close();
});

test('HR hears why a mail failed, and has it tried again', async ({ page }) => {
	await signIn(page, 'hr@demo.example');
	await addEmployee(page, 'Joris Testerink', 'nobody-joris@leren.example');
	await expect(async () => {
		await open(page, '/hr/outbox?show=failed');
		await expect(page.getByText('Dit adres bestaat niet')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.getByRole('link', { name: 'Bekijk de mail aan Joris Testerink' }).click();
	await expect(page.getByRole('heading', { name: /mail aan Joris Testerink/u })).toBeVisible();
	await expect(page.locator('pre')).toContainText('/invite/…');
	await page.getByRole('button', { name: /Probeer de mail aan Joris/u }).click();
	await expect(page.getByRole('status')).toContainText('gaat opnieuw mee');
});
