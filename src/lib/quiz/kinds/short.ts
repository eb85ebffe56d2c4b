import type { Answer, ShortQuestion } from '../types.ts';

/** Longer answers are refused: a few words are asked, and nothing else should be typed here. */
export const maxAnswerLength = 60;

export function toAnsweredShort({ kind, accepted, explanation }: ShortQuestion, answer: Answer) {
	return { kind, explanation, accepted, given: answer[0] ?? '' };
}

/** The typed words; undefined when there are none or too many. */
export function readShort(_question: ShortQuestion, written: Answer): Answer | undefined {
	const given = (written[0] ?? '').trim().replaceAll(/\s+/gu, ' ');
	const isOne = written.length === 1 && given !== '' && given.length <= maxAnswerLength;
	return isOne ? [given] : undefined;
}

export function rightShort({ accepted }: ShortQuestion): Answer {
	return accepted.slice(0, 1);
}

export function isRightShort({ accepted }: ShortQuestion, answer: Answer): boolean {
	const given = fold(answer[0] ?? '');
	return given !== '' && accepted.some((form) => fold(form) === given);
}

/** Lower case, no accents, no punctuation, no spaces: `72 uur`, `72uur` and `72 Uur.` are one. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
