import { lessonId, locales } from '../content/index.ts';
import type { ModuleFiles } from './types.ts';

/** Ids of what is word for word the same in two revisions of a module, in both languages. */
export interface UnchangedParts {
	readonly lessons: readonly string[];
	/** Scenarios and drills. */
	readonly scenarios: readonly string[];
}

/** What somebody who did one revision need not do again in another. */
export function unchangedParts(before: ModuleFiles, after: ModuleFiles): UnchangedParts {
	const same = Object.keys(after)
		.filter((name) => name.startsWith('nl/'))
		.filter((name) =>
			locales.every((locale) => {
				const path = name.replace(/^nl/u, locale);
				return Object.hasOwn(before, path) && before[path] === after[path];
			})
		);
	return {
		lessons: same.flatMap((name) => lessonId(name) ?? []),
		scenarios: same.flatMap((name) => {
			const [, scenario, drill] = /^nl\/(?:scenario-(.+)|(drill-.+))\.md$/u.exec(name) ?? [];
			return scenario ?? drill ?? [];
		})
	};
}
