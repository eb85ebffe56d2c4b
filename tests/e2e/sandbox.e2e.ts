import { expect, test, type Page } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { drag } from './support/drag.ts';
import { enterDemo, placesOf, recordRequests } from './support/canary.ts';
import { composer, exampleOf, passSandbox, sandboxPath, send } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

const chips = (page: Page) => page.getByLabel('Gevonden in je bericht');

test('leaks are marked while typing, explained, and gone when replaced', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).pressSequentially('Kort de brief in van mevrouw Testerink, BSN 999991693');
	await expect(page.locator('mark[data-entity=bsn]').first()).toHaveText('999991693');
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await chips(page).getByRole('button', { name: /BSN/u }).click();
	await expect(page.getByRole('group', { name: 'Uitleg bij de vondst' })).toContainText(
		'UAVG, artikel 46'
	);

	await page.getByRole('button', { name: 'Maskeer als [BSN-1]' }).click();
	await expect(composer(page)).toHaveValue(/\[BSN-1\]/u);
	await expect(page.locator('mark[data-entity=bsn]')).toHaveCount(0);
	await composer(page).press('Control+z');
	await expect(composer(page)).toHaveValue(/999991693/u);
});

test('a sent leak shows what the provider knows; a safe prompt passes', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await page.getByRole('button', { name: 'Zet dit blad in mijn bericht' }).click();
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await send(page);
	const provider = page.getByRole('region', { name: 'Wat de aanbieder nu weet' });
	await expect(provider).toContainText('999991693');
	await expect(page.getByText(/^⬤ Gelekt:/u)).toBeVisible();
	await expect(page.getByText('Oefenbot').first()).toBeVisible();

	await page.getByRole('button', { name: 'Geef me een hint' }).click();
	await passSandbox(page);
	await expect(page.getByRole('heading', { name: 'Gelukt: veilig en bruikbaar' })).toBeVisible();
});

test('an empty or evasive prompt does not pass', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await expect(page.getByRole('button', { name: 'Verstuur' })).toBeDisabled();
	await composer(page).fill('Hallo, hoe gaat het?');
	await send(page);
	await expect(page.locator('[data-privacy=good]')).toBeVisible();
	await expect(page.locator('[data-useful=false]')).toContainText('Mist nog');
	await expect(page.locator('[data-saving]')).toHaveCount(0);
});

test('the exercise can be done with the keyboard alone', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).focus();
	await page.keyboard.insertText(exampleOf('verwijsbrief'));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('findings are visited, masked and undone with the keyboard alone', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).focus();
	const text = 'Mevrouw Testerink, BSN 999991693, heeft hartfalen.';
	await page.keyboard.insertText(text);
	await expect(page.locator('mark[data-entity=health]').first()).toBeVisible();
	await page.keyboard.press('F8');
	const card = page.getByRole('group', { name: 'Uitleg bij de vondst' });
	await expect(card).toBeFocused();
	await page.keyboard.press('Tab');
	while (!(await page.locator(':focus').innerText()).startsWith('Maskeer alle'))
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(composer(page)).toHaveValue(
		'Mevrouw [PERSOON-1], BSN [BSN-1], heeft [GEZONDHEID-1].'
	);
	await expect(composer(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(composer(page)).toHaveValue(text);
	await expect(page.locator('mark[data-entity=health]').first()).toBeVisible();
	await page.keyboard.press('Shift+F8');
	await expect(card).toContainText('Vondst 3 van 3');
	await page.keyboard.press('Escape');
	await expect(composer(page)).toBeFocused();
});

test('a sheet and a selected part can be dragged into the message', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await drag(page, page.getByText('Sleep dit blad'), page.getByRole('log'));
	await expect(composer(page)).toHaveValue(/BSN 999991693/u);
	await composer(page).press('Control+z');
	await expect(composer(page)).toHaveValue('');

	const line = page.getByText('Graag uw beoordeling van mevrouw Testerink');
	await line.selectText();
	await expect(page.getByRole('button', { name: 'Zet de selectie in mijn bericht' })).toBeVisible();
	await drag(page, line, composer(page));
	await expect(composer(page)).toHaveValue(/^Graag uw beoordeling/u);
});

test('text that is being composed is marked and not sent', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).fill('Joris Testerink ');
	const session = await page.context().newCDPSession(page);
	await session.send('Input.imeSetComposition', {
		text: 'にほ',
		selectionStart: 2,
		selectionEnd: 2
	});
	await expect(composer(page)).toHaveValue('Joris Testerink にほ');
	await expect(page.locator('mark[data-entity=person]').first()).toBeVisible();
	await session.send('Input.insertText', { text: '日本' });
	await expect(composer(page)).toHaveValue('Joris Testerink 日本');
});

test('pieces sent one by one become one person, and the debrief says whose they were', async ({
	page
}) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	for (const piece of ['Wat vind je van mevrouw F. Testerink?', 'BSN 999991693']) {
		await composer(page).fill(piece);
		await send(page);
		await expect(page.getByText('Oefenbot schrijft')).toHaveCount(0);
		await expect(composer(page)).toHaveValue('');
	}
	const person = page.getByRole('article').filter({ hasText: 'F. Testerink' });
	await expect(person).toContainText('999991693');
	await page.getByRole('button', { name: 'Bekijk wat er lekte' }).click();
	await expect(page.getByRole('row', { name: /999991693/u })).toContainText('UAVG, artikel 46');
	await expect(page.getByText('Dit moet je meteen intern melden')).toBeVisible();
	await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
	await expect(person).toHaveCount(0);
	await expect(composer(page)).toHaveValue('');
});

test('the chat reads in a sensible order and says what tool it plays', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).fill('BSN 999991693');
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	await expect(page.locator('.chat')).toMatchAriaSnapshot(`
    - region /Oefenchat/:
      - heading /Oefenchat/ [level=2]
      - group /Oefenchat/:
        - group:
          - strong: gratis privéaccount
        - log "Gesprek met de oefenbot"
        - paragraph: /Dit zou een lek zijn/
        - list "Gevonden in je bericht"
        - group "Uitleg bij de vondst"
        - group: Waarom dit oordeel
        - textbox "Je bericht aan de oefenbot"
        - group "Sleep een bestand hierheen"
        - button "Verstuur"
  `);
});

test('at 200 % zoom nothing is cut off and the chat still works', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 400 });
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await page.getByRole('button', { name: 'Chat', exact: true }).click();
	await composer(page).fill('Mevrouw Testerink, BSN 999991693, heeft hartfalen.');
	await expect(page.locator('[data-verdict=leak]')).toBeVisible();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(640);
	await page.getByRole('button', { name: 'Verbeter 3 vondsten' }).click();
	await page.getByRole('button', { name: 'Maskeer alle 3' }).click();
	await expect(composer(page)).toHaveValue(/BSN-1/u);
});

test('on a phone findings are mended one by one in a sheet, with the chat in view', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await page.getByRole('button', { name: 'Chat', exact: true }).click();
	await composer(page).fill('Mevrouw Testerink, BSN 999991693.');
	const mend = page.getByRole('button', { name: 'Verbeter 2 vondsten' });
	await expect(mend).toBeVisible();
	const log = await page.getByRole('log').boundingBox();
	expect(log?.height).toBeGreaterThan(200);

	await mend.click();
	const card = page.getByRole('group', { name: 'Uitleg bij de vondst' });
	await expect(card).toBeFocused();
	await expect(page.getByRole('button', { name: 'Maskeer als [BSN-1]' })).toBeInViewport();
	await page.getByRole('button', { name: 'Maskeer als [BSN-1]' }).click();
	await expect(card).toContainText('Vondst 1 van 1');
	await expect(card).toBeInViewport();
	await page.getByRole('button', { name: 'Maskeer als [PERSOON-1]' }).click();
	await expect(composer(page)).toHaveValue('Mevrouw [PERSOON-1], BSN [BSN-1].');
	await expect(card).toHaveCount(0);
});

test('an expired session keeps the result on the page until it can be saved', async ({
	page,
	context
}) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	const cookies = await context.cookies();
	await context.clearCookies({ name: 'session' });
	await composer(page).fill(exampleOf('verwijsbrief'));
	await send(page);
	await expect(page.locator('[data-saving=signed-out]')).toBeVisible();
	await context.addCookies(cookies);
	await page.getByRole('button', { name: 'Bewaar opnieuw' }).click();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
});

test('when the detector cannot start, nothing can be sent', async ({ page }) => {
	await page.route(/worker/u, (route) => route.abort());
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await composer(page).fill('Een vraag');
	await expect(page.getByRole('alert')).toContainText('De controle kon niet starten');
	await expect(page.getByRole('button', { name: 'Verstuur' })).toBeDisabled();
});

// The promise of the product. Words that occur nowhere else, typed, pasted, sent, and then looked for
// everywhere the text could have gone.
test('what is typed in the sandbox never leaves the tab', async ({ page }) => {
	const server = await startServer();
	const canary = 'Kwartelzang Zeegroenewold';
	const text = `Kort in: mevrouw ${canary}, geboren 14-03-1958, BSN 999991693, hartfalen.`;
	const sent = recordRequests(page);
	try {
		await enterDemo(page, server);
		await page.goto(`${server.url}${sandboxPath}`);
		await page.locator('html[data-hydrated]').waitFor();

		await composer(page).pressSequentially(text);
		await expect(page.locator('[data-verdict=leak]')).toBeVisible();
		await page.keyboard.press('F8');
		await page.getByRole('button', { name: /^Maskeer als/u }).click();
		await composer(page).press('Control+z');
		await expect(composer(page)).toHaveValue(text);
		await send(page);
		await expect(page.getByRole('region', { name: 'Wat de aanbieder nu weet' })).toContainText(
			canary
		);
		await page.getByRole('button', { name: 'Bekijk wat er lekte' }).click();
		await expect(page.getByRole('row', { name: new RegExp(canary, 'u') }).first()).toBeVisible();
		await passSandbox(page);
		await page.waitForLoadState('networkidle');

		const { places, database } = await placesOf(page, server);
		places.push(...sent);
		const words = [...canary.split(' '), encodeURIComponent(canary), btoa(canary)];
		expect(words.filter((word) => places.some((place) => place.includes(word)))).toEqual([]);

		// The instrument itself: the same search does find what is really sent and stored.
		expect(sent.some((request) => request.includes('verwijsbrief'))).toBe(true);
		expect(database).toContain('leak_tally');
		expect(database).toContain('verwijsbrief');
	} finally {
		await server.stop();
	}
});
