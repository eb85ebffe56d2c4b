import type { Passage } from './segments.ts';

/**
 * The next place on the path through a text, or the one before it, and round again at the ends. `from` is
 * where the caret or the last visited place is.
 */
export function stepTo<Place extends Passage>(
	places: readonly Place[],
	from: Passage,
	direction: 'next' | 'previous'
): Place | undefined {
	const isCaret = from.start === from.end;
	if (direction === 'next')
		return (
			places.find((place) => (isCaret ? place.start >= from.start : isAfter(place, from))) ??
			places[0]
		);
	return places.findLast((place) => isAfter(from, place)) ?? places.at(-1);
}

/** In reading order; of two that begin together the longer one, which holds the other, comes first. */
export const inReadingOrder = (a: Passage, b: Passage): number =>
	a.start - b.start || b.end - a.end;

const isAfter = (a: Passage, b: Passage): boolean => inReadingOrder(a, b) > 0;
