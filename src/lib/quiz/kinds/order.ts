import { isSameSet } from '../letters.ts';
import { shuffled, type Seed } from '../../content/index.ts';
import type { Answer, Item, OrderQuestion } from '../types.ts';

export function toPublicOrder(question: OrderQuestion, seed: Seed) {
	return { kind: question.kind, items: mixed(question, seed) };
}

export function toAnsweredOrder({ kind, items, explanation }: OrderQuestion, answer: Answer) {
	const places = new Map(answer.map((entry) => split(entry)));
	return {
		kind,
		explanation,
		items: items.map((item) => ({ ...item, placed: places.get(item.id) }))
	};
}

/** The places as `a:2`, sorted; undefined unless every step has a place and no two share one. */
export function readOrder({ items }: OrderQuestion, written: Answer): Answer | undefined {
	const places = new Map(written.map((entry) => split(entry)));
	const taken = new Set(items.map(({ id }) => places.get(id)));
	const isComplete =
		written.length === items.length &&
		taken.size === items.length &&
		items.every((_, index) => taken.has(index + 1));
	return isComplete ? [...written].sort() : undefined;
}

export function rightOrder({ items }: OrderQuestion): Answer {
	return items.map(({ id }, index) => `${id}:${index + 1}`);
}

export function isRightOrder(question: OrderQuestion, answer: Answer): boolean {
	return isSameSet(rightOrder(question), answer);
}

/** The steps in the order of the seed, and never in the right one. */
function mixed({ id, items }: OrderQuestion, seed: Seed): readonly Item[] {
	const order = shuffled(items, `order:${id}:${seed}`);
	const isRight = order.every((item, index) => item.id === items[index]?.id);
	return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

function split(entry: string): [id: string, place: number] {
	const [id = '', place = ''] = entry.split(':', 2);
	return [id, /^\d$/u.test(place) ? Number(place) : Number.NaN];
}
