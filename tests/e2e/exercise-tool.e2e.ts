import { expect, test } from '@playwright/test';
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

const { jobs } = exerciseOf('tool');

test.beforeAll(({ baseURL }) => assignModule(baseURL ?? '', 'willem', 'telecom'));

test('a tool is chosen per job, with what each choice would mean; only an outcome is sent', async ({
	page
}) => {
	const sent = watchRequests(page);
	await signIn(page, 'willem');
	await open(page, exercisePath('tool'));
	for (const isSecond of [false, true]) {
		for (const [index, job] of jobs.entries()) {
			await expect(page.getByText(`Klus ${index + 1} van ${jobs.length}`)).toBeVisible();
			await expect(page.getByRole('button', { name: 'Dit kies ik' })).toBeDisabled();
			// Wrong in the first attempt, right in the second.
			const option = job.options.find(({ isRight }) => isRight === isSecond);
			await page.locator(`input[value=${option?.choice}]`).check();
			await page.getByRole('button', { name: 'Dit kies ik' }).click();
			const outcome = page.locator(`[data-job=${isSecond ? 'right' : 'wrong'}]`);
			await expect(outcome.last()).toContainText(option?.consequence ?? '');
			if (index < jobs.length - 1)
				await page.getByRole('button', { name: 'Volgende klus' }).click();
		}
		await expect(page.locator(`[data-outcome=${isSecond ? 'passed' : 'again'}]`)).toBeVisible();
		if (!isSecond) await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
	}
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
	const [result, ...more] = sentResults(sent);
	expect([more, Object.keys(result ?? {}).toSorted()]).toEqual([[], resultKeys]);
	expect(result).toMatchObject({ scenario: 'exercise-welke-tool', passed: true, leaks: {} });
	const places = [...sent, await keptIn(page)];
	for (const secret of ['Pluimsteen', 'mask-first', 'Kabelpad'])
		expect(places.filter((place) => place.includes(secret))).toEqual([]);
});

test('tools can be chosen with the keyboard alone', async ({ page }) => {
	await signIn(page, 'willem');
	await open(page, exercisePath('tool'));
	for (const [index, job] of jobs.entries()) {
		await expect(page.getByRole('heading', { name: job.title })).toBeVisible();
		const isRadio = () => page.evaluate(() => document.activeElement?.matches('[type=radio]'));
		for (let presses = 0; presses < 40 && !(await isRadio()); presses++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		const right = job.options.findIndex(({ isRight }) => isRight);
		for (let step = 0; step < right; step++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		if (index === jobs.length - 1) break;
		await expect(page.locator('[data-job=right] summary')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: 'Gehaald' })).toBeFocused();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('choosing a tool and its outcome are accessible', async ({ page }) => {
	await signIn(page, 'willem');
	await open(page, exercisePath('tool'));
	await page.locator('input[type=radio]').first().check();
	await expectAccessible(page, 'tool');
	await page.getByRole('button', { name: 'Dit kies ik' }).click();
	await expectAccessible(page, 'tool, after a choice');
	for (let job = 1; job < jobs.length; job++) {
		await page.getByRole('button', { name: 'Volgende klus' }).click();
		await page.locator('input[type=radio]').first().check();
		await page.getByRole('button', { name: 'Dit kies ik' }).click();
	}
	await expectAccessible(page, 'tool, outcome');
});
