import { logError } from '../log.ts';

/** Runs the jobs in the background of this process. */
export interface JobRunner {
	/** Runs them soon, once more when they run already. */
	readonly wake: () => void;
	/** Starts no more runs, and waits until the one at hand has put its work down. */
	readonly stop: () => Promise<void>;
}

/**
 * A runner that begins at once and then every `everyMs`; never when that is 0, but for a wake. A run
 * gets a signal to stop early, and says `more` when another one should follow at once.
 */
export function createJobRunner(
	run: (signal: AbortSignal) => Promise<unknown>,
	everyMs: number
): JobRunner {
	let running: Promise<void> | null = null;
	let isAsked = false;
	const stopped = new AbortController();

	const report = (cause: unknown) => {
		// When the server stops, the database is closed under a run that is going on.
		if (!stopped.signal.aborted) logError({ cause });
	};
	const work = async () => {
		while (isAsked && !stopped.signal.aborted) {
			isAsked = false;
			try {
				if ((await run(stopped.signal)) === 'more') isAsked = true;
			} catch (cause) {
				report(cause);
			}
		}
		running = null;
	};
	const wake = () => {
		isAsked = true;
		running ??= work();
	};
	const timer = everyMs > 0 ? setInterval(wake, everyMs).unref() : undefined;
	if (everyMs > 0) wake();
	const stop = async () => {
		stopped.abort();
		clearInterval(timer);
		await running;
	};
	return { wake, stop };
}
