import { expect, test, vi } from 'vitest';
import { afterFrame } from './after-frame';

test('waits for the next frame', async () => {
	let drawn = false;
	requestAnimationFrame(() => (drawn = true));
	await afterFrame();
	expect(drawn).toBe(true);
});

test('goes on without frames, as in a tab that nobody sees', async () => {
	const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
	try {
		await expect(afterFrame()).resolves.toBeUndefined();
	} finally {
		frames.mockRestore();
	}
});
