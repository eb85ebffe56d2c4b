import { issueAt, locales, placeOfOffset, type Issue, type Locale } from '../content/index.ts';
import { detect } from '../detector/index.ts';
import { explanationIssues } from '../quiz/index.ts';
import {
	drillIssues,
	drillProse,
	exerciseIssues,
	exerciseProse,
	type Deadline
} from '../scenarios/index.ts';
import { languageIssues } from './check-languages.ts';
import { lessonIssues } from './check-lessons.ts';
import { lengthIssues, moduleMinutesIssues } from './check-minutes.ts';
import { scenarioIssues } from './check-scenario.ts';
import { readabilityIssues } from './check-readability.ts';
import { fictionIssues } from './fiction.ts';
import { sortIssues } from './parse.ts';
import { lessonTexts } from './read-lesson.ts';
import { readModule, type LocaleReading, type ModuleReading } from './read.ts';
import type { Detect, ModuleFiles } from './types.ts';

/** Few enough to be done in two minutes, enough to compare with the test afterwards. */
const pretestLength = 5;

/**
 * Everything to mend in a module on a day: what `parseModule` refuses, and what shows only across
 * files, languages and the detector. A module without issues may be published.
 */
export function checkModule(
	id: string,
	files: ModuleFiles,
	today: string,
	deadlines: readonly Deadline[] = []
): readonly Issue[] {
	return checkModuleWith(detect, id, files, today, deadlines);
}

/** `checkModule` with another detector. */
export function checkModuleWith(
	detector: Detect,
	id: string,
	files: ModuleFiles,
	today: string,
	deadlines: readonly Deadline[] = []
): readonly Issue[] {
	const reading = readModule(id, files);
	const { nl, en } = reading.locales;
	const practice = Object.entries(files).filter(([file]) =>
		/^(?:nl|en)\/(?:quiz|(?:scenario|drill|exercise)-[^/]+)\.md$/u.test(file)
	);
	return sortIssues([
		...reading.issues,
		...languageIssues(files, nl, en),
		...settingsIssues(reading, files, today),
		...moduleMinutesIssues(reading),
		...locales.flatMap((locale) => localeIssues(reading, reading.locales[locale])),
		...locales.flatMap((locale) => readingIssues(files, reading.locales[locale], locale)),
		...assetIssues(files),
		...[...nl.scenarios, ...en.scenarios].flatMap((scenario) => scenarioIssues(scenario, detector)),
		...locales.flatMap((locale) =>
			reading.locales[locale].drills.flatMap(({ file, value }) =>
				drillIssues(file, files[file] ?? '', value, {
					...{ deadlines, today, locale },
					detect: detector
				})
			)
		),
		...[...nl.exercises, ...en.exercises].flatMap(({ file, value }) =>
			exerciseIssues(file, value, detector)
		),
		...practice.flatMap(([file, text]) => fictionIssues(file, text, detector))
	]);
}

function settingsIssues(
	{ settings }: ModuleReading,
	files: ModuleFiles,
	today: string
): readonly Issue[] {
	if (!settings) return [];
	const { value, placeOf } = settings.value;
	const issues = value.completion.scenarios.flatMap((id, index) => {
		// Drills and exercises count under the names of their files.
		const names = [`scenario-${id}`, ...(/^(?:drill|exercise)-/u.test(id) ? [id] : [])];
		if (names.some((name) => Object.hasOwn(files, `nl/${name}.md`))) return [];
		const place = placeOf(['completion', 'scenarios', index]);
		const message = {
			nl: `Er is geen scenario "${id}": schrijf nl/${names.at(-1)}.md of verbeter het id.`,
			en: `There is no scenario "${id}": write nl/${names.at(-1)}.md or correct the id.`
		};
		return [issueAt(settings.file, place, 'scenario-missing', message)];
	});
	if (value.reviewDate < today) {
		const message = {
			nl: `De controle had klaar moeten zijn op ${value.reviewDate}: lees de module opnieuw en verzet de datum.`,
			en: `The review was due on ${value.reviewDate}: read the module again and move the date.`
		};
		issues.push(issueAt(settings.file, placeOf(['reviewDate']), 'review-due', message));
	}
	return issues;
}

function localeIssues({ settings }: ModuleReading, reading: LocaleReading): readonly Issue[] {
	const { lessons, quiz, intro } = reading;
	const issues = [...lessonIssues(lessons), ...lengthIssues(reading)];
	if (!quiz) return issues;
	const { questions } = quiz.value;
	issues.push(...explanationIssues(quiz.file, questions));
	const wanted = settings?.value.value.questionsPerAttempt ?? 0;
	const before = questions.filter(({ question }) => question.pool === 'pre').length;
	const after = questions.length - before;
	if (after < wanted) {
		const message = {
			nl: `De toets heeft ${after} vragen, maar een poging vraagt er ${wanted}: schrijf er meer of verlaag "questionsPerAttempt".`,
			en: `The test has ${after} questions, but an attempt asks ${wanted}: write more or lower "questionsPerAttempt".`
		};
		issues.push(issueAt(quiz.file, {}, 'question-count', message));
	}
	if (before > 0 && before !== pretestLength) {
		const message = {
			nl: `De voortoets heeft ${before} vragen ("pool=pre"): maak er ${pretestLength} van.`,
			en: `The pre-test has ${before} questions ("pool=pre"): make that ${pretestLength}.`
		};
		issues.push(issueAt(quiz.file, {}, 'pretest-count', message));
	}
	return intro ? [...issues, ...objectiveIssues(intro, quiz)] : issues;
}

type Present<Key extends 'intro' | 'quiz'> = NonNullable<LocaleReading[Key]>;

function objectiveIssues(intro: Present<'intro'>, quiz: Present<'quiz'>): readonly Issue[] {
	const { questions } = quiz.value;
	const issues: Issue[] = [];
	const objectives = intro.value.value.objectives.map(({ id }) => id);
	for (const { question, attributesLine } of questions) {
		if (objectives.includes(question.objective)) continue;
		const message = {
			nl: `Onbekend leerdoel "${question.objective}": kies uit ${objectives.join(', ')}.`,
			en: `Unknown objective "${question.objective}": expected ${objectives.join(', ')}.`
		};
		issues.push(issueAt(quiz.file, { line: attributesLine }, 'objective-unknown', message));
	}
	for (const [index, id] of objectives.entries()) {
		if (questions.some(({ question }) => question.objective === id)) continue;
		const place = intro.value.placeOf(['objectives', index]);
		const message = {
			nl: `Geen vraag toetst het leerdoel "${id}": schrijf er een.`,
			en: `No question asks for the objective "${id}": write one.`
		};
		issues.push(issueAt(intro.file, place, 'objective-unasked', message));
	}
	return issues;
}

/** How the texts read that learners read; practice sheets are as hard as real ones. */
function readingIssues(
	files: ModuleFiles,
	{ lessons, quiz, scenarios, drills, exercises }: LocaleReading,
	locale: Locale
): readonly Issue[] {
	const texts = [
		...lessons.map(({ file, value }) => ({ file, parts: lessonTexts(value.lesson) })),
		...(quiz ? [quiz] : []).map(({ file, value }) => ({
			file,
			parts: value.questions.flatMap(({ question, explanations }) => [
				question.text,
				...explanations.map(({ text }) => text)
			])
		})),
		...scenarios.map(({ file, value: { scenario } }) => ({
			file,
			parts: [scenario.situation, scenario.task, ...scenario.hints, scenario.debrief]
		})),
		...drills.map(({ file, value }) => ({ file, parts: drillProse(value.drill) })),
		...exercises.map(({ file, value }) => ({ file, parts: exerciseProse(value.exercise) }))
	];
	return texts.flatMap(({ file, parts }) =>
		readabilityIssues(file, files[file] ?? '', parts, locale)
	);
}

function assetIssues(files: ModuleFiles): readonly Issue[] {
	return Object.entries(files).flatMap(([file, text]) =>
		[...text.matchAll(/!\[[^\]\n]*\]\((assets\/[^)\s]+)|^## .*\{file=([^{}\s]+)\}/gmu)].flatMap(
			(found) => {
				const { 1: image, 2: practiceFile = '', index } = found;
				const name = image ?? `assets/${practiceFile}`;
				if (!file.endsWith('.md') || Object.hasOwn(files, name)) return [];
				const message = {
					nl: `Er is geen bestand "${name}": zet het in de map of verbeter de naam.`,
					en: `There is no file "${name}": put it in the folder or correct the name.`
				};
				return [issueAt(file, placeOfOffset(text, index), 'asset-missing', message)];
			}
		)
	);
}
