import type { Page } from 'playwright';

export const sandboxPath = '/learn/huisartsenpraktijk/sandbox/verwijsbrief';

/** Signs in somebody of the demo organisation who learns. */
export async function signIn(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/login`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByLabel('E-mailadres').fill('anneke@demo.example');
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await page.waitForURL(/\/learn$/u);
}
