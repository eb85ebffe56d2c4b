import { countWords, issueAt, type Issue } from '../content/index.ts';
import type { LocatedQuestion } from './parse-question.ts';

const minWords = 20;
const maxWords = 60;

/** Explanations that say too little to learn from, or more than anyone reads. */
export function explanationIssues(
	file: string,
	questions: readonly LocatedQuestion[]
): readonly Issue[] {
	return questions.flatMap(({ question, explanations }) =>
		explanations.flatMap(({ of, text, line, column }) => {
			const words = countWords(text);
			if (words >= minWords && words <= maxWords) return [];
			const code = words < minWords ? 'explanation-too-short' : 'explanation-too-long';
			const message = {
				nl: `De uitleg bij ${of.nl} van "${question.id}" heeft ${words} woorden: schrijf er ${minWords} tot ${maxWords}.`,
				en: `The explanation of ${of.en} of "${question.id}" has ${words} words: write ${minWords} to ${maxWords}.`
			};
			return [issueAt(file, { line, column }, code, message)];
		})
	);
}
