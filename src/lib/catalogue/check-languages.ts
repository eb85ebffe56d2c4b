import { issueAt, type Issue } from '../content/index.ts';
import { questionShape, type LocatedQuestion } from '../quiz/index.ts';
import { drillDifferences, type Scenario } from '../scenarios/index.ts';
import { selfCheckDifferences } from './check-lessons.ts';
import type { LocaleReading } from './read.ts';
import type { ModuleFiles } from './types.ts';

type Compared = readonly [feature: string, ofScenario: (scenario: Scenario) => unknown];

/** Differences between the languages in what must be equal; reported in the English file. */
export function languageIssues(
	files: ModuleFiles,
	nl: LocaleReading,
	en: LocaleReading
): readonly Issue[] {
	return [
		...fileIssues(files),
		...objectiveIssues(nl, en),
		...selfCheckDifferences(nl, en),
		...questionIssues(nl, en),
		...scenarioIssues(nl, en),
		...drillLanguageIssues(nl, en)
	];
}

function fileIssues(files: ModuleFiles): readonly Issue[] {
	// The parser asks for these itself, in both languages.
	const required = ['module.md', 'quiz.md'];
	return Object.keys(files).flatMap((path) => {
		const [folder = '', name = ''] = path.split('/', 2);
		if ((folder !== 'nl' && folder !== 'en') || required.includes(name)) return [];
		const other = `${folder === 'nl' ? 'en' : 'nl'}/${name}`;
		if (Object.hasOwn(files, other)) return [];
		return [issueAt(other, {}, 'translation-missing', `The file is missing; ${path} is there.`)];
	});
}

function objectiveIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	if (!nl.intro || !en.intro) return [];
	const { file, value } = en.intro;
	const ids = (reading: typeof value) => reading.value.objectives.map(({ id }) => id).join(', ');
	const expected = ids(nl.intro.value);
	if (ids(value) === expected) return [];
	const message = `The objectives must be those of ${nl.intro.file}: ${expected}.`;
	return [issueAt(file, value.placeOf(['objectives']), 'objectives-differ', message)];
}

function questionIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	if (!nl.quiz || !en.quiz) return [];
	const { file } = en.quiz;
	const dutch = new Map(nl.quiz.value.questions.map((entry) => [entry.question.id, entry]));
	const issues: Issue[] = [];
	for (const entry of en.quiz.value.questions) {
		const { id } = entry.question;
		const original = dutch.get(id);
		dutch.delete(id);
		const message = original
			? questionDifference(original, entry)
			: `The question "${id}" is not in ${nl.quiz.file}.`;
		if (message !== undefined)
			issues.push(issueAt(file, { line: entry.line }, 'questions-differ', message));
	}
	for (const [id, { line }] of dutch) {
		const message = `The question "${id}" of ${nl.quiz.file}:${line} is missing.`;
		issues.push(issueAt(file, {}, 'questions-differ', message));
	}
	return issues;
}

function questionDifference(nl: LocatedQuestion, en: LocatedQuestion): string | undefined {
	const [a, b] = [nl.question, en.question];
	const at = `of "${a.id}" must be equal in both languages; the Dutch one is on line ${nl.line}`;
	if (questionShape(a) !== questionShape(b))
		return `The kind, the parts and the right answers ${at} (${questionShape(a)}).`;
	if (a.level !== b.level) return `The level ${at}.`;
	if (a.pool !== b.pool) return `The pool ${at}.`;
	return a.objective === b.objective ? undefined : `The objective ${at}.`;
}

const compared: readonly Compared[] = [
	['technique', ({ technique }) => technique],
	['difficulty', ({ difficulty }) => difficulty],
	['forbidden', ({ forbidden }) => forbidden.toSorted().join()],
	['required', ({ required }) => required.map(({ id }) => id).join()],
	['atLeast', ({ atLeast }) => atLeast],
	['replies', ({ specialReplies }) => specialReplies.map(({ when }) => when.join()).join('; ')],
	['source', ({ sheets }) => sheets.map(({ file }) => file ?? '').join()]
];

function scenarioIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	return en.scenarios.flatMap(({ file, value: { scenario, placeOf } }) => {
		const original = nl.scenarios.find(({ value }) => value.scenario.id === scenario.id);
		if (!original) return [];
		return compared.flatMap(([feature, ofScenario]) => {
			if (ofScenario(scenario) === ofScenario(original.value.scenario)) return [];
			const message = `"${feature}" must be equal to that in ${original.file}.`;
			return [issueAt(file, placeOf([feature]), 'scenarios-differ', message)];
		});
	});
}

function drillLanguageIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	return en.drills.flatMap((english) => {
		const dutch = nl.drills.find(({ value }) => value.drill.id === english.value.drill.id);
		return dutch ? drillDifferences(dutch, english) : [];
	});
}
