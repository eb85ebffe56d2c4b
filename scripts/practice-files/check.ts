import { fictionIssues } from '../../src/lib/catalogue/fiction.ts';
import type { Issue } from '../../src/lib/content/index.ts';
import { detect } from '../../src/lib/detector/index.ts';
import { buildPracticeFile, targetOf, type ReadBeside } from './source.ts';

/** Values in a practice source that could be somebody's, at their line. Pure; the file is named in the issues only. */
export const practiceFictionIssues = (file: string, text: string): readonly Issue[] =>
	fictionIssues(file, text, detect);

/**
 * Everything to mend in one practice source: values that could be real, mistakes in its form, and a
 * practice file beside it that is missing or was not made from this text. Text files (`.csv`, `.txt`)
 * are their own source.
 */
export async function practiceIssues(
	file: string,
	text: string,
	readBeside: ReadBeside
): Promise<readonly Issue[]> {
	const fiction = practiceFictionIssues(file, text);
	const target = targetOf(file);
	if (!target) return fiction;
	const built = await buildPracticeFile(file, text, readBeside);
	if (!built.ok) return [...fiction, ...built.issues];
	const kept = readBeside(target.name);
	if (kept && isEqual(kept, built.value)) return fiction;
	const message = {
		nl: `${target.name} ${kept ? 'is niet van deze tekst gemaakt' : 'ontbreekt'}: voer npm run practice-files uit.`,
		en: `${target.name} is ${kept ? 'not made from this text' : 'missing'}: run npm run practice-files.`
	};
	return [...fiction, { file, line: 1, column: 1, code: 'practice-stale', message }];
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, index) => byte === b[index]);
