import type { Issue, Parsed } from '../content/index.ts';
import { readModule, type LocaleReading } from './read.ts';
import type { Module, ModuleFiles, ModuleText } from './types.ts';

/**
 * Parses the files of a module. Refuses a module of which any file cannot be read or the settings,
 * the introduction, the quiz or all lessons are missing in a language; what needs several files or
 * the detector to judge is left to `checkModule`.
 */
export function parseModule(id: string, files: ModuleFiles): Parsed<Module> {
	const { settings, locales, issues } = readModule(id, files);
	const asked = settings?.value.value.completion.scenarios ?? [];
	const nl = textOf(locales.nl, asked);
	const en = textOf(locales.en, asked);
	if (!settings || !nl || !en || issues.length > 0)
		return { ok: false, issues: sortIssues(issues) };
	return { ok: true, value: { id, settings: settings.value.value, locales: { nl, en } } };
}

/** Issues by file, then in reading order. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
	return issues.toSorted(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column
	);
}

function textOf(reading: LocaleReading, asked: readonly string[]): ModuleText | undefined {
	const { intro, quiz, lessons, scenarios, drills, exercises } = reading;
	return (
		intro &&
		quiz && {
			intro: intro.value.value,
			lessons: lessons.map(({ value }) => value.lesson),
			quiz: quiz.value.quiz,
			scenarios: inOrder(
				scenarios.map(({ value }) => value.scenario),
				asked
			),
			drills: drills.map(({ value }) => value.drill),
			exercises: exercises.map(({ value }) => value.exercise)
		}
	);
}

/** Those that are asked for, in the order of the completion rule; then the others. */
function inOrder<T extends { readonly id: string }>(
	exercises: readonly T[],
	asked: readonly string[]
): readonly T[] {
	const place = ({ id }: T) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
	return exercises.toSorted((a, b) => place(a) - place(b));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
