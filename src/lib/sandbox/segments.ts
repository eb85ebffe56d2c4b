import type { Finding } from '../detector/index.ts';

export interface Segment {
	/** Stable while text around it changes, so that a stroke is drawn once. */
	readonly key: string;
	readonly text: string;
	readonly finding: Finding | null;
	/** Part of a passage that together points at one person. */
	readonly isIndirect: boolean;
}

/** A stretch of text; offsets are UTF-16 code units, end exclusive. */
export interface Passage {
	readonly start: number;
	readonly end: number;
}

/** Cuts a text at its findings and at the edges of passages. Findings are sorted and do not overlap. */
export function segmentText(
	text: string,
	findings: readonly Finding[],
	passages: readonly Passage[] = []
): readonly Segment[] {
	const seen = new Map<string, number>();
	const nameOf = (finding: Finding) => {
		const nth = (seen.get(finding.entity) ?? 0) + 1;
		seen.set(finding.entity, nth);
		return `${finding.entity}-${nth}`;
	};
	const names = new Map(findings.map((finding) => [finding, nameOf(finding)]));
	// What stands between two findings is named after the first: a name that counted all parts would
	// change with every passage that comes or goes, and all strokes behind it would be drawn again.
	let before = { name: 'start', end: 0 };
	return cut(text, [...findings, ...passages]).map(({ start, end }) => {
		const finding = findings.find((one) => one.start <= start && end <= one.end) ?? null;
		const name = finding && names.get(finding);
		if (finding && name) before = { name, end: finding.end };
		return {
			key: finding ? `${name}-${start - finding.start}` : `${before.name}+${start - before.end}`,
			text: text.slice(start, end),
			finding,
			isIndirect: passages.some((one) => one.start <= start && end <= one.end)
		};
	});
}

function cut(text: string, parts: readonly Passage[]): readonly Passage[] {
	const edges = new Set([0, text.length, ...parts.flatMap(({ start, end }) => [start, end])]);
	const sorted = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
	return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }));
}
