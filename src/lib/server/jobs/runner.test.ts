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
	await runner.stop();
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
	await runner.stop();
});

it('goes on at once while a run leaves something', async () => {
	let left = 3;
	const runner = createJobRunner(() => {
		left -= 1;
		return Promise.resolve(left > 0 ? 'more' : 'done');
	}, 0);
	runner.wake();
	for (let turn = 0; turn < 20; turn += 1) await setImmediate();
	expect(left).toBe(0);
	await runner.stop();
});

it('waits at the end for the run at hand, which hears that it should stop', async () => {
	let isDone = false;
	const runner = createJobRunner(async (signal) => {
		while (!signal.aborted) await setImmediate();
		await setImmediate();
		isDone = true;
	}, 0);
	runner.wake();
	await setImmediate();
	await runner.stop();
	expect(isDone).toBe(true);
});
