import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createJobRunner } from './runner.ts';

it('runs once more when it is woken while it runs, never twice at once', async () => {
	let running = 0;
	let runs = 0;
	let most = 0;
	const runner = createJobRunner(async () => {
		running += 1;
		runs += 1;
		most = Math.max(most, running);
		await setImmediate();
		running -= 1;
	}, 0);
	for (let count = 0; count < 200; count += 1) runner.wake();
	for (let turn = 0; turn < 20; turn += 1) await setImmediate();
	expect([runs, most]).toEqual([2, 1]);
	runner.stop();
	runner.wake();
	await setImmediate();
	expect(runs).toBe(2);
});

it('runs again after a run that failed', async () => {
	let runs = 0;
	const runner = createJobRunner(() => {
		runs += 1;
		return Promise.reject(new Error('no database'));
	}, 0);
	runner.wake();
	await setImmediate();
	runner.wake();
	await setImmediate();
	expect(runs).toBe(2);
	runner.stop();
});
