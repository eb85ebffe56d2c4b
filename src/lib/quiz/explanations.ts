import { countWords, issueAt, type Issue } from '../content/index.ts';
import type { LocatedQuestion } from './parse-question.ts';

const minWords = 20;
const maxWords = 60;

/** Explanations that say too little to learn from, or more than anyone reads. */
export function explanationIssues(
	file: string,
	questions: readonly LocatedQuestion[]
): readonly Issue[] {
	return questions.flatMap(({ question, options }) =>
		question.options.flatMap(({ id, explanation }, index) => {
			const words = countWords(explanation);
			if (words >= minWords && words <= maxWords) return [];
			const place = { line: options[index]?.explanationLine ?? 1, column: 3 };
			const code = words < minWords ? 'explanation-too-short' : 'explanation-too-long';
			const message = `The explanation of option ${id} of "${question.id}" has ${words} words: write ${minWords} to ${maxWords}.`;
			return [issueAt(file, place, code, message)];
		})
	);
}
