import { isSameSet } from '../letters.ts';
import { shuffled, type Seed } from '../../content/index.ts';
import type { Answer, MatchQuestion } from '../types.ts';

export function toPublicMatch({ id, kind, columns, items, choices }: MatchQuestion, seed: Seed) {
	return {
		kind,
		columns,
		items: shuffled(items, `items:${id}:${seed}`).map((item) => ({ id: item.id, text: item.text })),
		choices: shuffled(choices, `choices:${id}:${seed}`)
	};
}

export function toAnsweredMatch(question: MatchQuestion, answer: Answer) {
	const { kind, columns, items, choices, explanation } = question;
	const chosen = new Map(answer.map((entry) => split(entry)));
	const textOf = (choice: string | undefined) => choices.find(({ id }) => id === choice)?.text;
	const rows = items.map(({ id, text, choice }) => ({
		text,
		right: textOf(choice) ?? '',
		chosen: textOf(chosen.get(id))
	}));
	return { kind, columns, explanation, rows };
}

/** The pairs as `a=c`, sorted; undefined unless every entry is joined with a known choice. */
export function readMatch({ items, choices }: MatchQuestion, written: Answer): Answer | undefined {
	const chosen = new Map(written.map((entry) => split(entry)));
	const isComplete =
		written.length === items.length &&
		items.every(({ id }) => choices.some((choice) => choice.id === chosen.get(id)));
	return isComplete ? [...written].sort() : undefined;
}

export function rightMatch({ items }: MatchQuestion): Answer {
	return items.map(({ id, choice }) => `${id}=${choice}`);
}

export function isRightMatch(question: MatchQuestion, answer: Answer): boolean {
	return isSameSet(rightMatch(question), answer);
}

function split(entry: string): [item: string, choice: string] {
	const [item = '', choice = ''] = entry.split('=', 2);
	return [item, choice];
}
