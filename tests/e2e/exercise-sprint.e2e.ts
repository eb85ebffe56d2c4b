import { expect, test, type Page } from '@playwright/test';
import { assignModule } from './support/assignments.ts';
import {
	exerciseOf,
	exercisePath,
	expectAccessible,
	keptIn,
	resultKeys,
	sentResults,
	watchRequests
} from './support/exercise-pages.ts';
import { open, signIn } from './support/people.ts';

const { snippets, seconds } = exerciseOf('sprint');
const card = (page: Page) => page.locator('.stage .card');

test.beforeAll(({ baseURL }) => assignModule(baseURL ?? '', 'hendrik', 'wat-is-een-chatbot'));

async function isLeak(page: Page): Promise<boolean> {
	const text = (await card(page).innerText()).trim();
	const found = snippets.find((snippet) => snippet.text === text);
	if (!found) throw new Error(`Not a snippet of this exercise: ${text}`);
	return found.bucket === 'leak';
}

async function begin(page: Page, button: RegExp): Promise<void> {
	await signIn(page, 'hendrik');
	await open(page, exercisePath('sprint'));
	await page.getByRole('button', { name: button }).click();
	await expect(page.getByRole('group', { name: /^Sprint/u })).toBeFocused();
}

test('a sprint against the clock keeps a streak, shows what was missed and sends an outcome only', async ({
	page
}) => {
	await page.clock.install();
	const sent = watchRequests(page);
	await begin(page, new RegExp(`^Start: ${seconds} seconden`, 'u'));
	await expect(page.getByRole('timer')).toContainText(String(seconds));
	for (let turn = 0; turn < 10; turn++) {
		await page
			.getByRole('button', { name: (await isLeak(page)) ? 'Lek' : 'Geen lek', exact: true })
			.click();
		await expect(page.getByText(`${turn + 1} van ${snippets.length}`)).toBeVisible();
	}
	await expect(page.getByText('10 op rij')).toBeVisible();
	const wrong = (await card(page).innerText()).trim();
	await page
		.getByRole('button', { name: (await isLeak(page)) ? 'Geen lek' : 'Lek', exact: true })
		.click();
	await expect(page.locator('[data-last=wrong]')).toBeVisible();
	await expect(page.getByText('0 op rij')).toBeVisible();

	// The clock runs out by itself.
	await page.clock.runFor(seconds * 1000);
	await expect(page.locator('[data-outcome=passed]')).toBeVisible();
	await expect(page.getByText('Je had 10 van de 11 beslissingen goed.')).toBeVisible();
	await expect(page.getByText(`Niet aan toegekomen: ${snippets.length - 11}`)).toBeVisible();
	await expect(page.locator('[data-snippet=wrong]')).toContainText(wrong);
	await expect(page.locator('[data-saving=saved]')).toBeVisible();

	const [result, ...more] = sentResults(sent);
	expect([more, Object.keys(result ?? {}).toSorted()]).toEqual([[], resultKeys]);
	expect(result).toMatchObject({ scenario: 'exercise-lek-of-niet', passed: true });
	const places = [...sent, await keptIn(page)];
	for (const secret of ['Hallemeer', '999990548', 'leak-1', wrong])
		expect(places.filter((place) => place.includes(secret))).toEqual([]);
});

test('without a clock and with the keyboard alone it counts as practice without time', async ({
	page
}) => {
	await signIn(page, 'hendrik');
	await open(page, exercisePath('sprint'));
	await page.getByRole('button', { name: 'Oefen zonder klok' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Zonder klok')).toBeVisible();
	await expect(page.getByRole('timer')).toHaveCount(0);
	for (let turn = 0; turn < snippets.length; turn++) {
		await expect(page.getByText(`${turn} van ${snippets.length}`)).toBeVisible();
		const keys = (await isLeak(page)) ? ['ArrowLeft', '1'] : ['ArrowRight', '2'];
		await page.keyboard.press(keys[turn % 2] ?? '');
	}
	await expect(page.getByRole('heading', { name: 'Gehaald' })).toBeFocused();
	await expect(page.getByText('Dit was oefenen zonder klok.')).toBeVisible();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('a sprint and its outcome are accessible', async ({ page }) => {
	await begin(page, /^Oefen zonder klok/u);
	await page.keyboard.press('1');
	await expectAccessible(page, 'sprint');
	for (let turn = 1; turn < snippets.length; turn++) await page.keyboard.press('1');
	await expect(page.locator('[data-outcome=again]')).toBeVisible();
	await expectAccessible(page, 'sprint, outcome');
});

test('no snippet is wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await begin(page, /^Oefen zonder klok/u);
	for (const turn of snippets.keys()) {
		await expect(page.getByText(`${turn} van ${snippets.length}`)).toBeVisible();
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways, await card(page).innerText()).toBeLessThanOrEqual(0);
		await page.keyboard.press('1');
	}
});
