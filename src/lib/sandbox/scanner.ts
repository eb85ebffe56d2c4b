import type { ScanReply, ScanResult, WorkerMessage, WorkerRequest } from './protocol.ts';

/** The part of a Worker that the scanner needs, so that tests can stand in for it. */
export interface ScanPort {
	postMessage(request: WorkerRequest): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<WorkerMessage>) => void): void;
	addEventListener(type: 'error', listener: () => void): void;
	terminate(): void;
}

interface Settle {
	readonly resolve: () => void;
	readonly reject: (reason: Error) => void;
}

interface Job {
	readonly text: string;
	readonly resolve: (result: ScanResult | null) => void;
	readonly reject: (reason: Error) => void;
}

/**
 * Scans text in a worker, one request at a time; the newest waiting text wins.
 * A scan that was overtaken resolves to null; a scan that failed rejects.
 */
export class Scanner {
	/** Resolves when the whole detector has arrived; scans before that find less. Rejects if it never will. */
	readonly ready: Promise<void>;
	#settleReady: Settle = { resolve: () => undefined, reject: () => undefined };
	#port: ScanPort;
	#lastId = 0;
	#running: Job | null = null;
	#waiting: Job | null = null;
	#broken = false;

	constructor(port: ScanPort) {
		this.#port = port;
		this.ready = new Promise((resolve, reject) => {
			this.#settleReady = { resolve, reject };
		});
		// Whoever waits hears of it; nobody has to wait.
		this.ready.catch(() => undefined);
		port.addEventListener('message', ({ data }) => {
			if ('isReady' in data) this.#settleReady.resolve();
			else this.#receive(data);
		});
		port.addEventListener('error', () => this.#fail());
	}

	scan(text: string): Promise<ScanResult | null> {
		if (this.#broken) return Promise.reject(new Error('The detector could not start.'));
		return new Promise((resolve, reject) => {
			this.#waiting?.resolve(null);
			this.#waiting = { text, resolve, reject };
			if (!this.#running) this.#next();
		});
	}

	/** Lets the worker practise while nobody asks anything, so that it is fast when somebody types. */
	warmUp(): void {
		this.#port.postMessage({ isWarmUp: true });
	}

	stop(): void {
		this.#port.terminate();
	}

	#next(): void {
		this.#running = this.#waiting;
		this.#waiting = null;
		if (this.#running) this.#port.postMessage({ id: ++this.#lastId, text: this.#running.text });
	}

	#receive(reply: ScanReply): void {
		if (reply.id !== this.#lastId || !this.#running) return;
		const { resolve, reject } = this.#running;
		if (reply.ok) {
			const { findings, assessment, suggestions } = reply;
			resolve({ findings, assessment, suggestions });
		} else reject(new Error('The detector could not read this text.'));
		this.#next();
	}

	#fail(): void {
		this.#broken = true;
		this.#settleReady.reject(new Error('The detector could not start.'));
		for (const job of [this.#running, this.#waiting]) {
			job?.reject(new Error('The detector could not start.'));
		}
		this.#running = this.#waiting = null;
	}
}

/** Starts the detector in its own thread. */
export function startScanner(): Scanner {
	return new Scanner(new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module' }));
}
