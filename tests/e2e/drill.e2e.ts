import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readPdfPages } from '../support/pdf-text.ts';
import {
	assignDrills,
	beginDrill,
	drill,
	drillModulePath,
	drillPath,
	noticeText,
	playUntil
} from './support/drill-pages.ts';
import { open, signIn } from './support/people.ts';

test.beforeAll(({ baseURL }) => assignDrills(baseURL ?? '', 'mei'));

test('an incident drill, from the module to its report, leaves what was written in the tab', async ({
	page,
	context
}) => {
	const canary = 'zeegroenewold';
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	page.on('websocket', (socket) => sent.push(socket.url()));
	await signIn(page, 'mei');
	await open(page, drillModulePath);
	await page.getByRole('link', { name: drill.title }).click();
	await expect(page).toHaveURL(new RegExp(`${drillPath}$`, 'u'));
	await beginDrill(page);
	await playUntil(page, 'einde', canary);
	await page.getByRole('button', { name: 'Bekijk je verslag' }).click();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
	await expect(page.locator('article.report')).toContainText(canary);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Maak een pdf van dit verslag' }).click();
	const pages = readPdfPages(await readFile(await (await download).path()));
	expect(pages.every((text) => text.includes('OEFENING'))).toBe(true);
	expect(pages.join('\n')).toContain(canary);

	const kept = await page.evaluate(async () =>
		JSON.stringify([
			...[{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href],
			...[JSON.stringify(history.state), await indexedDB.databases(), await caches.keys()]
		])
	);
	const places = [...sent, kept, JSON.stringify(await context.cookies())];
	expect(places.filter((place) => place.includes(canary))).toEqual([]);
	// The instrument itself: the result that is really sent is found.
	expect(places.some((place) => place.includes('drill-huisartsenpraktijk'))).toBe(true);

	await open(page, drillModulePath);
	await expect(page.getByRole('listitem').filter({ hasText: drill.title })).toContainText('✓');
});

test('a notice is read while it is written', async ({ page }) => {
	await signIn(page, 'mei');
	await open(page, drillPath);
	await beginDrill(page);
	await playUntil(page, 'bericht');
	const notice = page.getByLabel('Jouw bericht');
	await notice.fill('Mevrouw F. Testerink, BSN 999991693, stond in de chatbot. Stomme fout.');
	await expect(page.locator('.leaks')).toContainText('999991693');
	await expect(page.locator('.blame')).toContainText('stom');
	await expect(page.locator('[data-present=true]')).toHaveCount(0);
	await page.getByRole('button', { name: 'Verstuur het oefenbericht' }).click();
	await expect(page.getByText('Nog niet klaar. Kijk wat er mist.')).toBeFocused();
	await notice.fill(noticeText());
	await expect(page.locator('[data-present=true]')).toHaveCount(4);
	await expect(page.locator('.leaks')).toHaveCount(0);
});

test('a report past its deadline asks for the reason, and the drill is not passed', async ({
	page
}) => {
	await signIn(page, 'mei');
	await open(page, drillPath);
	await beginDrill(page);
	await playUntil(page, 'wachten');
	await page.getByRole('radio', { name: /We wachten op het antwoord/u }).check();
	await page.getByRole('button', { name: 'Dit doe ik' }).click();
	await page.getByRole('button', { name: 'Ga verder' }).click();
	await expect(page.locator('[data-deadline=ap-melding]')).toHaveAttribute(
		'data-status',
		'overdue'
	);
	await expect(page.getByLabel('Reden van de vertraging')).toBeVisible();
	await expect(page.getByText('De wet vraagt dan ook de reden')).toBeVisible();
});
