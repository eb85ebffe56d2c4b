/** A part of a file below a `##` heading. */
export interface Section {
	/** What stands after the `##`. */
	readonly heading: string;
	/** Line of the heading. */
	readonly line: number;
	readonly body: string;
	/** Line on which the body begins. */
	readonly bodyLine: number;
}

export interface Sections {
	/** First line with text before the first heading. */
	readonly strayLine: number | undefined;
	readonly sections: readonly Section[];
}

/** An entry of a list, without its mark and its indentation. */
export interface ListEntry {
	readonly text: string;
	readonly line: number;
}

export interface List {
	readonly entries: readonly ListEntry[];
	/** First line that belongs to no entry. */
	readonly strayLine: number | undefined;
}

const fence = /^ {0,3}(`{3,}|~{3,})/u;

/** Whether each line lies in a fenced code block, its fences included. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
	let open: string | undefined;
	return lines.map((line) => {
		const mark = fence.exec(line)?.[1];
		if (open === undefined) {
			open = mark;
			return mark !== undefined;
		}
		if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
		return true;
	});
}

/** Cuts a body at its `##` headings; a `##` in a code block is text. */
export function splitSections(body: string, firstLine: number): Sections {
	const lines = body.split('\n');
	const fenced = fencedLines(lines);
	const starts = lines.flatMap((line, index) =>
		!fenced[index] && /^##(?:\s|$)/u.test(line) ? [index] : []
	);
	const stray = lines.slice(0, starts[0]).findIndex((line) => line.trim() !== '');
	const sections = starts.map((start, position) => ({
		heading: (lines[start] ?? '').slice(2).trim(),
		line: firstLine + start,
		body: lines.slice(start + 1, starts[position + 1]).join('\n'),
		bodyLine: firstLine + start + 1
	}));
	return { strayLine: stray < 0 ? undefined : firstLine + stray, sections };
}

/**
 * Reads a list whose entries may span lines. A line belongs to the entry above it when it is blank,
 * indented or follows it directly.
 */
export function splitList(body: string, firstLine: number, mark: RegExp): List {
	const entries: { lines: string[]; line: number }[] = [];
	let strayLine: number | undefined;
	let blank = false;
	for (const [index, line] of body.split('\n').entries()) {
		const text = mark.exec(line)?.[1];
		const current = entries.at(-1);
		const belongs = line.trim() === '' || /^\s/u.test(line) || !blank;
		if (text !== undefined) entries.push({ lines: [text], line: firstLine + index });
		else if (current && belongs) current.lines.push(line);
		else if (line.trim() !== '') {
			strayLine ??= firstLine + index;
			// The lines below keep their numbers.
			current?.lines.push('');
		}
		blank = line.trim() === '';
	}
	return {
		strayLine,
		entries: entries.map(({ lines, line }) => ({ text: joinEntry(lines), line }))
	};
}

function joinEntry(lines: readonly string[]): string {
	return dedent(lines).join('\n').trim();
}

/** Takes from every line but the first the indentation all of them share. */
function dedent(lines: readonly string[]): readonly string[] {
	const rest = lines.slice(1);
	const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
	const shared = indents.length === 0 ? 0 : Math.min(...indents);
	return [lines[0] ?? '', ...rest.map((line) => line.slice(shared).trimEnd())];
}
