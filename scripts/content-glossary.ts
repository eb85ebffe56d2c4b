import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlossary, type KnownReferences } from '../src/lib/catalogue/index.ts';
import { parseGlossary, type Issue, type References } from '../src/lib/content/index.ts';

interface GlossaryOutcome {
	readonly issues: readonly Issue[];
	/** What the modules beside this glossary may refer to. */
	readonly known: KnownReferences;
}

/** Checks the glossary in a folder; without one there are no terms to refer to. */
export function readGlossaryFolder(folder: string): GlossaryOutcome {
	const files = { nl: readText(join(folder, 'nl.md')), en: readText(join(folder, 'en.md')) };
	const { nl, en } = files;
	if (nl === undefined && en === undefined)
		return { issues: [], known: { nl: referencesOf(''), en: referencesOf('') } };
	return {
		issues: checkGlossary({ nl: nl ?? '', en: en ?? '' }),
		known: { nl: referencesOf(nl ?? ''), en: referencesOf(en ?? '') }
	};
}

function readText(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function referencesOf(text: string): References {
	const parsed = parseGlossary('glossary', text);
	return { terms: new Set(parsed.ok ? parsed.value.entries.keys() : []), deadlines: new Set() };
}
