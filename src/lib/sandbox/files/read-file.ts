import type { ReadOutcome, RefusalReason } from './document.ts';
import { limits } from './limits.ts';

/** A `File`, or bytes with a name. */
export type NamedBlob = Blob & { readonly name: string };

export interface ReadOptions {
	/** Stops reading at once; the outcome is then `cancelled`. */
	readonly signal?: AbortSignal;
}

/**
 * Reads a file in a thread of its own that is started for it and ended after it. The file goes no further
 * than that thread's memory. Never rejects: what cannot be read is a reason. At most 60 seconds.
 */
export async function readFile(
	file: NamedBlob,
	{ signal }: ReadOptions = {}
): Promise<ReadOutcome> {
	if (signal?.aborted) return refuse('cancelled');
	if (file.size > limits.fileBytes) return refuse('too-large');
	if (file.size === 0) return refuse('empty');
	const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
	const end = new AbortController();
	try {
		return await new Promise<ReadOutcome>((resolve) => {
			const timer = setTimeout(() => resolve(refuse('too-slow')), limits.readMs);
			const once = { once: true, signal: end.signal };
			end.signal.addEventListener('abort', () => clearTimeout(timer));
			signal?.addEventListener('abort', () => resolve(refuse('cancelled')), once);
			worker.addEventListener('error', () => resolve(refuse('no-reader')), once);
			worker.addEventListener(
				'message',
				({ data }: MessageEvent<ReadOutcome>) => resolve(data),
				once
			);
			worker.postMessage({ file, name: file.name });
		});
	} finally {
		end.abort();
		worker.terminate();
	}
}

const refuse = (reason: RefusalReason): ReadOutcome => ({ ok: false, reason });
