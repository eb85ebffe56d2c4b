import type { Finding } from '../detector/index.ts';

export interface Segment {
	/** Stable while text around it changes, so that a stroke is drawn once. */
	readonly key: string;
	readonly text: string;
	readonly finding: Finding | null;
}

/** Cuts a text at its findings. Findings are sorted and do not overlap. */
export function segmentText(text: string, findings: readonly Finding[]): readonly Segment[] {
	const segments: Segment[] = [];
	const seen = new Map<string, number>();
	let position = 0;
	const plain = (end: number) => {
		if (end > position)
			segments.push({
				key: `text-${segments.length}`,
				text: text.slice(position, end),
				finding: null
			});
	};
	for (const finding of findings) {
		plain(finding.start);
		const nth = (seen.get(finding.entity) ?? 0) + 1;
		seen.set(finding.entity, nth);
		segments.push({
			key: `${finding.entity}-${nth}`,
			text: text.slice(finding.start, finding.end),
			finding
		});
		position = finding.end;
	}
	plain(text.length);
	return segments;
}
