import { issueAt, parseGlossary, type Issue } from '../content/index.ts';
import { sortIssues } from './parse.ts';

/** Everything to mend in the glossary: the files `nl.md` and `en.md` must have the same ids. */
export function checkGlossary(files: Readonly<Record<'nl' | 'en', string>>): readonly Issue[] {
	const nl = parseGlossary('nl.md', files.nl);
	const en = parseGlossary('en.md', files.en);
	const issues = [nl, en].flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
	if (nl.ok && en.ok) {
		issues.push(...missing(nl.value.entries, en.value.entries, 'en.md'));
		issues.push(...missing(en.value.entries, nl.value.entries, 'nl.md'));
	}
	return sortIssues(issues);
}

type Ids = ReadonlyMap<string, unknown>;

function missing(from: Ids, to: Ids, file: string): readonly Issue[] {
	return [...from.keys()]
		.filter((id) => !to.has(id))
		.map((id) =>
			issueAt(file, {}, 'translation-missing', {
				nl: `Het begrip "${id}" ontbreekt hier: voeg het toe.`,
				en: `The term "${id}" is missing here: add it.`
			})
		);
}
