import { describe, expect, it } from 'vitest';
import { assess } from '../detector/index.ts';
import type { ScanReply, ScanRequest, WorkerMessage, WorkerRequest } from './protocol.ts';
import { Scanner, type ScanPort } from './scanner.ts';

/** A port whose answers the test gives itself, so that their order is in its hands. */
class ManualPort implements ScanPort {
	readonly requests: ScanRequest[] = [];
	warmUps = 0;
	isTerminated = false;
	#onmessage: (event: MessageEvent<WorkerMessage>) => void = () => undefined;
	#onerror: () => void = () => undefined;

	postMessage(request: WorkerRequest): void {
		if ('isWarmUp' in request) this.warmUps += 1;
		else this.requests.push(request);
	}
	addEventListener(
		...[type, listener]:
			| [type: 'message', listener: (event: MessageEvent<WorkerMessage>) => void]
			| [type: 'error', listener: () => void]
	): void {
		if (type === 'message') this.#onmessage = listener;
		else this.#onerror = listener;
	}
	terminate(): void {
		this.isTerminated = true;
	}
	reply(reply: WorkerMessage): void {
		this.#onmessage(new MessageEvent('message', { data: reply }));
	}
	fail(): void {
		this.#onerror();
	}
}

const found = (id: number): ScanReply => ({
	id,
	ok: true,
	findings: [],
	assessment: assess(''),
	suggestions: []
});

describe('the scanner', () => {
	it('asks one thing at a time and lets the newest waiting text win', async () => {
		const port = new ManualPort();
		const scanner = new Scanner(port);
		const first = scanner.scan('a');
		const overtaken = scanner.scan('ab');
		const newest = scanner.scan('abc');
		expect(port.requests.map(({ text }) => text)).toEqual(['a']);
		expect(await overtaken).toBeNull();

		port.reply(found(1));
		expect(await first).toMatchObject({ findings: [] });
		expect(port.requests.map(({ text }) => text)).toEqual(['a', 'abc']);
		port.reply(found(2));
		expect(await newest).toMatchObject({ findings: [] });
	});

	it('drops an answer to another question', async () => {
		const port = new ManualPort();
		const scan = new Scanner(port).scan('a');
		port.reply(found(7));
		port.reply(found(1));
		expect(await scan).toMatchObject({ findings: [] });
	});

	it('rejects what the worker could not read and goes on with the next', async () => {
		const port = new ManualPort();
		const scanner = new Scanner(port);
		const failing = scanner.scan('a');
		const next = scanner.scan('b');
		port.reply({ id: 1, ok: false });
		await expect(failing).rejects.toThrow('could not read');
		port.reply(found(2));
		expect(await next).not.toBeNull();
	});

	it('rejects everything, now and later, when the worker cannot start', async () => {
		const port = new ManualPort();
		const scanner = new Scanner(port);
		const running = scanner.scan('a');
		port.fail();
		await expect(running).rejects.toThrow('could not start');
		await expect(scanner.scan('b')).rejects.toThrow('could not start');
	});

	it('is ready when the worker says so', async () => {
		const port = new ManualPort();
		const { ready } = new Scanner(port);
		port.reply({ isReady: true });
		await expect(ready).resolves.toBeUndefined();
	});

	it('is never ready when the worker cannot start', async () => {
		const port = new ManualPort();
		const { ready } = new Scanner(port);
		port.fail();
		await expect(ready).rejects.toThrow('could not start');
	});

	it('asks for practice without waiting for an answer', async () => {
		const port = new ManualPort();
		const scanner = new Scanner(port);
		scanner.warmUp();
		expect(port.warmUps).toBe(1);
		const scan = scanner.scan('a');
		port.reply(found(1));
		expect(await scan).toMatchObject({ findings: [] });
	});

	it('stops its worker', () => {
		const port = new ManualPort();
		new Scanner(port).stop();
		expect(port.isTerminated).toBe(true);
	});
});
