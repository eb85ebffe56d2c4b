/** A stretch of a line that an author marked: `[words]{label}`. Offsets are in the plain line. */
export interface MarkedSpan {
	/** As written between the braces. */
	readonly label: string;
	readonly start: number;
	readonly end: number;
	/** Of the opening bracket in the written line, from 1. */
	readonly column: number;
}

export interface MarkedWord {
	readonly text: string;
	readonly start: number;
	/** Index of the span the word belongs to; a word that touches a span belongs to it. */
	readonly span?: number;
}

export interface MarkedLine {
	/** Without the marks. */
	readonly plain: string;
	readonly words: readonly MarkedWord[];
	readonly spans: readonly MarkedSpan[];
}

const mark = /\[([^[\]]+)\]\{([^{}]*)\}/gu;

/** Reads a line in which an author marked passages: `Zegt [mevrouw Testerink]{person} dat …`. */
export function readMarkedLine(written: string): MarkedLine {
	const spans: MarkedSpan[] = [];
	let plain = '';
	let from = 0;
	for (const { 0: raw, 1: inner = '', 2: label = '', index } of written.matchAll(mark)) {
		plain += written.slice(from, index);
		const start = plain.length;
		spans.push({ label, start, end: start + inner.length, column: index + 1 });
		plain += inner;
		from = index + raw.length;
	}
	plain += written.slice(from);
	let next = 0;
	const words = [...plain.matchAll(/\S+/gu)].map(({ 0: text, index: start }) => {
		// Both are in reading order, so that a long line takes no more than one pass.
		while ((spans[next]?.end ?? Infinity) <= start) next += 1;
		const found = spans[next];
		return { text, start, ...(found && start + text.length > found.start && { span: next }) };
	});
	return { plain, words, spans };
}
