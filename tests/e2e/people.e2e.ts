import { expect, test, type Browser, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server.ts';

// Its own server: these journeys add people, and other tests count them.
let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(async () => {
	await server.stop();
});

const newPassword = 'een heel eigen wachtzin';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(server.url + path);
	await page.locator('html[data-hydrated]').waitFor();
}

async function signIn(page: Page, login: string, password = 'oefenen-met-ai'): Promise<void> {
	await open(page, '/login');
	await page.getByLabel('E-mailadres of personeelsnummer').fill(login);
	await page.getByLabel('Wachtwoord').fill(password);
	await page.getByRole('button', { name: 'Log in' }).click();
}

async function asHr(browser: Browser): Promise<Page> {
	const page = await browser.newPage();
	await signIn(page, 'hr@demo.example');
	await expect(page).toHaveURL(/\/learn$/u);
	return page;
}

test('a new employee without e-mail gets a code on paper and signs in with a number', async ({
	browser,
	page
}) => {
	const hr = await asHr(browser);
	await open(hr, '/hr/people/new');
	await hr.getByLabel('Naam', { exact: true }).fill('Bo Proefstra');
	await hr.getByRole('button', { name: 'Voeg toe en maak een code' }).click();
	await expect(hr.getByRole('alert')).toContainText('e-mailadres of een personeelsnummer');
	await expect(hr.getByLabel('Naam', { exact: true })).toHaveValue('Bo Proefstra');
	await hr.getByLabel('Personeelsnummer').fill('mag-17');
	await hr.getByLabel('Functies').fill('Magazijn, Planner');
	await hr.getByRole('button', { name: 'Voeg toe en maak een code' }).click();
	const code = (await hr.locator('code').textContent()) ?? '';
	expect(code).toMatch(/^(?:[2-9A-Z]{5}-){3}[2-9A-Z]{5}$/u);
	await hr.getByRole('link', { name: 'Bekijk de gegevens' }).click();
	await expect(hr.getByText('nog geen wachtwoord gekozen')).toBeVisible();
	await expect(hr.getByText(code)).toHaveCount(0);
	await expect(hr.getByLabel('Functies')).toHaveValue('Magazijn, Planner');

	await open(page, '/login');
	await page.getByRole('link', { name: /code gekregen/u }).click();
	await page.getByLabel('Je code').fill(code.toLowerCase().replaceAll('-', ' '));
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('heading', { name: 'Welkom, Bo Proefstra' })).toBeVisible();
	await page.getByLabel('Nieuw wachtwoord').fill(newPassword);
	await page.getByRole('button', { name: 'Bewaar en begin' }).click();
	await expect(page).toHaveURL(/\/learn$/u);

	const again = await browser.newPage();
	await open(again, `/invite/${code}`);
	await expect(again.getByRole('alert')).toContainText('Deze code werkt niet (meer)');
	await signIn(again, 'Mag-17', newPassword);
	await expect(again).toHaveURL(/\/learn$/u);
	await again.close();

	await hr.reload();
	await hr.locator('html[data-hydrated]').waitFor();
	await hr.getByText('Meld deze persoon uit dienst').click();
	await hr.getByRole('button', { name: 'Meld Bo Proefstra uit dienst' }).click();
	await expect(hr.getByRole('status').first()).toContainText('uit dienst gemeld');
	await page.goto(`${server.url}/learn`);
	await expect(page).toHaveURL(/\/login/u);
	await hr.close();
});

test('HR imports a list: verdicts first, good rows in, bad rows back; the new manager sees the team', async ({
	browser,
	page
}) => {
	const hr = await asHr(browser);
	await open(hr, '/hr/people/import');
	const text = [
		'Personeelsnummer;Naam;E-mail;Afdeling',
		'501;Mila Voorbeeldsma;mila@leren.example;Depot',
		'502;Zoë Testerink;;Depot > Laad & los',
		';Ravi Kanhai;ravi@leren;Depot',
		'501;Dubbel Geval;;Depot'
	].join('\r\n');
	await hr.getByLabel('Bestand').setInputFiles({
		...{ name: 'mensen.csv', mimeType: 'text/csv' },
		// As Excel writes it: Windows-1252.
		buffer: Buffer.from(text, 'latin1')
	});
	await hr.getByLabel('Maak afdelingen die er nog niet zijn').check();
	await hr.getByRole('button', { name: 'Upload en controleer' }).click();
	await expect(hr.getByText('Gecontroleerd. Er is nog niets veranderd.')).toBeVisible();
	await expect(hr.getByRole('row', { name: /^4 .*geen geldig e-mailadres/u })).toBeVisible();
	await expect(hr.getByRole('row', { name: /^5 .*hoger in de lijst/u })).toBeVisible();
	const [download] = await Promise.all([
		hr.waitForEvent('download'),
		hr.getByRole('link', { name: 'Download de rijen die niet kloppen' }).click()
	]);
	expect(download.suggestedFilename()).toBe('rijen-die-niet-kloppen.csv');
	await hr.getByRole('button', { name: 'Verwerk 2 medewerkers' }).click();
	await expect(hr.getByText('Toegevoegd')).toBeVisible();
	await hr.getByRole('link', { name: 'Bekijk wie nog geen toegang heeft' }).click();
	await hr.getByLabel('Zoek op naam').fill('zoe');
	await hr.getByLabel('Zoek op naam').press('Enter');
	await expect(hr.locator('tbody tr')).toHaveCount(1);
	await expect(hr.getByRole('row', { name: /Zoë Testerink/u })).toContainText('Laad & los');

	await open(hr, '/hr/departments');
	await hr.getByRole('link', { name: 'Depot' }).click();
	await expect(hr.getByRole('heading', { name: 'Verander Depot' })).toBeVisible();
	await hr.getByLabel('Valt onder').selectOption({ label: '  Laad & los' });
	await hr.getByRole('button', { name: 'Bewaar' }).click();
	await expect(hr.getByRole('alert')).toContainText('kan niet onder zichzelf vallen');
	await hr.getByLabel('Valt onder').selectOption('');
	await hr.getByLabel(/van de leidinggevende/u).fill('mila@leren.example');
	await hr.getByRole('button', { name: 'Bewaar' }).click();
	await expect(hr.getByRole('status')).toContainText('De afdeling Depot is veranderd.');

	await open(hr, '/hr/people?q=voorbeeldsma');
	await hr.getByRole('link', { name: 'Mila Voorbeeldsma' }).click();
	await hr.getByRole('button', { name: 'Maak een code' }).click();
	const link = (await hr.locator('.link').textContent()) ?? '';
	await page.goto(link);
	await page.locator('html[data-hydrated]').waitFor();
	await expect(page.getByLabel('Hiermee log je in')).toHaveValue('mila@leren.example');
	await page.getByLabel('Nieuw wachtwoord').fill(newPassword);
	await page.getByRole('button', { name: 'Bewaar en begin' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
	await open(page, '/manage');
	await expect(page.getByRole('row', { name: /Zoë Testerink/u })).toBeVisible();
	await hr.close();
});

test('HR hears that a file is no list of people', async ({ browser }) => {
	const hr = await asHr(browser);
	for (const [body, sentence] of [
		['Kleur;Maat\nrood;3\n', /geen kolommen die we herkennen/u],
		[`Naam;E-mail\nNoor;${'x'.repeat(10_000_000)}`, /Vanaf regel 2 kunnen we het bestand niet/u]
	] as const) {
		await open(hr, '/hr/people/import');
		await hr.getByLabel('Bestand').setInputFiles({
			...{ name: 'fout.csv', mimeType: 'text/csv', buffer: Buffer.from(body) }
		});
		await hr.getByRole('button', { name: 'Upload en controleer' }).click();
		await expect(hr.getByRole('alert')).toContainText(sentence);
	}
	await hr.close();
});

test('an administrator grants roles; the last one cannot give up theirs; HR cannot touch them', async ({
	browser,
	page
}) => {
	await signIn(page, 'beheer@demo.example');
	await expect(page).toHaveURL(/\/learn$/u);
	await open(page, '/admin');
	await page.getByRole('link', { name: 'Winston Pinas' }).click();
	// The page before it has a box of that name too.
	await expect(page.getByRole('heading', { name: 'Winston Pinas' })).toBeVisible();
	await page.getByRole('checkbox', { name: /^Beheerder/u }).uncheck();
	await page.getByRole('button', { name: 'Bewaar de rollen' }).click();
	await expect(page.getByRole('alert')).toContainText('de laatste beheerder');
	const admin = page.url();
	await open(page, '/hr/people?q=sanne');
	await page.getByRole('link', { name: 'Sanne Hoekstra' }).click();
	await expect(page.getByRole('heading', { name: 'Sanne Hoekstra' })).toBeVisible();
	await page.getByRole('checkbox', { name: /^Auditor/u }).check();
	await page.getByRole('button', { name: 'Bewaar de rollen' }).click();
	await expect(page.getByRole('status')).toContainText('De rollen zijn bewaard.');
	const sanne = page.url();

	const hr = await asHr(browser);
	for (const address of [admin, sanne]) {
		await hr.goto(address);
		await hr.locator('html[data-hydrated]').waitFor();
		await expect(hr.getByText('Alleen een beheerder kan de gegevens veranderen')).toBeVisible();
		await expect(hr.getByRole('button', { name: /^(?:Maak een code|Bewaar)/u })).toHaveCount(0);
	}
	await hr.close();
});
