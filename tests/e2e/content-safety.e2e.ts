import { sql } from 'drizzle-orm';
import { expect, test, type Page } from '@playwright/test';
import { hashRevision } from '../../src/lib/server/catalogue/catalogue.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { contentRevision } from '../../src/lib/server/db/schema.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import {
	hostileLessons,
	hostileLines,
	hostileModule,
	hostileQuestionCount,
	hostileSheetCount,
	putVectorsInData,
	putVectorsInPage
} from './support/hostile-module.ts';
import { composer, modulePath, questionId, send } from './support/module-pages.ts';
import { expectHarmlessPage, skeletonOf, watchContext } from './support/page-safety.ts';

// The production build under its own policy; the hostile module comes as every revision does, from the database.
let server: RunningServer;
let incidents: string[] = [];

// Hundreds of pages and sheets: on a busy machine that takes minutes.
test.describe.configure({ timeout: 300_000 });

test.beforeAll(async () => {
	server = await startServer();
	const db = await openDatabase(server.databaseUrl);
	const files = hostileModule();
	const hash = hashRevision(files);
	const module = 'huisartsenpraktijk';
	await db.insert(contentRevision).values({ hash, module, files, createdAt: new Date() });
	await db.run(sql`update enrollment set revision = ${hash} where revision is null`);
	db.$client.close();
});

test.afterAll(() => server.stop());

test.beforeEach(async ({ page, context }) => {
	const { url } = server;
	incidents = await watchContext(context, url);
	await open(page, '/login');
	await page.getByLabel('E-mailadres').fill('medewerker@demo.example');
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await page.waitForURL(/\/learn$/u);
	await context.route(
		(address) => address.pathname.startsWith(`${modulePath}/`),
		async (route, request) => {
			if (request.method() !== 'GET') return route.continue();
			const response = await route.fetch();
			const text = await response.text();
			const isPage = response.headers()['content-type']?.includes('text/html');
			const body = isPage ? putVectorsInPage(text) : putVectorsInData(text);
			await route.fulfill({ response, body });
		}
	);
});

test.afterEach(() => expect(incidents).toEqual([]));

async function open(page: Page, path: string): Promise<void> {
	await page.goto(server.url + path);
	await page.locator('html[data-hydrated]').waitFor();
}

/** Control characters and the width of a space do not survive HTML; everything else must. */
const readable = (text: string | null) => text?.replaceAll(/[\p{Cc}\p{Z}\uFFFD]/gu, '');

test('the policy is the one of production', async ({ request }) => {
	const policy = (await request.get(`${server.url}/login`)).headers()['content-security-policy'];
	expect(policy).toContain("default-src 'self'");
	expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/u);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
});

test('titles, summary and objectives stay text', async ({ page }) => {
	for (const path of ['/learn', modulePath]) {
		await open(page, path);
		await expectHarmlessPage(page);
		await expect(page.locator('#main')).toContainText(hostileLines[0] ?? '');
		await expect(page.locator('#main')).toContainText(hostileLines[1] ?? '');
	}
	await expect(page.locator('.goals li')).toHaveCount(hostileLines.length);
	await expect(page.locator('.steps li')).toHaveCount(hostileLessons.length + 2);
});

test('lessons stay in their place when the server renders them', async ({ page }) => {
	await open(page, `${modulePath}/${hostileLessons[1]?.id}`);
	const expected = await skeletonOf(page);
	for (const { id, title } of hostileLessons.slice(1)) {
		await open(page, `${modulePath}/${id}`);
		await page.locator('.sources summary').click();
		expect(readable(await page.locator('h1').textContent())).toBe(readable(title));
		expect(readable(await page.title())).toBe(readable(title));
		await expectHarmlessPage(page);
		expect(await skeletonOf(page)).toBe(expected);
	}
});

test('lessons stay in their place when the browser renders them', async ({ page }) => {
	await open(page, `${modulePath}/${hostileLessons.at(-1)?.id}`);
	const expected = await skeletonOf(page);
	for (const { id } of hostileLessons.slice(1, -1).toReversed()) {
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL(`**/${id}`);
		await expect(page.locator('.loading')).toHaveCount(0);
		await expectHarmlessPage(page);
		expect(await skeletonOf(page)).toBe(expected);
	}
});

/** Any answer will do. */
async function answer(page: Page, kind: string): Promise<void> {
	const fields = page.locator('[name=answer]');
	if (kind === 'keuze') await page.locator('input[name=answer][value=b]').check();
	else if (kind === 'short') await fields.fill('<img src=x onerror=xss()>');
	else if (kind === 'spot') for (const place of [0, 1]) await fields.nth(place).check();
	else
		for (const [at, field] of (await fields.all()).entries())
			await field.selectOption({ index: at + 1 });
}

test('questions, options and explanations stay in their place', async ({ page }) => {
	await open(page, `${modulePath}/quiz`);
	await page.getByRole('button', { name: /toets/u }).click();
	const skeletons = new Set<string>();
	for (let number = 1; number <= hostileQuestionCount; number++) {
		await expect(page.getByText(`Vraag ${number} van ${hostileQuestionCount}`)).toBeVisible();
		const kind = (await questionId(page)).split('-')[0] ?? '';
		await expectHarmlessPage(page);
		if (kind === 'keuze') skeletons.add(await skeletonOf(page));
		await answer(page, kind);
		await page.getByRole('button', { name: 'Geef antwoord' }).click();
		await expect(page.locator('.verdict')).toBeVisible();
		await expectHarmlessPage(page);
		if (number < hostileQuestionCount)
			await page.getByRole('link', { name: 'Volgende vraag' }).click();
	}
	expect(skeletons.size).toBe(1);
	await page.getByRole('button', { name: 'Bekijk je resultaat' }).click();
	await expect(page.locator('.answered')).toHaveCount(hostileQuestionCount);
	await expectHarmlessPage(page);
	await page.reload();
	await expect(page.locator('.answered')).toHaveCount(hostileQuestionCount);
	await expectHarmlessPage(page);
});

test('the exercise stays in its place: sheets, replies, hints and debrief', async ({ page }) => {
	await open(page, `${modulePath}/sandbox/proef`);
	const flip = page.locator('.desk .flip button');
	await expect(flip).toHaveCount(hostileSheetCount);
	const skeletons = new Set<string>();
	for (let sheet = 0; sheet < hostileSheetCount; sheet++) {
		await flip.nth(sheet).dispatchEvent('click');
		skeletons.add(await skeletonOf(page, '.desk'));
		await expectHarmlessPage(page, '.desk');
	}
	expect(skeletons.size).toBe(1);
	await expect(flip.last()).toHaveAttribute('aria-pressed', 'true');

	for (const name of ['Geef me een hint', 'Nog een hint', 'Nog een hint'])
		await page.getByRole('button', { name }).click();
	for (const [number, text] of ['Hallo.', 'BSN 999991693', 'Een sjabloon.'].entries()) {
		await composer(page).fill(text);
		await send(page);
		await expect(page.locator('.message.bot .markdown')).toHaveCount(number + 2);
		await expectHarmlessPage(page);
	}
	await expect(page.locator('[data-saving=saved]')).toBeVisible();
	await expectHarmlessPage(page);
});

test('what a learner pastes stays text too', async ({ page }) => {
	await open(page, `${modulePath}/sandbox/proef`);
	await composer(page).fill(hostileLines.join('\n'));
	await send(page);
	await expect(page.locator('.message.bot .markdown')).toHaveCount(2);
	await expect(page.locator('.message.learner .text')).toContainText(hostileLines[2] ?? '');
	await expectHarmlessPage(page);
});
