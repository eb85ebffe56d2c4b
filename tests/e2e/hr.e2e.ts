import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { open, signIn } from './support/people.ts';

test('HR filters by department and status', async ({ page }) => {
	await signIn(page, 'hr');
	await open(page, '/hr');
	await expect(page.getByText(/\d+ van \d+ trainingen zijn op tijd/u)).toBeVisible();
	await page.getByLabel('Status').selectOption('overdue');
	await expect(page).toHaveURL(/status=overdue/u);
	const rows = page.locator('tbody tr');
	await expect(rows.first()).toContainText('Te laat');
	expect(await rows.count()).toBe(await page.locator('tbody tr', { hasText: 'Te laat' }).count());

	await page.getByLabel('Status').selectOption('');
	await page.getByLabel('Afdeling').selectOption({ label: '  Administratie' });
	await expect(page).toHaveURL(/department=/u);
	await expect(rows.first()).toContainText('Administratie');
	expect(await rows.count()).toBe(
		await page.locator('tbody tr', { hasText: 'Administratie' }).count()
	);
});

test('a filter without a match says so and offers a way back', async ({ page }) => {
	await signIn(page, 'hr');
	await open(page, '/hr?q=niemandheetzo&status=bestaatniet');
	await expect(page.getByText('Niemand past bij dit filter.')).toBeVisible();
	await page.getByRole('link', { name: 'Toon iedereen' }).click();
	await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('HR downloads the filtered list as CSV', async ({ page }) => {
	await signIn(page, 'hr');
	await open(page, '/hr?status=completed');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download als CSV' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^voortgang-\d{4}-\d{2}-\d{2}\.csv$/u);
	const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
	expect(lines[0]).toMatch(/^\uFEFFNaam;Afdeling;Module;Status;/u);
	expect(
		lines
			.slice(1)
			.filter(Boolean)
			.every((line) => line.includes(';Klaar;'))
	).toBe(true);
});

test('a manager sees status and dates of the team, and no scores', async ({ page }) => {
	await signIn(page, 'manager');
	await open(page, '/manage');
	await expect(page.getByRole('row', { name: /Noor Bakkali.*Huisartsenpraktijk/u })).toBeVisible();
	await expect(page.getByRole('row', { name: /Ingrid Postma/u })).toHaveCount(0);
	await expect(page.getByText(/\d+%/u)).toHaveCount(0);
});

test('the auditor reads the log; the trainer sees the modules', async ({ browser }) => {
	const auditor = await browser.newPage();
	await signIn(auditor, 'auditor');
	await open(auditor, '/audit');
	await expect(auditor.getByRole('heading', { name: 'Logboek' })).toBeVisible();
	await auditor.close();
	const trainer = await browser.newPage();
	await signIn(trainer, 'trainer');
	await open(trainer, '/author');
	await expect(trainer.getByText('content/modules/huisartsenpraktijk')).toBeVisible();
	await trainer.close();
});
