import type { Finding } from '../detector/index.ts';
import { equalEnds } from './keep-equal.ts';
import type { Passage } from './segments.ts';

export interface LineContent {
	/** With the line break that ends it. */
	readonly text: string;
	/** What lies in the line, or the part of it that does; offsets are in the line. */
	readonly findings: readonly Finding[];
	readonly passages: readonly Passage[];
	/** The finding that is pointed at. */
	readonly active: Finding | null;
}

export interface MarkedLine {
	/** Stays with the line while others come and go, so that its strokes are drawn once. */
	readonly id: number;
	readonly content: LineContent;
}

interface Marked {
	readonly text: string;
	/** Sorted, and they do not overlap. */
	readonly findings: readonly Finding[];
	readonly passages: readonly Passage[];
	readonly active: Finding | null;
}

/** Cuts a marked text behind its line breaks. There is always a line, and one behind the last break. */
export function cutLines({ text, findings, passages, active }: Marked): readonly LineContent[] {
	let next = 0;
	return linesOf(text).map((line) => {
		while ((findings[next]?.end ?? Infinity) <= line.start) next += 1;
		const here: Finding[] = [];
		for (let index = next; ; index += 1) {
			const finding = findings[index];
			if (!finding || finding.start >= line.end) break;
			here.push(clip(finding, line));
		}
		return {
			text: text.slice(line.start, line.end),
			findings: here,
			passages: passages.filter((passage) => isIn(passage, line)).map((one) => clip(one, line)),
			active: active && isIn(active, line) ? clip(active, line) : null
		};
	});
}

/**
 * The lines after an edit or a scan. Those that did not change are the known objects, so that nothing in them is
 * shown again; a line that did keeps its id.
 */
export function followLines(
	known: readonly MarkedLine[],
	next: readonly LineContent[]
): readonly MarkedLine[] {
	const { head, tail } = equalEnds(
		known.map(({ content }) => content),
		next
	);
	const changed = known.slice(head, known.length - tail);
	let lastId = Math.max(0, ...known.map(({ id }) => id));
	return [
		...known.slice(0, head),
		...next
			.slice(head, next.length - tail)
			.map((content, index) => ({ id: changed[index]?.id ?? (lastId += 1), content })),
		...known.slice(known.length - tail)
	];
}

/** Where a line begins in the whole text. */
export const lineStart = (lines: readonly MarkedLine[], index: number): number =>
	lines.slice(0, index).reduce((sum, { content }) => sum + content.text.length, 0);

function linesOf(text: string): readonly Passage[] {
	const lines: Passage[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		// The last one has no break.
		const end = Math.min(start + line.length + 1, text.length);
		lines.push({ start, end });
		start = end;
	}
	return lines;
}

const isIn = (place: Passage, line: Passage): boolean =>
	place.start < line.end && place.end > line.start;

const clip = <Place extends Passage>(place: Place, line: Passage): Place => ({
	...place,
	start: Math.max(place.start, line.start) - line.start,
	end: Math.min(place.end, line.end) - line.start
});
