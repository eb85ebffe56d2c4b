import { isSameSet } from '../letters.ts';
import { shuffled, type Seed } from '../../content/index.ts';
import type { Answer, ChoiceQuestion, Option } from '../types.ts';

/** The options in the order of the seed; true and false keep theirs, because people expect it. */
export function optionOrder(question: ChoiceQuestion, seed: Seed): readonly Option[] {
	if (question.kind === 'true-false') return question.options;
	return shuffled(question.options, `options:${question.id}:${seed}`);
}

export function toPublicChoice(question: ChoiceQuestion, seed: Seed) {
	const { kind } = question;
	return { kind, options: optionOrder(question, seed).map(({ id, text }) => ({ id, text })) };
}

export function toAnsweredChoice(question: ChoiceQuestion, answer: Answer, seed: Seed) {
	const options = optionOrder(question, seed).map((option) => ({
		...option,
		isChosen: answer.includes(option.id)
	}));
	return { kind: question.kind, options };
}

/** The chosen ids, sorted; undefined when one is unknown or too many or none are chosen. */
export function readChoice(question: ChoiceQuestion, written: Answer): Answer | undefined {
	const chosen = [...new Set(written)].sort();
	const isKnown = chosen.every((id) => question.options.some((option) => option.id === id));
	const isFew = question.kind === 'multiple' ? chosen.length > 0 : chosen.length === 1;
	return isKnown && isFew ? chosen : undefined;
}

export function rightChoice(question: ChoiceQuestion): Answer {
	return question.options.filter(({ correct }) => correct).map(({ id }) => id);
}

/** Whether exactly the correct options are chosen. */
export function isRightChoice(question: ChoiceQuestion, answer: Answer): boolean {
	const key = rightChoice(question);
	return key.length > 0 && isSameSet(key, answer);
}
