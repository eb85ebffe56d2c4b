import { chromium, type Page } from 'playwright';
import { launchOptions } from '../scripts/chromium.mjs';
import { startServer } from '../tests/support/server.ts';
import { quantile, report } from './measure.ts';
import { sandboxPath, signIn } from './sandbox-page.ts';
import { realisticText } from './texts.ts';

const characters = 4000;
const presses = 40;
const digits = '999991693';

interface Run {
	readonly isDetecting: boolean;
	readonly slowdown: number;
}

/**
 * From the key press to the frame after the one in which the copy under the text area shows the whole number: as a
 * mark, or without a detector as bare text.
 */
const timeOnePress = async (page: Page, { isDetecting, slowdown }: Run): Promise<number> => {
	// The page watches before the key is pressed; a key overtakes a script that is on its way.
	const watch = await page.evaluateHandle(
		([number, wantsMark]) => ({
			shown: new Promise<number>((resolve) => {
				const backdrop = document.querySelector('.backdrop');
				let pressed = 0;
				document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
					once: true,
					capture: true
				});
				const afterFrame = (): void => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - pressed);
					requestAnimationFrame(() => port2.postMessage(null));
				};
				const observer = new MutationObserver(() => {
					const place = wantsMark
						? [...(backdrop?.querySelectorAll('mark') ?? [])].at(-1)
						: backdrop;
					if (!place?.textContent.trimEnd().endsWith(number)) return;
					observer.disconnect();
					afterFrame();
				});
				if (backdrop)
					observer.observe(backdrop, { subtree: true, childList: true, characterData: true });
			})
		}),
		[digits, isDetecting] as const
	);
	await page.waitForTimeout(20);
	await page.keyboard.press(digits.slice(-1));
	const taken = await watch.evaluate(({ shown }) => shown);
	await watch.dispose();
	await page.keyboard.press('Backspace');
	await page.waitForTimeout(80 * slowdown);
	return taken;
};

async function measureRun(page: Page, url: string, run: Run): Promise<readonly number[]> {
	// A worker that never answers is the same page without a detector.
	if (!run.isDetecting)
		await page.route('**/workers/scan.worker*', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '' })
		);
	await page.goto(url + sandboxPath);
	await page.locator('html[data-hydrated]').waitFor();
	const composer = page.getByLabel('Je bericht aan de oefenbot');
	const ending = `\nBSN ${digits.slice(0, -1)}`;
	await composer.fill(realisticText(characters - ending.length) + ending);
	await composer.press('Control+End');
	if (run.isDetecting) await page.locator('mark[data-entity=person]').first().waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: run.slowdown });
	await page.waitForTimeout(500);
	const taken: number[] = [];
	for (let press = 0; press < presses; press += 1) taken.push(await timeOnePress(page, run));
	return taken.sort((a, b) => a - b);
}

/** Types in the built app in Chromium, with and without the detector, as fast as the machine is and four times slower. */
export async function benchTyping(): Promise<void> {
	const server = await startServer();
	const browser = await chromium.launch(launchOptions());
	try {
		for (const [slowdown, bar] of [
			[1, 50],
			[4, 150]
		] as const) {
			const p95: number[] = [];
			for (const isDetecting of [false, true]) {
				const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
				const page = await context.newPage();
				// tsx calls this in functions that it hands to the page.
				await page.addInitScript('globalThis.__name = (value) => value');
				await signIn(page, server.url);
				const taken = await measureRun(page, server.url, { isDetecting, slowdown });
				await context.close();
				const name = `${slowdown}× ${isDetecting ? 'with' : 'without'} detector`;
				report(`${name}, p50`, quantile(taken, 0.5));
				report(`${name}, p95`, quantile(taken, 0.95), isDetecting ? bar : undefined);
				p95.push(quantile(taken, 0.95));
			}
			report(`${slowdown}× the detector adds, p95`, (p95[1] ?? NaN) - (p95[0] ?? NaN), 10);
		}
	} finally {
		await browser.close();
		await server.stop();
	}
}
