import { gzipSync } from 'node:zlib';
import { chromium, type Response } from 'playwright';
import { launchOptions } from '../scripts/chromium.mjs';
import { startServer } from '../tests/support/server.ts';
import { reportSize } from './measure.ts';
import { sandboxPath, signIn } from './sandbox-page.ts';

const barKb = 150;

/** The detector runs in workers and has a bar of its own: `npm run bench -- detector`. */
const isWorker = (url: string): boolean => url.includes('/workers/');

async function gzipSize(response: Response): Promise<number> {
	return gzipSync(await response.body(), { level: 9 }).length / 1000;
}

/** All script that Chromium loads for the practice chat with an empty cache, until nothing more comes. */
export async function benchSandboxLoad(): Promise<void> {
	const server = await startServer();
	const browser = await chromium.launch(launchOptions());
	try {
		const signedIn = await browser.newContext();
		await signIn(await signedIn.newPage(), server.url);
		const fresh = await browser.newContext({ storageState: await signedIn.storageState() });
		const page = await fresh.newPage();
		const scripts = new Map<string, Response>();
		page.on('response', (response) => {
			if (/\.m?js$/u.test(response.url())) scripts.set(response.url(), response);
		});
		await page.goto(server.url + sandboxPath);
		await page.locator('html[data-hydrated]').waitFor();
		await page.waitForLoadState('networkidle');
		const sizes = await Promise.all(
			[...scripts].map(async ([url, response]) => ({ url, size: await gzipSize(response) }))
		);
		let total = 0;
		for (const { url, size } of sizes.sort((a, b) => b.size - a.size)) {
			const name = url.slice(url.lastIndexOf('/') + 1);
			if (isWorker(url)) reportSize(`${name} (worker, not counted)`, size);
			else {
				total += size;
				reportSize(name, size);
			}
		}
		reportSize('script of the practice chat, gzip', total, barKb);
	} finally {
		await browser.close();
		await server.stop();
	}
}
