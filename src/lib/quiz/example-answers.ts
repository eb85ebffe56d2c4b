import { rightChoice } from './kinds/choice.ts';
import { rightMatch } from './kinds/match.ts';
import { rightOrder } from './kinds/order.ts';
import { rightShort } from './kinds/short.ts';
import { rightSpot } from './kinds/spot.ts';
import type { Answer, Question } from './types.ts';

/** A right answer, for demonstration data and tests. */
export function rightAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'order':
			return rightOrder(question);
		case 'match':
			return rightMatch(question);
		case 'short':
			return rightShort(question);
		case 'spot':
			return rightSpot(question);
		default:
			return rightChoice(question);
	}
}

/** A complete answer that is wrong, for demonstration data and tests. */
export function wrongAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'order':
			return question.items.map(({ id }, index, { length }) => `${id}:${length - index}`);
		case 'match':
			return question.items.map(({ id, choice }) => {
				const other = question.choices.find((entry) => entry.id !== choice);
				return `${id}=${other?.id ?? choice}`;
			});
		case 'short':
			return ['?'];
		case 'spot':
			return question.lines
				.flat()
				.flatMap(({ id, leak }) => (leak === undefined ? [id] : []))
				.slice(0, 1);
		default:
			return question.options.flatMap(({ id, correct }) => (correct ? [] : [id])).slice(0, 1);
	}
}
