import * as v from 'valibot';
import {
	issueAt,
	lineOfText,
	parseFrontMatter,
	parsedUnless,
	splitSections,
	type Issue,
	type Locale,
	type Parsed
} from '../content/index.ts';
import { readQuestion, type LocatedQuestion } from './parse-question.ts';
import { explanationIssues } from './explanations.ts';
import type { Quiz } from './types.ts';

export interface LocatedQuiz {
	readonly quiz: Quiz;
	/** The questions with their lines, in the order of `quiz.questions`. */
	readonly questions: readonly LocatedQuestion[];
}

/** The front matter of `quiz.md`. */
export const quizSchema = v.strictObject({ title: lineOfText });

/**
 * `quiz.md` with the lines of its questions, for checks that look across files.
 * Refuses what `parseQuiz` refuses.
 */
export function readQuiz(file: string, text: string, locale: Locale): Parsed<LocatedQuiz> {
	const parsed = parseFrontMatter(file, text, quizSchema);
	if (!parsed.ok) return parsed;
	const { value, body, bodyLine } = parsed.value;
	const { sections, strayLine } = splitSections(body, bodyLine);
	const issues: Issue[] = [];
	if (strayLine !== undefined)
		issues.push(
			issueAt(file, { line: strayLine }, 'text-outside-question', {
				nl: 'Hier staat tekst vóór de eerste vraag: zet die onder een kop zoals "## Vraag {#id}".',
				en: 'Text before the first question: put it below a heading such as "## Vraag {#id}".'
			})
		);
	if (sections.length === 0)
		issues.push(
			issueAt(file, { line: bodyLine }, 'question-missing', {
				nl: 'Schrijf ten minste één vraag onder een kop zoals "## Vraag {#id}".',
				en: 'Write at least one question below a heading such as "## Vraag {#id}".'
			})
		);
	const questions: LocatedQuestion[] = [];
	const lineOfId = new Map<string, number>();
	for (const section of sections) {
		const read = readQuestion(file, section, lineOfId);
		issues.push(...read.issues);
		if (read.question) questions.push(read.question);
	}
	const quiz = { title: value.title, locale, questions: questions.map(({ question }) => question) };
	return parsedUnless(issues, { quiz, questions });
}

/** Parses `quiz.md`. The length of explanations is left to `quizIssues`, so that a draft can be read. */
export function parseQuiz(file: string, text: string, locale: Locale): Parsed<Quiz> {
	const read = readQuiz(file, text, locale);
	return read.ok ? { ok: true, value: read.value.quiz } : read;
}

/** Everything to mend in `quiz.md`: what `parseQuiz` refuses, or else explanations of the wrong length. */
export function quizIssues(file: string, text: string, locale: Locale): readonly Issue[] {
	const read = readQuiz(file, text, locale);
	return read.ok ? explanationIssues(file, read.value.questions) : read.issues;
}
