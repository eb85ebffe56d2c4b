import { expect, test, type Locator, type Page } from '@playwright/test';
import { startServer } from '../support/server.ts';
import { expectAccessible } from './support/accessible.ts';
import { enterDemo, placesOf, recordRequests } from './support/canary.ts';
import { drag } from './support/drag.ts';
import { composer, sandboxPath, send } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';
import {
	attach,
	attachment,
	filesWith,
	handed,
	keptFile,
	lookInside,
	picker
} from './support/practice-files.ts';

const provider = (page: Page) => page.getByRole('region', { name: 'Wat de aanbieder nu weet' });
const part = (dialog: Locator, name: string) => dialog.getByRole('region', { name, exact: true });
const plain = handed('notitie.txt', 'Mevrouw F. Testerink\nBSN 999991693');

const kinds = [
	{ file: keptFile('practice/hypotheekakte.pdf'), where: 'Pagina 1', value: 'Willem Haverkoorn' },
	{
		file: keptFile('modules/huisartsenpraktijk/assets/verwijsbrief.docx'),
		where: 'Eigenschappen van het bestand',
		value: 'F. Testerink',
		isUnseen: true
	},
	{
		file: keptFile('practice/winst-en-verlies.xlsx'),
		where: 'Werkblad personeel',
		value: '999994451',
		isUnseen: true
	},
	{ file: keptFile('practice/klantexport.csv'), where: 'Tabel', value: 'Rij 2' },
	{ file: plain, where: 'Tekst', value: '999991693' },
	{ file: keptFile('practice/klantmail.eml'), where: 'klantexport.csv › Tabel', value: 'Rij 2' }
];

for (const { file, where, value, isUnseen = false } of kinds)
	test(`${file.name}: what is in it is shown, and counts when it is sent`, async ({ page }) => {
		await signIn(page, 'anneke');
		await open(page, sandboxPath);
		await attach(page, file);
		await expect(page.locator('[data-verdict=leak]')).toBeVisible();
		const dialog = await lookInside(page);
		await expect(part(dialog, where)).toContainText(value);
		await expect(part(dialog, where).getByText('zie je niet meteen')).toHaveCount(isUnseen ? 1 : 0);
		await expect(part(dialog, where).locator('mark').first()).toBeVisible();
		await page.keyboard.press('Escape');

		await composer(page).fill('Maak hier een kort overzicht van voor de verwijsbrief.');
		await send(page);
		await expect(page.locator('[data-privacy=leak]')).toBeVisible();
		await expect(page.locator('[data-useful=true]')).toBeVisible();
		await expect(provider(page).getByRole('article').first()).toBeVisible();
		await expect(attachment(page)).toHaveCount(0);
	});

test('a practice file is looked at, added, taken out and sent with the keyboard alone', async ({
	page
}) => {
	// Listened for from the start: Chromium does not keep the order between this and a key press.
	const chooser = page.waitForEvent('filechooser');
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	const desk = page.getByRole('region', { name: 'Bestand verwijsbrief.docx' });
	await page.getByRole('button', { name: 'Verwijsbrief', exact: true }).focus();
	await tabTo(page, desk.getByRole('button', { name: 'Bekijk bestand' }));
	await page.keyboard.press('Enter');
	const preview = page.getByRole('dialog', { name: 'Bestand verwijsbrief.docx' });
	await expect(preview).toContainText('Graag uw beoordeling van mevrouw Testerink');
	// What nobody sees at once is not told before the file is added.
	await expect(preview).not.toContainText('kerkenraad');
	await page.keyboard.press('Escape');
	const add = desk.getByRole('button', { name: 'Voeg toe aan bericht' });
	await tabTo(page, add);
	await page.keyboard.press('Enter');
	await expect(composer(page)).toBeFocused();
	await expect(attachment(page)).toContainText(/vondsten/u);

	await tabTo(page, page.getByRole('button', { name: 'Haal bestand eraf' }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(attachment(page)).toHaveCount(0);
	await expect(composer(page)).toBeFocused();
	await expect(page.getByRole('button', { name: 'Verstuur' })).toBeDisabled();

	await tabTo(page, picker(page));
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(plain);
	await expect(attachment(page)).toContainText(/2 vondsten/u);
	await composer(page).focus();
	await page.keyboard.insertText('Kort deze verwijsbrief in.');
	await page.keyboard.press('Enter');
	await expect(provider(page)).toContainText('999991693');
});

test('a file of the desk and one of the computer can be dropped, also beside the chat', async ({
	page
}) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	const desk = page.getByRole('region', { name: 'Bestand verwijsbrief.docx' });
	await drag(page, desk, page.getByRole('log'));
	await expect(attachment(page)).toContainText('verwijsbrief.docx');
	await page.getByRole('button', { name: 'Haal bestand eraf' }).click();

	const dropped = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(['BSN 999991693'], 'kladje.txt'));
		return transfer;
	});
	await composer(page).dispatchEvent('drop', { dataTransfer: dropped });
	await expect(attachment(page)).toContainText('kladje.txt');
	await expect(composer(page)).toHaveValue('');
	const isKept = await page.evaluate(
		(dataTransfer) =>
			!document.body.dispatchEvent(
				new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
			),
		dropped
	);
	expect(isKept).toBe(true);
});

test('a file by itself asks nothing, and two pieces still make one person', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await attach(page, handed('leeg.txt', 'Een sjabloon voor een verwijsbrief.'));
	await send(page);
	await expect(page.locator('[data-privacy=good]')).toBeVisible();
	await expect(page.locator('[data-useful=false]')).toContainText('Mist nog');
	await composer(page).fill('Wat vind je van mevrouw F. Testerink?');
	await attach(page, handed('nummer.txt', 'BSN 999991693'));
	await send(page);
	const person = page.getByRole('article').filter({ hasText: 'F. Testerink' });
	await expect(person).toContainText('999991693');
	await page.getByRole('button', { name: 'Bekijk wat er lekte' }).click();
	await expect(page.getByRole('row', { name: /999991693/u })).toContainText('F. Testerink');
});

test('the file beside the message reads in a sensible order', async ({ page }) => {
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await attach(page, plain);
	await expect(page.locator('.composer')).toMatchAriaSnapshot(`
    - paragraph: /Dit zou een lek zijn/
    - region "Bijlage bij je bericht":
      - paragraph: /notitie.txt/
      - status: /2 vondsten/
      - paragraph:
        - button "Bekijk de inhoud"
        - button "Haal bestand eraf"
    - textbox "Je bericht aan de oefenbot"
    - button "Verstuur"
  `);
});

for (const { width, height, colorScheme } of [
	{ width: 390, height: 844, colorScheme: 'dark' },
	{ width: 1440, height: 900, colorScheme: 'light' },
	// As 1280 by 800 at 200 % zoom.
	{ width: 640, height: 400, colorScheme: 'light' }
] as const)
	test.describe(`${width} px, ${colorScheme}`, () => {
		test.use({
			viewport: { width, height },
			colorScheme,
			contextOptions: { reducedMotion: 'reduce' }
		});

		test('files and findings are accessible to everybody', async ({ page }) => {
			await signIn(page, 'anneke');
			await open(page, sandboxPath);
			await page.getByRole('button', { name: 'Bekijk bestand' }).click();
			await expect(page.getByRole('dialog')).toContainText('Geachte collega');
			await expectAccessible(page, 'preview');
			await page.getByRole('button', { name: 'Sluit' }).click();
			await page.getByRole('button', { name: 'Voeg toe aan bericht' }).click();
			await expect(attachment(page)).toContainText(/vondsten/u);
			await composer(page).fill('Mevrouw Testerink, BSN 999991693');
			await expect(page.locator('mark[data-entity=bsn]').first()).toBeVisible();
			if (width < 761) await page.getByRole('button', { name: /^Verbeter/u }).click();
			await expect(page.getByRole('button', { name: 'Maskeer als [BSN-1]' })).toBeVisible();
			await expectAccessible(page, 'attached');
			if (width < 761) await page.getByRole('button', { name: 'Terug naar mijn bericht' }).click();
			const dialog = await lookInside(page);
			await expect(dialog.locator('mark').first()).toBeVisible();
			await expectAccessible(page, 'inside');
			await dialog.getByRole('button', { name: 'Haal bestand eraf' }).click();
			await expect(composer(page)).toBeFocused();
		});
	});

// The promise of the product, for everything that can be attached.
test('what stands in a file never leaves the tab, whatever kind it is', async ({ page }) => {
	const canary = 'Kwartelzang Zeegroenewold';
	const server = await startServer();
	const sent = recordRequests(page);
	try {
		await enterDemo(page, server);
		await page.goto(`${server.url}${sandboxPath}`);
		await page.locator('html[data-hydrated]').waitFor();
		for (const file of await filesWith(canary)) {
			await attach(page, file);
			const dialog = await lookInside(page);
			await expect(dialog.getByText(canary).first()).toBeVisible();
			await page.keyboard.press('Escape');
			await composer(page).fill('Kort deze verwijsbrief in.');
			await send(page);
			await expect(page.getByRole('button', { name: `${file.name}:` })).toBeVisible();
			await expect(page.getByText('Oefenbot schrijft')).toHaveCount(0);
		}
		await expect(provider(page)).toContainText(canary);
		await page.waitForLoadState('networkidle');
		const { places } = await placesOf(page, server);
		places.push(...sent);
		const words = [...canary.split(' '), encodeURIComponent(canary), btoa(canary), 'kwartelbrief'];
		expect(words.filter((word) => places.some((place) => place.includes(word)))).toEqual([]);
		// The instrument itself: the reader that the page fetched is among what was recorded.
		expect(sent.some((request) => request.includes('read.worker'))).toBe(true);
	} finally {
		await server.stop();
	}
});

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	for (let presses = 0; presses < 30; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	await expect(target).toBeFocused();
}
