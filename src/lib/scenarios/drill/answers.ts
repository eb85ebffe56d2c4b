import { countWords, type Locale } from '../../content/index.ts';
import type { Finding } from '../../detector/index.ts';
import { containsConcept } from '../score.ts';
import { blameStems } from './names.ts';
import type { Field, NoticeStep, WrittenStep } from './types.ts';

/** What stands in a field: words, or null for “follows later”. */
export type Answer = string | null;

export type FieldState = 'right' | 'later' | 'empty' | 'wrong';

export interface NoticeCheck {
	/** Ids of the parts that are there. */
	readonly parts: readonly string[];
	readonly words: number;
	/** Words that put the blame on somebody, as stems. */
	readonly blame: readonly string[];
	/** Personal data that the notice gives away. */
	readonly leaks: readonly Finding[];
	readonly isComplete: boolean;
}

/** What an answer in a field is worth. “Follows later” is fine where the field may wait. */
export function checkField(field: Field, answer: Answer | undefined): FieldState {
	if (answer === null) return field.isNeeded ? 'wrong' : 'later';
	if (answer === undefined || answer.trim() === '') return 'empty';
	const isRight =
		field.options.length > 0
			? field.options.some((option) => option.isRight && option.text === answer)
			: containsAll(answer, field);
	return isRight ? 'right' : 'wrong';
}

/** Whether a form may go: every field right, or later where it may wait. */
export function isFormComplete(
	{ fields }: Pick<WrittenStep, 'fields'>,
	answers: Readonly<Record<string, Answer>>
): boolean {
	return fields.every((field) => ['right', 'later'].includes(checkField(field, answers[field.id])));
}

/**
 * Reads a draft of a notice to people: the parts that are there by their word stems, its length, blame
 * and personal data. The organisation's own phone and e-mail may be in it.
 */
export function checkNotice(
	{ fields, maxWords }: Pick<NoticeStep, 'fields' | 'maxWords'>,
	text: string,
	{
		findings,
		contact,
		locale
	}: { findings: readonly Finding[]; contact: readonly string[]; locale: Locale }
): NoticeCheck {
	const parts = fields.filter((field) => containsAll(text, field)).map(({ id }) => id);
	const words = countWords(text);
	const blame = blameStems[locale].filter((stem) => containsConcept(text, { stems: [stem] }));
	const own = contact.map(bare);
	const leaks = findings.filter(
		({ entity, start, end, severity }) =>
			severity !== 'low' && entity !== 'health' && !own.includes(bare(text.slice(start, end)))
	);
	const isComplete =
		parts.length === fields.length && words <= maxWords && blame.length === 0 && leaks.length === 0;
	return { parts, words, blame, leaks, isComplete };
}

function containsAll(text: string, { stems }: Pick<Field, 'stems'>): boolean {
	return stems.every((group) => containsConcept(text, { stems: group }));
}

/** A phone number or address without the signs that people write in it. */
function bare(written: string): string {
	return written.toLowerCase().replaceAll(/[^\p{L}\p{N}@]/gu, '');
}
