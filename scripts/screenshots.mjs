// Pictures of the pages that matter, for the README and for judging the design: npm run screenshots
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { ROOT } from './launch/paths.mjs';
import { practiceTexts } from './practice-texts.mjs';

const PORT = process.env.E2E_PORT ?? '4174';
const origin = `http://localhost:${PORT}`;
const folder = join(ROOT, 'docs', 'screenshots');
const sandbox = '/learn/huisartsenpraktijk/sandbox/verwijsbrief';

/** @typedef {import('playwright').Page} Page */

/** @type {readonly { name: string, who: string | null, path: string, prepare?: (page: Page) => Promise<void> }[]} */
const pictures = [
	{ name: 'login', who: null, path: '/login' },
	{ name: 'learn', who: 'medewerker', path: '/learn' },
	{ name: 'lesson', who: 'medewerker', path: '/learn/huisartsenpraktijk/de-zaak' },
	{ name: 'sandbox', who: 'medewerker', path: sandbox, prepare: leak },
	...Object.entries(practiceTexts).map(([name, text]) => ({
		name: `sandbox-${name}`,
		who: 'medewerker',
		path: sandbox,
		prepare: (/** @type {Page} */ page) => paste(page, text)
	})),
	{ name: 'quiz', who: 'lotte', path: '/learn/huisartsenpraktijk/quiz', prepare: answerFirst },
	{ name: 'hr', who: 'hr', path: '/hr' }
];
/** `npm run screenshots -- sandbox` takes those whose name begins so. */
const wanted = process.argv[2] ?? '';
const views = [
	{ width: 1440, height: 900, colorScheme: /** @type {const} */ ('light') },
	{ width: 1440, height: 900, colorScheme: /** @type {const} */ ('dark') },
	{ width: 390, height: 844, colorScheme: /** @type {const} */ ('light') },
	{ width: 390, height: 844, colorScheme: /** @type {const} */ ('dark') }
];

/** @param {Page} page */
async function leak(page) {
	await page.getByRole('button', { name: 'Zet dit blad in mijn bericht' }).click();
	await page.locator('[data-verdict=leak]').waitFor();
}

/**
 * @param {Page} page
 * @param {string} text
 */
async function paste(page, text) {
	const chat = page.getByRole('button', { name: 'Chat', exact: true });
	if (await chat.isVisible()) await chat.click();
	await page.getByLabel('Je bericht aan de oefenbot').fill(text);
	await page.locator('mark').first().waitFor();
	await page.locator('[data-verdict=leak]').waitFor();
	await page.locator('.bench').scrollIntoViewIfNeeded();
	await page.locator('.composer').scrollIntoViewIfNeeded();
}

/** @param {Page} page */
async function answerFirst(page) {
	const start = page.getByRole('button', { name: /toets/u });
	if (await start.isVisible()) {
		await start.click();
		await page.locator('[name=answer]').first().check();
		await page.getByRole('button', { name: 'Geef antwoord' }).click();
	} else {
		await page.goto(`${origin}/learn/huisartsenpraktijk/quiz?question=1`);
	}
	await page.getByRole('link', { name: 'Volgende vraag' }).waitFor();
}

/**
 * @param {Page} page
 * @param {string} path
 */
async function open(page, path) {
	await page.goto(origin + path);
	await page.locator('html[data-hydrated]').waitFor();
}

/**
 * @param {Page} page
 * @param {string} who
 */
async function signIn(page, who) {
	await open(page, '/login');
	await page.getByLabel('E-mailadres').fill(`${who}@demo.example`);
	await page.getByLabel('Wachtwoord').fill('oefenen-met-ai');
	await page.getByRole('button', { name: 'Log in' }).click();
	await page.waitForURL('**/learn');
}

async function waitForServer() {
	for (let tries = 0; tries < 100; tries++) {
		if (await fetch(`${origin}/login`).catch(() => null)) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('De server startte niet. Voer eerst uit: npm run build');
}

async function takePictures() {
	const browser = await chromium.launch(launchOptions());
	for (const { width, height, colorScheme } of views) {
		for (const { name, who, path, prepare } of pictures) {
			if (!name.startsWith(wanted)) continue;
			const context = await browser.newContext({
				viewport: { width, height },
				colorScheme,
				reducedMotion: 'reduce',
				locale: 'nl-NL'
			});
			const page = await context.newPage();
			if (who) await signIn(page, who);
			await open(page, path);
			await prepare?.(page);
			const file = `${name}-${width}-${colorScheme}.png`;
			await page.screenshot({ path: join(folder, file), animations: 'disabled' });
			console.log(`docs/screenshots/${file}`);
			await context.close();
		}
	}
	await browser.close();
}

mkdirSync(folder, { recursive: true });
const server = spawn(process.execPath, [join(ROOT, 'scripts', 'serve-e2e.mjs')], {
	env: { ...process.env, E2E_PORT: PORT },
	stdio: ['ignore', 'ignore', 'inherit']
});
try {
	await waitForServer();
	await takePictures();
} finally {
	server.kill();
}
