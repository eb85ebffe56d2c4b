import { calendarDay } from '../../assignments/index.ts';
import type { Db } from '../db/client.ts';
import { logError } from '../log.ts';
import { readOrganisation } from '../organisation/organisation.ts';
import { deleteOldImports } from './upload.ts';
import { abandonImport, listUnfinishedImports, runImport } from './run-import.ts';

const cleanUpMs = 6 * 3_600_000;

/** Works on imports in the background of this process. */
export interface ImportRunner {
	/** Starts or goes on; an import that runs already is left alone. */
	readonly start: (importId: string) => void;
	/** Ends after the batch at hand; a later process goes on. */
	readonly stop: () => void;
}

/** A runner that begins with what an earlier process left unfinished, and forgets old imports. */
export async function createImportRunner(db: Db): Promise<ImportRunner> {
	const running = new Set<string>();
	const stopped = new AbortController();
	const now = () => new Date();

	const run = async (importId: string) => {
		try {
			const { timeZone } = await readOrganisation(db);
			const clock = { now, today: () => calendarDay(now().getTime(), timeZone) };
			await runImport(db, importId, clock, stopped.signal);
		} catch (cause) {
			if (stopped.signal.aborted) return;
			logError({ cause, errorId: importId });
			await abandonImport(db, importId);
		} finally {
			running.delete(importId);
		}
	};
	const start = (importId: string) => {
		if (running.has(importId)) return;
		running.add(importId);
		run(importId).catch((cause: unknown) => logError({ cause, errorId: importId }));
	};
	const cleanUp = () =>
		deleteOldImports(db, now()).catch((cause: unknown) => {
			if (!stopped.signal.aborted) logError({ cause });
		});
	await cleanUp();
	const timer = setInterval(() => void cleanUp(), cleanUpMs).unref();
	for (const importId of await listUnfinishedImports(db)) start(importId);
	const stop = () => {
		clearInterval(timer);
		stopped.abort();
	};
	return { start, stop };
}
