import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, withLock } from '../../scripts/launch/lock.mjs';

// Above the largest process number that Linux gives out.
const noPid = 4_194_999;
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'promptwijs-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('withLock', () => {
	it('lets one piece of work in at a time', async () => {
		const file = join(folder, 'data', '.lock');
		const events: string[] = [];
		const work = (name: string) => async (): Promise<void> => {
			events.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 20));
			events.push(`${name} ends`);
		};
		const onWait = (): void => undefined;
		await Promise.all([
			withLock(file, { work: work('a'), onWait }),
			withLock(file, { work: work('b'), onWait })
		]);
		expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
		expect(existsSync(file)).toBe(false);
	});

	it('takes over from a process that died', async () => {
		const file = join(folder, '.lock');
		writeFileSync(file, `${hostname()} ${noPid}`);
		const result = await withLock(file, {
			work: () => Promise.resolve('done'),
			onWait: () => undefined
		});
		expect(result).toBe('done');
	});

	it('frees the lock when the work fails', async () => {
		const file = join(folder, '.lock');
		const failing = withLock(file, {
			work: () => Promise.reject(new Error('broken')),
			onWait: () => undefined
		});
		await expect(failing).rejects.toThrow('broken');
		expect(existsSync(file)).toBe(false);
	});
});

describe('isStale', () => {
	it.each([
		['its owner lives', `${hostname()} ${process.pid}`, 60_000, false],
		['its owner died', `${hostname()} ${noPid}`, 0, true],
		[
			'its owner died but the command it started goes on',
			`${hostname()} ${noPid} ${process.pid}`,
			0,
			false
		],
		['another machine shows signs of life', 'elsewhere 1', 5_000, false],
		['another machine has gone quiet', 'elsewhere 1', 60_000, true]
	])('%s', (_, owners, ageMs, expected) => {
		expect(isStale(owners, ageMs)).toBe(expected);
	});
});
