import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { encryptedPdfText } from '../support/encrypted-pdf.ts';
import { recordRequests } from './support/canary.ts';
import { composer, sandboxPath } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';
import { attachment, handed, keptFile, lookInside, picker } from './support/practice-files.ts';

const docx = keptFile('modules/huisartsenpraktijk/assets/verwijsbrief.docx');
const bad = [
	{ what: 'a password', file: handed('geheim.pdf', encryptedPdfText()), says: /wachtwoord/u },
	{
		what: 'half of it missing',
		file: handed('half.docx', docx.buffer.subarray(0, docx.buffer.length / 2)),
		says: /beschadigd/u
	},
	{ what: 'nothing in it', file: handed('leeg.csv', ''), says: /is leeg/u },
	{
		what: 'an unknown kind',
		file: handed(
			'plaatje.txt',
			new Uint8Array(2000).map((_, index) => index % 7)
		),
		says: /kunnen we niet lezen/u
	}
];

/** The longest time in which the tab did nothing else, from now until it is asked. */
const watchTab = (page: Page) =>
	page.evaluate(() => {
		let last = performance.now();
		let longest = 0;
		const timer = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 20);
		Object.assign(window, {
			longestWait: () => {
				clearInterval(timer);
				return longest;
			}
		});
	});
const longestWait = (page: Page) => page.evaluate<number>('longestWait()');

for (const { what, file, says } of bad)
	test(`a file with ${what} says so, and the chat goes on`, async ({ page }) => {
		await signIn(page, 'anneke');
		await open(page, sandboxPath);
		await picker(page).setInputFiles(file);
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText(file.name);
		await expect(attachment(page)).toHaveCount(0);
		await composer(page).fill('Een vraag');
		await expect(page.getByRole('button', { name: 'Verstuur' })).toBeEnabled();
		await picker(page).setInputFiles(handed('goed.txt', 'BSN 999991693'));
		await expect(attachment(page)).toContainText('1 vondst');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

test('a file of more than 50 MB is refused, one just below is read; the tab goes on', async ({
	page
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'promptwijs-files-'));
	try {
		const row = 'Fenna Testerink;Testlaan 12;1234 AB;Fictiedam;06-99000001\n';
		const rows = (bytes: number) => row.repeat(Math.floor(bytes / row.length));
		const large = join(folder, 'groot.csv');
		const huge = join(folder, 'te-groot.csv');
		await writeFile(large, `naam;straat;postcode;plaats;telefoon\n${rows(49_000_000)}`);
		await writeFile(huge, rows(53_000_000));
		await signIn(page, 'anneke');
		await open(page, sandboxPath);
		const sent = recordRequests(page);
		await picker(page).setInputFiles(huge);
		await expect(page.getByRole('alert')).toContainText('groter dan 50 MB');

		await watchTab(page);
		await picker(page).setInputFiles(large);
		await expect(attachment(page)).toContainText(/vondsten/u, { timeout: 100_000 });
		expect(await longestWait(page)).toBeLessThan(1000);
		await expect(await lookInside(page)).toContainText('We hebben alleen het begin gelezen');
		expect(sent.filter((request) => /Testerink|groot/u.test(request))).toEqual([]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('of a PDF of 104 pages a hundred are read, and the rest is named', async ({ page }) => {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (let number = 1; number <= 104; number++)
		document
			.addPage()
			.drawText(`Pagina ${number}: BSN 999991693`, { x: 50, y: 700, size: 12, font });
	await signIn(page, 'anneke');
	await open(page, sandboxPath);
	await watchTab(page);
	await picker(page).setInputFiles(handed('dossier.pdf', await document.save()));
	await expect(attachment(page)).toContainText('100 vondsten', { timeout: 100_000 });
	expect(await longestWait(page)).toBeLessThan(1000);
	await expect(await lookInside(page)).toContainText('100 van de 104 pagina');
});
