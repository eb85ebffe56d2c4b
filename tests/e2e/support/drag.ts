import type { Locator, Page } from '@playwright/test';

/** Drags as a hand does: the browser takes a press for a drag only after a few small moves. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
	await to.scrollIntoViewIfNeeded();
	const [start, end] = [await from.boundingBox(), await to.boundingBox()];
	if (!start || !end) throw new Error('There is nothing to drag, or no place to drop it.');
	await page.mouse.move(start.x + 30, start.y + 12);
	await page.mouse.down();
	await page.mouse.move(start.x + 60, start.y + 14, { steps: 5 });
	await page.mouse.move(end.x + 60, end.y + 20, { steps: 10 });
	await page.mouse.up();
}
