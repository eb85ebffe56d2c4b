import type { IndirectIdentification } from '../detector/index.ts';

/** The words in a passage that together narrow down who it is about, in the order of the text. */
export function indirectFacts(
	text: string,
	{ facts, marks }: Pick<IndirectIdentification, 'facts' | 'marks'>
): readonly string[] {
	const places = [...facts, ...marks].sort((a, b) => a.start - b.start || b.end - a.end);
	const apart = places.filter(
		(place, index) => !places.slice(0, index).some(({ end }) => place.end <= end)
	);
	return [...new Set(apart.map(({ start, end }) => text.slice(start, end).trim()))];
}
