import { expect, test, type Page } from '@playwright/test';
import {
	drag,
	exerciseOf,
	exercisePath,
	expectAccessible,
	keptIn,
	resultKeys,
	sentResults,
	watchRequests
} from './support/exercise-pages.ts';
import { open, signIn } from './support/people.ts';

const { snippets } = exerciseOf('sort');
const names = { red: 'Rood', amber: 'Oranje', green: 'Groen' } as const;
type Colour = keyof typeof names;
const colours = ['red', 'amber', 'green'] as const;

const tray = (page: Page, colour: Colour) => page.locator(`[data-bucket=${colour}]`);
const put = (page: Page, colour: Colour) =>
	tray(page, colour)
		.getByRole('button', { name: new RegExp(names[colour], 'u') })
		.first();
const top = (page: Page) => page.locator('.card.top');

/** Where the snippet on top belongs. */
async function colourOfTop(page: Page): Promise<Colour> {
	const text = await top(page).innerText();
	const bucket = snippets.find((snippet) => snippet.text === text.trim())?.bucket;
	const colour = colours.find((one) => one === bucket);
	if (!colour) throw new Error(`Not a snippet of this exercise: ${text}`);
	return colour;
}

test('snippets are dragged and tapped into trays, put back, checked and explained; only an outcome is sent', async ({
	page
}) => {
	const sent = watchRequests(page);
	await signIn(page, 'aya');
	await open(page, exercisePath('sort'));

	// A first attempt: one snippet let through, put back once on the way.
	const first = await top(page).innerText();
	await drag(page, top(page), tray(page, 'green'));
	await expect(tray(page, 'green').getByRole('listitem')).toHaveCount(1);
	await tray(page, 'green').getByRole('listitem').getByRole('button').click();
	await expect(top(page)).toHaveText(first);
	for (let turn = 0; turn < snippets.length; turn++) {
		const colour = await colourOfTop(page);
		await put(page, colour === 'red' ? 'green' : colour).click();
	}
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome=again]')).toBeVisible();
	await expect(page.locator('[data-snippet=wrong]')).toHaveCount(3);
	await expect(page.locator('[data-snippet=wrong]').first()).toContainText('Jij koos: ✓ Groen');

	await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
	for (let turn = 0; turn < snippets.length; turn++)
		await drag(page, top(page), tray(page, await colourOfTop(page)));
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome=passed]')).toBeVisible();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();

	const [result, ...more] = sentResults(sent);
	expect([more, Object.keys(result ?? {}).toSorted()]).toEqual([[], resultKeys]);
	expect(result).toMatchObject({
		...{ scenario: 'exercise-rood-oranje-groen', passed: true },
		leaks: { health: 1, bsn: 1, credential: 1 }
	});
	const places = [...sent, await keptIn(page)];
	for (const secret of ['Oosterlinda', '999997336', 'Zomer', 'red-1'])
		expect(places.filter((place) => place.includes(secret))).toEqual([]);
});

test('sorting can be done with the keyboard alone', async ({ page }) => {
	await signIn(page, 'aya');
	await open(page, exercisePath('sort'));
	const isOnTray = () =>
		page.evaluate(() => document.activeElement?.matches('[data-bucket] button') ?? false);
	await expect(top(page)).toBeVisible();
	for (let presses = 0; presses < 40 && !(await isOnTray()); presses++)
		await page.keyboard.press('Tab');
	for (let turn = 0; turn < snippets.length; turn++) {
		const left = snippets.length - turn;
		await expect(page.getByText(`Nog te sorteren: ${left}`)).toBeVisible();
		await page.keyboard.press(String(colours.indexOf(await colourOfTop(page)) + 1));
	}
	await expect(page.getByRole('button', { name: 'Kijk na' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Gehaald' })).toBeFocused();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('sorting and its outcome are accessible', async ({ page }) => {
	await signIn(page, 'aya');
	await open(page, exercisePath('sort'));
	for (const colour of colours) await put(page, colour).click();
	await expectAccessible(page, 'sort');
	for (let turn = 3; turn < snippets.length; turn++) await put(page, 'amber').click();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome]')).toBeVisible();
	await expectAccessible(page, 'sort, outcome');
});
