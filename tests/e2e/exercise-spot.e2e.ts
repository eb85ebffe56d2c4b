import { expect, test, type Page } from '@playwright/test';
import {
	exerciseOf,
	exercisePath,
	expectAccessible,
	keptIn,
	modulePathOf,
	resultKeys,
	sentResults,
	watchRequests
} from './support/exercise-pages.ts';
import { open, signIn } from './support/people.ts';

const exercise = exerciseOf('spot');
const words = exercise.lines.flat();
/** The words of a leak, by their ids. */
const leakWords = (leak: number) => words.filter((one) => one.leak === leak).map(({ id }) => id);
const wordAt = (page: Page, id: string | undefined) => page.locator(`[data-word="${id}"]`);
const marked = (page: Page) => page.getByRole('option', { selected: true });

async function drag(page: Page, from: string | undefined, to: string | undefined): Promise<void> {
	await wordAt(page, from).hover();
	await page.mouse.down();
	await wordAt(page, to).hover();
	await page.mouse.up();
}

test('leaks are marked with the mouse, checked and explained; nothing that was marked is sent', async ({
	page,
	context
}) => {
	const sent = watchRequests(page);
	await signIn(page, 'priya');
	await open(page, modulePathOf('spot'));
	await page.getByRole('link', { name: exercise.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: exercise.title })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Kijk na' })).toBeDisabled();

	// A first attempt that misses one leak and marks a safe word.
	const [first = [], ...others] = exercise.leaks.map((_, index) => leakWords(index));
	const safe = words.find(({ leak }) => leak === undefined)?.id;
	for (const ids of others) await drag(page, ids[0], ids.at(-1));
	await wordAt(page, safe).click();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome=again]')).toBeVisible();
	await expect(page.locator('[data-leak=missed]')).toHaveCount(1);
	await expect(page.locator('[data-leak=missed]')).toContainText('Met de naam weet de chatbot');
	await expect(page.locator('[data-saving]')).toHaveCount(0);

	await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
	await expect(marked(page)).toHaveCount(0);
	for (const ids of [first, ...others]) await drag(page, ids[0], ids.at(-1));
	await expect(marked(page)).toHaveCount(words.filter(({ leak }) => leak !== undefined).length);
	// Marking a word twice takes the mark away; once more brings it back.
	await wordAt(page, first[0]).click();
	await expect(wordAt(page, first[0])).toHaveAttribute('aria-selected', 'false');
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome=passed]')).toBeVisible();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();

	// What left the tab: one outcome, with the kind of data that was missed at first.
	const [result, ...more] = sentResults(sent);
	expect(more).toEqual([]);
	expect(Object.keys(result ?? {}).toSorted()).toEqual(resultKeys);
	expect(result).toMatchObject({
		...{ scenario: 'exercise-overdracht', passed: true },
		leaks: { person: 1 }
	});
	const places = [...sent, await keptIn(page), JSON.stringify(await context.cookies())];
	for (const secret of ['Oosterlinda', '999994451', 'furosemide', '"w'])
		expect(places.filter((place) => place.includes(secret))).toEqual([]);

	await open(page, modulePathOf('spot'));
	await expect(page.getByRole('listitem').filter({ hasText: exercise.title })).toContainText('✓');
});

test('leaks can be marked with the keyboard alone', async ({ page }) => {
	await signIn(page, 'priya');
	await open(page, exercisePath('spot'));
	const list = page.getByRole('listbox', { name: 'Tekst om in te markeren' });
	while (!(await list.evaluate((element) => element === document.activeElement)))
		await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	for (const [index, word] of words.entries()) {
		const next = words[index + 1];
		const isSpan = word.leak !== undefined;
		if (isSpan && next?.leak === word.leak) await page.keyboard.press('Shift+ArrowRight');
		else {
			if (isSpan && words[index - 1]?.leak !== word.leak) await page.keyboard.press('Space');
			if (next) await page.keyboard.press('ArrowRight');
		}
	}
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Kijk na' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Gehaald' })).toBeFocused();
	await expect(page.locator('[data-leak=missed]')).toHaveCount(0);
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a tap marks a word and a second tap unmarks it', async ({ page }) => {
		await signIn(page, 'priya');
		await open(page, exercisePath('spot'));
		const [id] = leakWords(0);
		await wordAt(page, id).tap();
		await expect(wordAt(page, id)).toHaveAttribute('aria-selected', 'true');
		await wordAt(page, id).tap();
		await expect(marked(page)).toHaveCount(0);
	});
});

test('marking and its outcome are accessible', async ({ page }) => {
	await signIn(page, 'priya');
	await open(page, exercisePath('spot'));
	await wordAt(page, leakWords(0)[0]).click();
	await wordAt(page, words.find(({ leak }) => leak === undefined)?.id).click();
	await expectAccessible(page, 'spot');
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await expect(page.locator('[data-outcome=again]')).toBeVisible();
	await expectAccessible(page, 'spot, outcome');
});
