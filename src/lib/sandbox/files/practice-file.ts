import type { ReadOutcome } from './document.ts';
import { readFile, type NamedBlob, type ReadOptions } from './read-file.ts';

/** A file that an exercise carries; the page fetches it when somebody wants it. */
export interface PracticeFile {
	readonly name: string;
	/** On this site. */
	readonly address: string;
}

/** The type under which a dragged practice file travels by its name. */
export const practiceFileType = 'application/x-practice-file';

/** Reads a file of the learner's or of the exercise, as `readFile` does. Never rejects. */
export async function readSource(
	source: NamedBlob | PracticeFile,
	options: ReadOptions = {}
): Promise<ReadOutcome> {
	const file = 'address' in source ? await fetchFile(source, options) : source;
	return file ? readFile(file, options) : { ok: false, reason: 'unreachable' };
}

async function fetchFile(
	{ name, address }: PracticeFile,
	{ signal }: ReadOptions
): Promise<File | null> {
	try {
		const response = await fetch(address, signal ? { signal } : {});
		return response.ok ? new File([await response.blob()], name) : null;
	} catch {
		return null;
	}
}
