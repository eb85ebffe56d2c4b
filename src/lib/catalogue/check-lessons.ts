import { issueAt, type Issue, type Worded } from '../content/index.ts';
import { selfCheckIssues, type LocatedSelfCheck, type SelfCheck } from '../quiz/index.ts';
import type { LocatedLesson } from './read-lesson.ts';
import type { InFile, LocaleReading } from './read.ts';

type LessonInFile = InFile<LocatedLesson>;

const maxWords = 400;

/** Lessons of one language with too much to read at a stretch, or self-checks that fall short. */
export function lessonIssues(lessons: readonly LessonInFile[]): readonly Issue[] {
	const fileOfId = new Map<string, string>();
	return lessons.flatMap(({ file, value }) => [
		...lengthIssues(file, value),
		...value.checks.flatMap((located) => [
			...duplicateIssues(file, located, fileOfId),
			...selfCheckIssues(file, located)
		])
	]);
}

function lengthIssues(file: string, { stretches }: LocatedLesson): readonly Issue[] {
	return stretches.flatMap(({ words, line }) => {
		if (words <= maxWords) return [];
		if (line === undefined) {
			const message = {
				nl: `De les heeft ${words} woorden: hooguit ${maxWords}. Maak hem korter of zet er een vraag tussen.`,
				en: `The lesson has ${words} words: at most ${maxWords}. Make it shorter, or put a self-check in between.`
			};
			return [issueAt(file, {}, 'lesson-too-long', message)];
		}
		const message = {
			nl: `Hier staan ${words} woorden achter elkaar zonder vraag: hooguit ${maxWords}. Maak het korter of zet er een vraag tussen.`,
			en: `Here ${words} words follow each other without a self-check: at most ${maxWords}. Make it shorter, or put a self-check in between.`
		};
		return [issueAt(file, { line }, 'lesson-too-long', message)];
	});
}

function duplicateIssues(
	file: string,
	{ check, line }: LocatedSelfCheck,
	fileOfId: Map<string, string>
): readonly Issue[] {
	const earlier = fileOfId.get(check.id);
	fileOfId.set(check.id, file);
	if (earlier === undefined) return [];
	const message = {
		nl: `De vraag "${check.id}" staat al in ${earlier}: geef één van de twee een ander id.`,
		en: `The self-check "${check.id}" is already in ${earlier}: rename one.`
	};
	return [issueAt(file, { line }, 'self-check-duplicate', message)];
}

/** Differences between the languages in the self-checks of a lesson; reported in the English file. */
export function selfCheckDifferences(nl: LocaleReading, en: LocaleReading): readonly Issue[] {
	return en.lessons.flatMap((english) => {
		const dutch = nl.lessons.find(({ value }) => value.lesson.id === english.value.lesson.id);
		return dutch ? lessonDifferences(dutch, english) : [];
	});
}

function lessonDifferences(nl: LessonInFile, en: LessonInFile): readonly Issue[] {
	const report = (line: number, message: Worded) =>
		issueAt(en.file, { line }, 'self-checks-differ', message);
	const missing = nl.value.checks.filter((located) => !withId(en, located));
	return [
		...missing.map(({ check, line }) =>
			report(1, {
				nl: `De vraag "${check.id}" van ${nl.file}:${line} ontbreekt hier: voeg hem toe.`,
				en: `The self-check "${check.id}" of ${nl.file}:${line} is missing here: add it.`
			})
		),
		...en.value.checks.flatMap((located) => {
			const { check, line } = located;
			const original = withId(nl, located);
			if (!original) return [report(line, notIn(nl.file, check.id))];
			if (key(original.check) === key(check)) return [];
			return [report(line, otherOptions(`${nl.file}:${original.line}`, check.id))];
		})
	];
}

const notIn = (file: string, id: string): Worded => ({
	nl: `De vraag "${id}" staat niet in ${file}: voeg hem daar toe of haal hem hier weg.`,
	en: `The self-check "${id}" is not in ${file}: add it there or remove it here.`
});

const otherOptions = (place: string, id: string): Worded => ({
	nl: `De goede en foute opties van "${id}" moeten gelijk zijn aan die op ${place}, in dezelfde volgorde.`,
	en: `The right and wrong options of "${id}" must be those at ${place}, in the same order.`
});

function withId({ value }: LessonInFile, { check }: LocatedSelfCheck) {
	return value.checks.find((located) => located.check.id === check.id);
}

function key({ options }: SelfCheck): string {
	return options.map(({ correct }) => correct).join();
}
