import { createHash } from 'node:crypto';
import { parseModule, type Module } from '../../catalogue/index.ts';

/** A module as it is shipped now, under the hash of its files. */
export interface Revision {
	readonly hash: string;
	readonly module: Module;
	/** Text per path inside the module's folder. */
	readonly files: Readonly<Record<string, string>>;
}

/** The current revision per module id, in the order of the ids. */
export type Catalogue = ReadonlyMap<string, Revision>;

/**
 * Parses every module in `files` (`…/modules/<module>/<path>` → text). Broken content throws one
 * error that lists every mistake as `file:line: what to mend`: neither a build nor a server may
 * start with it.
 */
export function loadCatalogue(files: Readonly<Record<string, string>>): Catalogue {
	const catalogue = new Map<string, Revision>();
	const mistakes: string[] = [];
	for (const [id, texts] of groupByModule(files)) {
		const parsed = parseModule(id, texts);
		if (parsed.ok) {
			catalogue.set(id, { hash: hashRevision(texts), module: parsed.value, files: texts });
			continue;
		}
		for (const issue of parsed.issues) {
			mistakes.push(`content/modules/${id}/${issue.file}:${issue.line}: ${issue.message.en}`);
		}
	}
	if (mistakes.length > 0) {
		throw new Error(`The content has ${mistakes.length} mistake(s):\n${mistakes.join('\n')}`);
	}
	return catalogue;
}

/** The revision that new enrolments get; undefined for an unknown module. */
export function currentModule(catalogue: Catalogue, id: string): Revision | undefined {
	return catalogue.get(id);
}

/** SHA-256 in hex over names and texts, whatever order the files come in. */
export function hashRevision(files: Readonly<Record<string, string>>): string {
	return createHash('sha256')
		.update(JSON.stringify(sortedEntries(files)))
		.digest('hex');
}

function groupByModule(
	files: Readonly<Record<string, string>>
): Map<string, Record<string, string>> {
	const modules = new Map<string, Record<string, string>>();
	for (const [path, text] of sortedEntries(files)) {
		const [, id, rest] = /(?:^|\/)modules\/([^/]+)\/(.+)$/u.exec(path) ?? [];
		if (id === undefined || rest === undefined) continue;
		modules.set(id, { ...modules.get(id), [rest]: text });
	}
	return modules;
}

// By code unit: a locale's order could differ between machines and with it the hash.
function sortedEntries(files: Readonly<Record<string, string>>): [string, string][] {
	return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
