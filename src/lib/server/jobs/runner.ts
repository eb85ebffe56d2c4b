import { logError } from '../log.ts';

/** Runs the jobs in the background of this process. */
export interface JobRunner {
	/** Runs them soon, once more when they run already. */
	readonly wake: () => void;
	/** Starts no more runs. */
	readonly stop: () => void;
}

/** A runner that begins at once and then every `everyMs`; never when that is 0, but for a wake. */
export function createJobRunner(run: () => Promise<unknown>, everyMs: number): JobRunner {
	let isRunning = false;
	let isAsked = false;
	const stopped = new AbortController();

	const report = (cause: unknown) => {
		// When the server stops, the database is closed under a run that is going on.
		if (!stopped.signal.aborted) logError({ cause });
	};
	const work = async () => {
		isRunning = true;
		while (isAsked && !stopped.signal.aborted) {
			isAsked = false;
			try {
				await run();
			} catch (cause) {
				report(cause);
			}
		}
		isRunning = false;
	};
	const wake = () => {
		isAsked = true;
		if (!isRunning) void work();
	};
	const timer = everyMs > 0 ? setInterval(wake, everyMs).unref() : undefined;
	if (everyMs > 0) wake();
	const stop = () => {
		stopped.abort();
		clearInterval(timer);
	};
	return { wake, stop };
}
