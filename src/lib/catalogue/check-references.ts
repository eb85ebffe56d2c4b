import { referenceIssues, type Issue, type Locale, type References } from '../content/index.ts';
import type { ModuleFiles } from './types.ts';

/** What the texts of a module may refer to, per language. */
export type KnownReferences = Readonly<Record<Locale, References>>;

/** Terms and deadlines in a module's texts that do not exist. */
export function checkReferences(files: ModuleFiles, known: KnownReferences): readonly Issue[] {
	return Object.entries(files).flatMap(([file, text]) => {
		const [, locale] = /^(nl|en)\/[^/]+\.md$/u.exec(file) ?? [];
		if (locale !== 'nl' && locale !== 'en') return [];
		return referenceIssues(file, text, known[locale]);
	});
}
