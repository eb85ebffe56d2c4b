import { expect, test } from '@playwright/test';
import { practiceModule } from './support/content.ts';
import { passSandbox, readLessons, takeQuiz } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

test('a learner completes the module and HR sees it', async ({ page, browser }) => {
	await signIn(page, 'medewerker');
	await expect(page.getByRole('link', { name: 'Lees precies wat we bewaren' })).toBeVisible();
	await page.getByRole('button', { name: 'Duidelijk' }).click();
	await expect(page.getByRole('button', { name: 'Duidelijk' })).toBeHidden();

	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Dit kun je straks' })).toBeVisible();
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await readLessons(page);
	for (const scenario of practiceModule.settings.completion.scenarios) {
		await expect(page).toHaveURL(new RegExp(`/sandbox/${scenario}$`, 'u'));
		await page.locator('html[data-hydrated]').waitFor();
		await passSandbox(page, scenario);
		await page.getByRole('link', { name: /^Verder/u }).click();
	}
	await page.getByRole('button', { name: 'Begin de toets' }).click();
	await takeQuiz(page, { wrong: 1 });
	await expect(page.getByRole('heading', { name: 'Je bent geslaagd' })).toBeVisible();
	await expect(page.getByText('87%', { exact: true })).toBeVisible();
	await expect(page.getByText('Je hebt de hele module afgerond')).toBeVisible();

	await open(page, '/learn');
	await expect(page.getByText('Begin hier')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Klaar' })).toContainText('87%');

	const hr = await browser.newPage();
	await signIn(hr, 'hr');
	await open(hr, '/hr?q=Noor');
	const row = hr.getByRole('row', { name: /Noor Bakkali.*Huisartsenpraktijk/u });
	await expect(row).toContainText('Klaar');
	await expect(row).toContainText('87%');
	await hr.close();
});

test('a learner who does not pass gets another try with the explanations', async ({ page }) => {
	await signIn(page, 'gulsen');
	await open(page, '/learn/huisartsenpraktijk/quiz');
	await page.getByRole('button', { name: 'Begin de toets' }).click();
	await takeQuiz(page, { wrong: 3 });
	await expect(page.getByRole('heading', { name: 'Nog niet gehaald' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Bekijk deze 3 vragen nog eens' })).toBeVisible();

	await page.getByRole('button', { name: 'Doe de toets opnieuw' }).click();
	await takeQuiz(page);
	await expect(page.getByRole('heading', { name: 'Je bent geslaagd' })).toBeVisible();
	await expect(page.getByText('Er staat nog iets open in deze module')).toBeVisible();
});

test('who has done everything reads so', async ({ page }) => {
	await signIn(page, 'ruben');
	await expect(page.getByText('Je bent helemaal bij')).toBeVisible();
});

test('a lesson shows its figure', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, '/learn/huisartsenpraktijk/de-zaak');
	const figure = page.getByRole('img', { name: /^De route van je vraag/u });
	await expect(figure).toBeVisible();
	expect(
		await figure.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)
	).toBeGreaterThan(0);
});

test('the lessons turn with the arrow keys', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, '/learn/huisartsenpraktijk/de-zaak');
	const first = await page.getByRole('heading', { level: 1 }).textContent();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
});

test('the interface speaks English after one click and remembers it', async ({ page }) => {
	await open(page, '/login');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await open(page, '/privacy');
	await expect(page.getByRole('heading', { name: 'What we keep about you' })).toBeVisible();
});
