import { rightAnswer } from './example-answers.ts';
import type { Question } from './types.ts';

/**
 * What must be equal in all languages of a question, as one text: its kind, the number of its parts
 * and the key. Accepted words differ per language, and so do the words of a text with leaks.
 */
export function questionShape(question: Question): string {
	switch (question.kind) {
		case 'short':
			return question.kind;
		case 'spot':
			return `${question.kind}: ${question.leaks.join(', ')}`;
		case 'order':
		case 'match':
			return `${question.kind}: ${rightAnswer(question).join(', ')}`;
		default: {
			const { kind, options } = question;
			return `${kind}: ${rightAnswer(question).join(', ')} of ${options.length}`;
		}
	}
}
