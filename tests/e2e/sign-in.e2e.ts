import { expect, test } from '@playwright/test';

test('what is typed before the script of a page has come stays', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/login', { waitUntil: 'commit' });
	const field = page.getByLabel('E-mailadres of personeelsnummer');
	await field.fill('noor@demo.example');
	release();
	await page.locator('html[data-hydrated]').waitFor();
	await expect(field).toHaveValue('noor@demo.example');
});
