import { expect, test, type Page } from '@playwright/test';
import { modulePath } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

const lesson = `${modulePath}/gezondheidsgegevens`;
const question = 'Je hebt een lijst met namen van mensen die een griepprik kregen.';
const rightOption = 'Ja, want de lijst zegt iets over zorg';
const wrongOption = 'Nee, want een prik is geen ziekte';
const term = (page: Page) => page.getByRole('button', { name: 'bijzondere persoonsgegevens' });
const definition = (page: Page) =>
	page.getByText(/^Bijzondere persoonsgegevens Gegevens die extra/u);

test('a term explains itself by keyboard and leads to the glossary', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, lesson);
	await expect(definition(page)).toBeHidden();
	await term(page).press('Enter');
	await expect(definition(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(definition(page)).toBeHidden();
	await expect(term(page)).toBeFocused();

	await term(page).click();
	await page.getByRole('link', { name: 'Begrippenlijst' }).click();
	await expect(page).toHaveURL(/\/glossary#bijzondere-persoonsgegevens$/u);
	await expect(page.getByRole('heading', { level: 1, name: 'Begrippenlijst' })).toBeVisible();
	await expect(page.locator('#bijzondere-persoonsgegevens')).toBeInViewport();
});

test('a definition stays near its word and inside the window', async ({ page }) => {
	await signIn(page, 'elif');
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await open(page, lesson);
		await term(page).click();
		const word = await term(page).boundingBox();
		const note = await definition(page).boundingBox();
		if (!word || !note) throw new Error('The term or its definition is not on the page.');
		expect(note.x).toBeGreaterThanOrEqual(0);
		expect(note.x + note.width).toBeLessThanOrEqual(width);
		const gap = Math.max(note.y - (word.y + word.height), word.y - (note.y + note.height));
		expect(Math.abs(gap)).toBeLessThan(24);
	}
});

test('every term of every lesson has an id of its own', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, `${modulePath}/bsn-en-herleidbaar`);
	const targets = await page
		.locator('button.term')
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget') ?? ''));
	expect(targets.length).toBeGreaterThan(3);
	expect(new Set(targets).size).toBe(targets.length);
	for (const target of targets) await expect(page.locator(`[id="${target}"]`)).toHaveCount(1);
});

test('a part that is folded away opens by keyboard', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, lesson);
	const text = page.getByText('Wat eenmaal bekend is over iemands ziekte');
	await expect(text).toBeHidden();
	await page.getByText('Waarom is de regel zo streng?').focus();
	await page.keyboard.press('Enter');
	await expect(text).toBeVisible();
});

test('a self-check explains, can be tried again and sends nothing', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, lesson);
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));

	await page.getByLabel(wrongOption).check();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.getByText('Nog niet goed')).toBeVisible();
	await expect(page.getByRole('status')).toContainText(
		'Zo lijkt het, want er staat geen diagnose.'
	);
	await expect(page.getByRole('status')).toContainText('Een prik is zorg aan een persoon.');
	await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
	await page.getByLabel(rightOption).check();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.getByText('✓ Goed')).toBeVisible();
	expect(requests).toEqual([]);

	await page.reload();
	await expect(page.getByText('✓ Goed')).toBeHidden();
	await expect(page.getByLabel(rightOption)).not.toBeChecked();
});

test('a next lesson begins with its own self-check unanswered', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, lesson);
	await page.getByLabel(rightOption).check();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await page.getByRole('button', { name: /^Verder/u }).click();
	await expect(page.getByText(question)).toBeHidden();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Kijk na' })).toBeVisible();
});

test('terms, folded parts and answers are there without script', async ({ browser, page }) => {
	await signIn(page, 'elif');
	const context = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await page.context().storageState()
	});
	const plain = await context.newPage();
	await plain.goto(lesson);
	await term(plain).click();
	await expect(definition(plain)).toBeVisible();
	await plain.keyboard.press('Escape');
	await plain.getByText('Waarom is de regel zo streng?').click();
	await expect(plain.getByText('Wat eenmaal bekend is over iemands ziekte')).toBeVisible();
	await expect(plain.getByRole('button', { name: 'Kijk na' })).toBeHidden();
	await plain.getByText('Antwoorden en uitleg').click();
	await expect(plain.getByText('Een prik is zorg aan een persoon.')).toBeVisible();
	await context.close();
});

test('the glossary jumps to a letter', async ({ page }) => {
	await signIn(page, 'elif');
	await open(page, lesson);
	await page.getByRole('link', { name: 'Begrippen', exact: true }).click();
	await page.getByRole('link', { name: 'V', exact: true }).click();
	await expect(page.getByText('Verwerkersovereenkomst', { exact: true })).toBeInViewport();
});
