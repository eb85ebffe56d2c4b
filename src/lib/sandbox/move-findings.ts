import type { Passage } from './segments.ts';

/**
 * Where known findings stand after an edit: those before it stay, those behind it move along,
 * those it touched are dropped. Bridges the moment until the next scan answers.
 */
export function moveFindings<Found extends Passage>(
	findings: readonly Found[],
	before: string,
	after: string
): readonly Found[] {
	const start = commonStart(before, after);
	const tail = commonEnd(before, after, start);
	const editEnd = before.length - tail;
	const shift = after.length - before.length;
	return findings.flatMap((finding) => {
		if (finding.end <= start) return [finding];
		if (finding.start >= editEnd)
			return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
		return [];
	});
}

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
