import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
	assignDrills,
	beginDrill,
	drillPath,
	noticeText,
	playUntil
} from './support/drill-pages.ts';
import { composer, modulePath, sandboxPath, startQuiz, takeQuiz } from './support/module-pages.ts';
import { open, signIn } from './support/people.ts';

/** A lesson with its part unfolded, its self-check answered and a term explained. */
async function openLesson(page: Page): Promise<void> {
	await open(page, `${modulePath}/gezondheidsgegevens`);
	await page.locator('details.more > summary').click();
	await page.getByRole('radio').nth(1).check();
	await page.getByRole('button', { name: 'Kijk na' }).click();
	await page.locator('button.term').first().click();
	await expect(page.locator('.term-definition').first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [360, 1920]) {
		test.describe(`${colorScheme}, ${width} px`, () => {
			test.use({
				colorScheme,
				viewport: { width, height: 900 },
				contextOptions: { reducedMotion: 'reduce' }
			});

			test('pages for everybody', async ({ page }) => {
				for (const path of [
					...['/login', '/login?to=/hr', '/login/forgot', '/invite', '/invite/onbekend'],
					...['/privacy', '/bestaat-niet']
				]) {
					await open(page, path);
					await expectAccessible(page, path);
				}
			});

			test('a learner’s pages', async ({ page }) => {
				await signIn(page, 'hendrik');
				for (const path of [
					...['/learn', modulePath, `${modulePath}/de-zaak`, '/glossary#ap'],
					'/calendar'
				]) {
					await open(page, path);
					await expectAccessible(page, path);
				}
				await openLesson(page);
				await expectAccessible(page, 'lesson, all open');
				// Refused before any page is made: the plain error page, without script.
				await page.goto('/hr');
				await expect(page.getByText('403')).toBeVisible();
				await expectAccessible(page, '403');
				await open(page, sandboxPath);
				await expectAccessible(page, 'sandbox, empty');
				if (width < 761) await page.getByRole('button', { name: 'Chat', exact: true }).click();
				await composer(page).fill('Mevrouw Testerink, BSN 999991693, heeft hartfalen.');
				await expect(page.locator('[data-verdict=leak]')).toBeVisible();
				await expectAccessible(page, 'sandbox, marked');
				await page.getByRole('button', { name: 'Verstuur' }).click();
				await expect(page.getByText(/^⬤ Gelekt:/u)).toBeVisible();
				await expectAccessible(page, 'sandbox, leaked');
			});

			test('the pages of HR, managers, trainers, auditors and administrators', async ({
				browser
			}) => {
				for (const [key, paths] of [
					[
						'hr',
						[
							...[
								'/hr',
								'/hr?q=niemandheetzo',
								'/hr/assignments',
								'/hr/assignments/new',
								'/hr/assignments/content',
								'/hr/people',
								'/hr/people?show=left'
							],
							...['/hr/people/new', '/hr/people/import', '/hr/departments', '/hr/outbox']
						]
					],
					['manager', ['/manage']],
					['trainer', ['/author']],
					[
						'beheer',
						['/admin', '/admin/mail', '/admin/organisation', '/admin/mail/escalation/nl', '/audit']
					]
				] as const) {
					const context = await browser.newContext({
						colorScheme,
						viewport: { width, height: 900 },
						reducedMotion: 'reduce'
					});
					const page = await context.newPage();
					await signIn(page, key);
					for (const path of paths) {
						await open(page, path);
						await expectAccessible(page, path);
					}
					await context.close();
				}
			});
		});
	}
}

test('one employee, light and dark', async ({ page }) => {
	await signIn(page, 'beheer');
	await open(page, '/hr/people?q=lotte');
	await page.locator('tbody a').first().click();
	await expect(page).toHaveURL(/people\/[\w-]{36}$/u);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page, `employee, ${colorScheme}`);
	}
});

test('the quiz and its result, light and dark', async ({ page }) => {
	await signIn(page, 'sipho');
	await startQuiz(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page, `question, ${colorScheme}`);
	}
	await takeQuiz(page, { wrong: 4 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page, `result, ${colorScheme}`);
	}
});

test('an incident drill, light and dark, wide and narrow', async ({ page, baseURL }) => {
	await assignDrills(baseURL ?? '', 'mei');
	await signIn(page, 'mei');
	await open(page, drillPath);
	const expectAllAccessible = async (name: string) => {
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of [360, 1440]) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 900 });
				await expectAccessible(page, `${name}, ${colorScheme}, ${width} px`);
			}
	};
	await expectAllAccessible('drill, introduction');
	await beginDrill(page);
	await playUntil(page, 'risico');
	await expectAllAccessible('drill, risk');
	await playUntil(page, 'formulier', '', 'risico');
	await page.getByRole('button', { name: 'Verstuur de oefenmelding' }).click();
	await expectAllAccessible('drill, incomplete form');
	await playUntil(page, 'bericht', '', 'formulier');
	await page.getByLabel('Jouw bericht').fill(`${noticeText()} Mevrouw F. Testerink, stom.`);
	await expect(page.locator('.leaks')).toBeVisible();
	await expectAllAccessible('drill, notice');
	await playUntil(page, 'einde', '', 'bericht');
	await page.getByRole('button', { name: 'Bekijk je verslag' }).click();
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
	await expectAllAccessible('drill, report');
});
