import type { IndirectIdentification } from '../detector/index.ts';
import type { Passage } from './segments.ts';

/**
 * Where known findings stand after an edit: those before it stay, those behind it move along,
 * those it touched are dropped. Bridges the moment until the next scan answers.
 */
export function moveFindings<Found extends Passage>(
	findings: readonly Found[],
	before: string,
	after: string,
	move: (finding: Found, by: number) => Found = moved
): readonly Found[] {
	const start = commonStart(before, after);
	const tail = commonEnd(before, after, start);
	const editEnd = before.length - tail;
	const shift = after.length - before.length;
	// Behind all of them, as when somebody types on, nothing has to be shown again.
	if (findings.every(({ end }) => end <= start)) return findings;
	return findings.flatMap((finding) => {
		if (finding.end <= start) return [finding];
		return finding.start >= editEnd ? [move(finding, shift)] : [];
	});
}

/** The same for passages, with their facts and marks. */
export const movePassages = (
	passages: readonly IndirectIdentification[],
	before: string,
	after: string
): readonly IndirectIdentification[] => moveFindings(passages, before, after, movedPassage);

/** A place in a text, so many characters further on. */
export const moved = <Place extends Passage>(place: Place, by: number): Place => ({
	...place,
	start: place.start + by,
	end: place.end + by
});

/** A passage with its facts and marks, so many characters further on. */
export const movedPassage = (
	passage: IndirectIdentification,
	by: number
): IndirectIdentification => ({
	...moved(passage, by),
	facts: passage.facts.map((fact) => moved(fact, by)),
	marks: passage.marks.map((mark) => moved(mark, by))
});

function commonStart(a: string, b: string): number {
	const limit = Math.min(a.length, b.length);
	let n = 0;
	while (n < limit && a[n] === b[n]) n++;
	return n;
}

function commonEnd(a: string, b: string, start: number): number {
	const limit = Math.min(a.length, b.length) - start;
	let n = 0;
	while (n < limit && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
	return n;
}
