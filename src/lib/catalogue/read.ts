import {
	isContentId,
	issueAt,
	lessonId,
	locales,
	readModuleIntro,
	readModuleSettings,
	type Issue,
	type Locale,
	type LocatedValue,
	type ModuleIntro,
	type ModuleSettings,
	type Parsed,
	type Worded
} from '../content/index.ts';
import { readQuiz, type LocatedQuiz } from '../quiz/index.ts';
import {
	readDrill,
	readExercise,
	readScenario,
	type LocatedDrill,
	type LocatedExercise,
	type LocatedScenario
} from '../scenarios/index.ts';
import { readLesson, type LocatedLesson } from './read-lesson.ts';
import type { ModuleFiles } from './types.ts';

export interface InFile<T> {
	readonly file: string;
	readonly value: T;
}

/** What could be read of one language. */
export interface LocaleReading {
	readonly intro?: InFile<LocatedValue<ModuleIntro>>;
	readonly lessons: readonly InFile<LocatedLesson>[];
	readonly quiz?: InFile<LocatedQuiz>;
	readonly scenarios: readonly InFile<LocatedScenario>[];
	readonly drills: readonly InFile<LocatedDrill>[];
	readonly exercises: readonly InFile<LocatedExercise>[];
}

/** What could be read of a module, and what could not. */
export interface ModuleReading {
	readonly settings?: InFile<LocatedValue<ModuleSettings>>;
	readonly locales: Readonly<Record<Locale, LocaleReading>>;
	readonly issues: readonly Issue[];
}

type Take = <T>(file: string, parse: (file: string, text: string) => Parsed<T>) => InFile<T>[];

const fileMissing: Worded = {
	nl: 'Dit bestand ontbreekt: schrijf het.',
	en: 'The file is missing: write it.'
};
const fileUnknown: Worded = {
	nl: 'Zo’n bestand hoort niet in een module: haal het weg of geef het een andere naam.',
	en: 'A module has no such file: remove or rename it.'
};
const lessonMissing: Worded = {
	nl: 'De module heeft geen les: schrijf er een, zoals 01-de-zaak.md.',
	en: 'The module has no lesson: write one, such as 01-de-zaak.md.'
};

/** Reads every file of a module on its own, as far as each goes. */
export function readModule(id: string, files: ModuleFiles): ModuleReading {
	const issues: Issue[] = unknownFiles(files);
	const take: Take = (file, parse) => {
		const text = Object.hasOwn(files, file) ? files[file] : undefined;
		if (text === undefined) {
			issues.push(issueAt(file, {}, 'file-missing', fileMissing));
			return [];
		}
		const parsed = parse(file, text);
		if (parsed.ok) return [{ file, value: parsed.value }];
		issues.push(...parsed.issues);
		return [];
	};
	if (!isContentId(id))
		issues.push(
			issueAt('module.yaml', {}, 'module-id', {
				nl: `Noem de map met kleine letters, cijfers en streepjes, niet "${id}".`,
				en: `Name the folder with lower-case letters, digits and hyphens, not "${id}".`
			})
		);
	const [settings] = take('module.yaml', readModuleSettings);
	const names = Object.keys(files).toSorted();
	const [nl, en] = [readLocale('nl', names, take), readLocale('en', names, take)];
	for (const locale of locales) issues.push(...lessonIssues(locale, names));
	return { locales: { nl, en }, issues, ...(settings && { settings }) };
}

function readLocale(locale: Locale, names: readonly string[], take: Take): LocaleReading {
	const own = names.filter((name) => name.startsWith(`${locale}/`) && name.endsWith('.md'));
	const named = (kind: 'scenario' | 'drill' | 'exercise') =>
		own.filter((name) => name.startsWith(`${locale}/${kind}-`));
	const single = [`${locale}/module.md`, `${locale}/quiz.md`];
	const practice = [...named('scenario'), ...named('drill'), ...named('exercise')];
	const lessons = own.filter((name) => !practice.includes(name) && !single.includes(name));
	const [intro] = take(`${locale}/module.md`, readModuleIntro);
	const [quiz] = take(`${locale}/quiz.md`, (file, text) => readQuiz(file, text, locale));
	return {
		...(intro && { intro }),
		lessons: lessons.flatMap((name) => take(name, readLesson)),
		...(quiz && { quiz }),
		scenarios: named('scenario').flatMap((name) =>
			take(name, (file, text) => readScenario(file, text, locale))
		),
		drills: named('drill').flatMap((name) =>
			take(name, (file, text) => readDrill(file, text, locale))
		),
		exercises: named('exercise').flatMap((name) =>
			take(name, (file, text) => readExercise(file, text, locale))
		)
	};
}

function lessonIssues(locale: Locale, names: readonly string[]): readonly Issue[] {
	const seen = new Map<string, string>();
	const issues: Issue[] = [];
	for (const name of names.filter((path) => path.startsWith(`${locale}/`))) {
		const id = lessonId(name);
		if (id === undefined) continue;
		const earlier = seen.get(id);
		if (earlier !== undefined) {
			const message = {
				nl: `Het les-id "${id}" is al van ${earlier}: hernoem één van de twee.`,
				en: `The lesson id "${id}" is already used by ${earlier}: rename one.`
			};
			issues.push(issueAt(name, {}, 'lesson-id-duplicate', message));
		}
		seen.set(id, name);
	}
	if (seen.size === 0) {
		issues.push(issueAt(`${locale}/module.md`, {}, 'lesson-missing', lessonMissing));
	}
	return issues;
}

function unknownFiles(files: ModuleFiles): Issue[] {
	return Object.keys(files)
		.filter((name) => !/^(?:module\.yaml|(?:nl|en)\/[^/]+\.md|assets\/.+)$/u.test(name))
		.map((name) => issueAt(name, {}, 'file-unknown', fileUnknown));
}
