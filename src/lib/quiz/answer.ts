import { isRightChoice, readChoice, toAnsweredChoice, toPublicChoice } from './kinds/choice.ts';
import { isRightMatch, readMatch, toAnsweredMatch, toPublicMatch } from './kinds/match.ts';
import { isRightOrder, readOrder, toAnsweredOrder, toPublicOrder } from './kinds/order.ts';
import { isRightShort, readShort, toAnsweredShort } from './kinds/short.ts';
import { isRightSpot, readSpot, toAnsweredSpot, toPublicSpot } from './kinds/spot.ts';
import type { Seed } from '../content/index.ts';
import type { AnsweredQuestion, Answer, PublicQuestion, Question } from './types.ts';

/** A question without its answer key. */
export function toPublicQuestion(question: Question, seed: Seed): PublicQuestion {
	const { id, text } = question;
	switch (question.kind) {
		case 'order':
			return { id, text, ...toPublicOrder(question, seed) };
		case 'match':
			return { id, text, ...toPublicMatch(question, seed) };
		case 'short':
			return { id, text, kind: question.kind };
		case 'spot':
			return { id, text, ...toPublicSpot(question) };
		default:
			return { id, text, ...toPublicChoice(question, seed) };
	}
}

/** A question with its key and explanations; only for a learner whose answer is stored. */
export function toAnsweredQuestion(
	question: Question,
	answer: Answer,
	seed: Seed
): AnsweredQuestion {
	const { id, text } = question;
	const base = { id, text, correct: isCorrect(question, answer) };
	switch (question.kind) {
		case 'order':
			return { ...base, ...toAnsweredOrder(question, answer) };
		case 'match':
			return { ...base, ...toAnsweredMatch(question, answer) };
		case 'short':
			return { ...base, ...toAnsweredShort(question, answer) };
		case 'spot':
			return { ...base, ...toAnsweredSpot(question, answer) };
		default:
			return { ...base, ...toAnsweredChoice(question, answer, seed) };
	}
}

/** What a browser sent, in the form that is stored; undefined when it is no complete answer. */
export function readAnswer(question: Question, written: Answer): Answer | undefined {
	switch (question.kind) {
		case 'order':
			return readOrder(question, written);
		case 'match':
			return readMatch(question, written);
		case 'short':
			return readShort(question, written);
		case 'spot':
			return readSpot(question, written);
		default:
			return readChoice(question, written);
	}
}

/** Whether an answer is right. There is no half: a person either does the safe thing or does not. */
export function isCorrect(question: Question, answer: Answer): boolean {
	switch (question.kind) {
		case 'order':
			return isRightOrder(question, answer);
		case 'match':
			return isRightMatch(question, answer);
		case 'short':
			return isRightShort(question, answer);
		case 'spot':
			return isRightSpot(question, answer);
		default:
			return isRightChoice(question, answer);
	}
}
