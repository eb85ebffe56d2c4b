import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { assignModule } from './support/assignments.ts';
import { parseScenario } from '../../src/lib/scenarios/index.ts';
import {
	expectAccessible,
	keptIn,
	resultKeys,
	sentResults,
	watchRequests
} from './support/exercise-pages.ts';
import { composer, send } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

const file = 'nl/scenario-boze-klant.md';
const path = '/learn/telecom/sandbox/boze-klant';
const scenario = readScenario();

function readScenario() {
	const read = parseScenario(file, readFileSync(`content/modules/telecom/${file}`, 'utf8'), 'nl');
	if (!read.ok) throw new Error(JSON.stringify(read.issues));
	return read.value;
}

test.beforeAll(({ baseURL }) => assignModule(baseURL ?? '', 'magdalena', 'telecom'));

test('a risky prompt is marked from the start, rewritten and set beside the model; it never leaves the tab', async ({
	page
}) => {
	const canary = 'kwartelzang';
	const sent = watchRequests(page);
	await signIn(page, 'magdalena');
	await open(page, '/learn/telecom');
	const row = page.getByRole('listitem').filter({ hasText: scenario.title });
	await expect(row).toContainText('Herschrijven');
	await page.getByRole('link', { name: scenario.title }).click();
	await expect(composer(page)).toHaveValue(scenario.start ?? '');
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await expect(page.locator('mark[data-entity=person]').first()).toBeVisible();

	const own = `${scenario.example} Houd het ${canary}.`;
	await composer(page).fill(own);
	await expect(page.locator('.composer mark')).toHaveCount(0);
	await send(page);
	const debrief = page.getByRole('region', { name: 'Gelukt: veilig en bruikbaar' });
	await expect(debrief.getByRole('figure')).toHaveCount(3);
	await expect(debrief.getByRole('figure').nth(0)).toContainText('884277');
	await expect(debrief.getByRole('figure').nth(1)).toContainText(canary);
	await expect(debrief.getByRole('figure').nth(2)).toContainText(scenario.example);
	await expect(page.locator('[data-saving=saved]')).toBeVisible();

	const [result, ...more] = sentResults(sent);
	expect([more, Object.keys(result ?? {}).toSorted()]).toEqual([[], resultKeys]);
	expect(result).toMatchObject({ scenario: 'boze-klant', passed: true, leaks: {} });
	const places = [...sent, await keptIn(page)];
	for (const secret of [canary, '884277', 'Ouarzani'])
		expect(places.filter((place) => place.includes(secret))).toEqual([]);
	await expectAccessible(page, 'rewrite, debrief');
});

test('a prompt can be rewritten with the keyboard alone', async ({ page }) => {
	await signIn(page, 'magdalena');
	await open(page, path);
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	const isComposer = () => page.evaluate(() => document.activeElement?.matches('textarea'));
	for (let presses = 0; presses < 60 && !(await isComposer()); presses++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(scenario.example);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});
