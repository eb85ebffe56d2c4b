import { expect, type Page } from '@playwright/test';

const password = 'oefenen-met-ai';

/** Signs in as somebody of the demo organisation, by the part of the address before the `@`. */
export async function signIn(page: Page, key: string, url = ''): Promise<void> {
	await open(page, `${url}/login`);
	await page.getByLabel('E-mailadres').fill(`${key}@demo.example`);
	await page.getByLabel('Wachtwoord').fill(password);
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/learn$/u);
}

/** Opens a page and waits until it listens: a click before that would be lost. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator('html[data-hydrated]').waitFor();
}
