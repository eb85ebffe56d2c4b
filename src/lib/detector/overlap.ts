import type { Finding } from './finding.ts';

export interface Ranked extends Finding {
	readonly priority: number;
}

const byRank = (a: Ranked, b: Ranked): number =>
	b.priority - a.priority ||
	b.confidence - a.confidence ||
	b.end - b.start - (a.end - a.start) ||
	a.start - b.start ||
	(a.entity < b.entity ? -1 : 1);

function firstFrom(kept: readonly Ranked[], start: number): number {
	let low = 0;
	let high = kept.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Keeps of each group of overlapping findings the one with the highest priority, then confidence, then length. */
export function resolveOverlaps(candidates: readonly Ranked[]): readonly Ranked[] {
	const clusters = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
	const kept: Ranked[] = [];
	let cluster: Ranked[] = [];
	let reach = -1;
	const flush = (): void => {
		const chosen: Ranked[] = [];
		for (const candidate of cluster.sort(byRank)) {
			const index = firstFrom(chosen, candidate.start);
			const before = chosen[index - 1];
			const after = chosen[index];
			if ((before && before.end > candidate.start) || (after && after.start < candidate.end))
				continue;
			chosen.splice(index, 0, candidate);
		}
		for (const finding of chosen) kept.push(finding);
	};
	for (const candidate of clusters) {
		if (candidate.start >= reach) {
			flush();
			cluster = [];
		}
		cluster.push(candidate);
		reach = Math.max(reach, candidate.end);
	}
	flush();
	return kept;
}
