import { issueAt, type Issue, type Worded } from '../content/index.ts';
import { questionShape, type LocatedQuestion } from '../quiz/index.ts';
import { drillDifferences, exerciseDifferences, type Scenario } from '../scenarios/index.ts';
import { selfCheckDifferences } from './check-lessons.ts';
import type { LocaleReading } from './read.ts';
import type { ModuleFiles } from './types.ts';

type Compared = readonly [feature: string, ofScenario: (scenario: Scenario) => string];

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
		...drillLanguageIssues(nl, en),
		...exerciseLanguageIssues(nl, en)
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
		const message = {
			nl: `Dit bestand ontbreekt, terwijl ${path} er wel is: schrijf de vertaling.`,
			en: `The file is missing; ${path} is there: write the translation.`
		};
		return [issueAt(other, {}, 'translation-missing', message)];
	});
}

function objectiveIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	if (!nl.intro || !en.intro) return [];
	const { file, value } = en.intro;
	const ids = (reading: typeof value) => reading.value.objectives.map(({ id }) => id).join(', ');
	const expected = ids(nl.intro.value);
	if (ids(value) === expected) return [];
	const message = {
		nl: `De leerdoelen moeten die van ${nl.intro.file} zijn, in dezelfde volgorde: ${expected}.`,
		en: `The objectives must be those of ${nl.intro.file}, in the same order: ${expected}.`
	};
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
			: {
					nl: `De vraag "${id}" staat niet in ${nl.quiz.file}: voeg hem daar toe of haal hem hier weg.`,
					en: `The question "${id}" is not in ${nl.quiz.file}: add it there or remove it here.`
				};
		if (message !== undefined)
			issues.push(issueAt(file, { line: entry.line }, 'questions-differ', message));
	}
	for (const [id, { line }] of dutch) {
		const message = {
			nl: `De vraag "${id}" van ${nl.quiz.file}:${line} ontbreekt hier: voeg hem toe.`,
			en: `The question "${id}" of ${nl.quiz.file}:${line} is missing here: add it.`
		};
		issues.push(issueAt(file, {}, 'questions-differ', message));
	}
	return issues;
}

function questionDifference(nl: LocatedQuestion, en: LocatedQuestion): Worded | undefined {
	const [a, b] = [nl.question, en.question];
	const differs = (ofNl: string, ofEn: string, expected: string): Worded => ({
		nl: `${ofNl} van "${a.id}" moet in beide talen gelijk zijn: "${expected}", zoals op regel ${nl.line} van de Nederlandse toets.`,
		en: `The ${ofEn} of "${a.id}" must be equal in both languages: "${expected}", as on line ${nl.line} of the Dutch quiz.`
	});
	if (questionShape(a) !== questionShape(b))
		return differs('De opbouw', 'kind, the parts and the right answers', questionShape(a));
	if (a.level !== b.level) return differs('Het niveau', 'level', a.level);
	if (a.pool !== b.pool) return differs('De vragengroep', 'pool', a.pool);
	if (a.objective === b.objective) return undefined;
	return differs('Het leerdoel', 'objective', a.objective);
}

const compared: readonly Compared[] = [
	['kind', ({ kind }) => kind],
	['technique', ({ technique }) => technique],
	['difficulty', ({ difficulty }) => difficulty],
	['forbidden', ({ forbidden }) => forbidden.toSorted().join()],
	['required', ({ required }) => required.map(({ id }) => id).join()],
	['atLeast', ({ atLeast }) => String(atLeast ?? '')],
	['replies', ({ specialReplies }) => specialReplies.map(({ when }) => when.join()).join('; ')],
	// A file may be in the language of its learners, but nobody misses one.
	['source', ({ sheets }) => sheets.map(({ file }) => file?.split('.').at(-1) ?? '–').join(', ')]
];

const quoted = (text: string): Worded => ({ nl: `"${text}"`, en: `"${text}"` });

function scenarioIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	return en.scenarios.flatMap(({ file, value: { scenario, placeOf } }) => {
		const original = nl.scenarios.find(({ value }) => value.scenario.id === scenario.id);
		if (!original) return [];
		return compared.flatMap(([feature, ofScenario]) => {
			const expected = ofScenario(original.value.scenario);
			if (ofScenario(scenario) === expected) return [];
			const shown = expected === '' ? { nl: 'niets', en: 'nothing' } : quoted(expected);
			const message = {
				nl: `"${feature}" moet in beide talen gelijk zijn; in ${original.file} staat ${shown.nl}.`,
				en: `"${feature}" must be equal in both languages; ${original.file} has ${shown.en}.`
			};
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

function exerciseLanguageIssues(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	return en.exercises.flatMap((english) => {
		const { id } = english.value.exercise;
		const dutch = nl.exercises.find(({ value }) => value.exercise.id === id);
		return dutch ? exerciseDifferences(dutch, english) : [];
	});
}
