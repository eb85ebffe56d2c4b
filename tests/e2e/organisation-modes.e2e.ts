import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
	openSettings,
	save,
	saved,
	settingsPath,
	signInAt,
	withServer
} from './support/organisation.ts';
import { open } from './support/people.ts';

const note = 'Jouw organisatie heeft geen FG. Voor vragen en meldingen ga je naar Ada Proefstra';

test('small-organisation mode changes what learners read', async ({ page }) => {
	await withServer(async ({ url }) => {
		const lesson = `${url}/learn/telecom/twee-klokken`;
		await signInAt(page, url, 'medewerker');
		await open(page, lesson);
		await expect(page.getByText('Jouw organisatie heeft geen FG')).toHaveCount(0);

		await openSettings(page, url);
		await page.getByLabel('We zijn een kleine organisatie zonder FG').check();
		await expect(page.getByLabel('Wat is deze persoon?')).toHaveCount(0);
		await page.getByLabel('Naam of functie van het contact').fill('Ada Proefstra');
		await saved(page);
		await expectAccessible(page, page.url());

		await signInAt(page, url, 'medewerker');
		await open(page, lesson);
		await expect(page.getByRole('note').filter({ hasText: note })).toBeVisible();
		await expectAccessible(page, page.url());
		await open(page, `${url}/learn/incident-72-uur/drill/telecom`);
		await expect(page.getByRole('note').filter({ hasText: note })).toBeVisible();
		await open(page, `${url}/learn/incident-72-uur/melden-bij-de-ap`);
		await expect(page.getByRole('note').filter({ hasText: note })).toBeVisible();
		await open(page, `${url}/glossary`);
		await expect(page.locator('#fg')).toContainText(note);
		await expectAccessible(page, page.url());
		await open(page, `${url}/privacy`);
		await expect(page.getByRole('main')).toContainText(
			'Ada Proefstra (eigenaar of leidinggevende)'
		);
	});
});

test('the default language is for visitors who chose none; a choice and an account go first', async ({
	page,
	browser
}) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		await page.getByLabel('Standaardtaal').selectOption('English');
		await saved(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

		// A Dutch browser all the same.
		const context = await browser.newContext({ locale: 'nl-NL' });
		const visitor = await context.newPage();
		await open(visitor, `${url}/login`);
		await expect(visitor.locator('html')).toHaveAttribute('lang', 'en');
		await expect(visitor.getByRole('link', { name: 'What we keep about you' })).toBeVisible();
		expect((await context.cookies()).filter(({ name }) => name === 'PARAGLIDE_LOCALE')).toEqual([]);
		await expectAccessible(visitor, visitor.url());

		// The account of the demo is Dutch: the page turns Dutch as a whole.
		await visitor.getByLabel('E-mail').fill('medewerker@demo.example');
		await visitor.getByLabel('Password').fill('oefenen-met-ai');
		await visitor.getByRole('button', { name: /^(?:Sign|Log) in/u }).click();
		await expect(visitor).toHaveURL(/\/learn$/u);
		await expect(visitor.locator('html')).toHaveAttribute('lang', 'nl');
		await expect(visitor.getByRole('button', { name: 'Uitloggen' })).toBeVisible();

		await visitor.getByRole('button', { name: 'English' }).click();
		await expect(visitor.locator('html')).toHaveAttribute('lang', 'en');
		await expect(visitor.getByRole('heading', { name: 'Whom do you tell?' })).toBeVisible();
		await context.close();
	});
});

test('of two administrators the second is told, and loses nothing', async ({ page, browser }) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
		await openSettings(other, url);
		await page.getByLabel('Naam van de organisatie').fill('Naam van de eerste');
		await saved(page);
		await other.getByLabel('Naam van de organisatie').fill('Naam van de tweede');
		await other.getByLabel('Telefoonnummer van het contact').fill('06-99000014');
		await save(other);
		const alert = other.getByRole('alert');
		await expect(alert).toContainText('Iemand anders heeft de instellingen net veranderd');
		await expect(alert).toContainText('Naam van de eerste');
		await expectAccessible(other, other.url());
		await expect(other.getByLabel('Naam van de organisatie')).toHaveValue('Naam van de tweede');
		await expect(other.getByLabel('Telefoonnummer van het contact')).toHaveValue('06-99000014');
		await open(page, `${url}${settingsPath}`);
		await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('Naam van de eerste');
		await saved(other);
		await expect(other.getByRole('banner')).toContainText('Naam van de tweede');
		await other.context().close();
	});
});

test('says what is wrong with each field, by keyboard too', async ({ page }) => {
	await withServer(async ({ url }) => {
		await openSettings(page, url);
		await page.getByLabel('Tijdzone').fill('Europe/Fictiedam');
		await page.getByLabel('Telefoonnummer van het contact').fill('bel maar');
		await page.getByLabel('Standaardtaal').focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Bewaar de instellingen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText('Deze tijdzone kennen we niet');
		await expect(page.getByLabel('Tijdzone')).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByLabel('Telefoonnummer van het contact')).toHaveValue('bel maar');
		await expectAccessible(page, page.url());
	});
});
