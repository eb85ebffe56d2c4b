import type { Finding } from '../../detector/index.ts';
import type { Part } from './document.ts';

/** A line of a part in which something was found, or the stretch of a long line around it. */
export interface Excerpt {
	/** Unique within its part. */
	readonly start: number;
	readonly text: string;
	/** With offsets in `text`. */
	readonly findings: readonly Finding[];
	/** For a table. */
	readonly row: number | null;
	/** For a property or a mail header: its name, as the file writes it. */
	readonly field: string | null;
	readonly isCutBefore: boolean;
	readonly isCutAfter: boolean;
}

const context = 60;

/** The lines with findings, in order. Findings are sorted and do not overlap. */
export function excerptsOf(
	{ text, rows, fields }: Part,
	findings: readonly Finding[]
): readonly Excerpt[] {
	const excerpts: Excerpt[] = [];
	let lineNumber = 0;
	let lineStart = 0;
	let index = 0;
	while (index < findings.length && lineStart <= text.length) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline < 0 ? text.length : newline;
		const own: Finding[] = [];
		for (let next = findings[index]; next && next.start <= lineEnd; next = findings[index]) {
			own.push(next);
			index += 1;
		}
		const name = { row: rows?.[lineNumber] ?? null, field: fields?.[lineNumber] ?? null };
		for (const group of groupNear(own))
			excerpts.push(cutExcerpt(text, { start: lineStart, end: lineEnd }, group, name));
		lineNumber += 1;
		lineStart = lineEnd + 1;
	}
	return excerpts;
}

/** Findings that can be read in one stretch. */
function groupNear(findings: readonly Finding[]): readonly (readonly Finding[])[] {
	const groups: Finding[][] = [];
	for (const finding of findings) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last && before && finding.start - before.end < 2 * context) last.push(finding);
		else groups.push([finding]);
	}
	return groups;
}

function cutExcerpt(
	text: string,
	line: { readonly start: number; readonly end: number },
	findings: readonly Finding[],
	name: Pick<Excerpt, 'row' | 'field'>
): Excerpt {
	const first = findings[0]?.start ?? line.start;
	// A finding may run over the end of its line: an address on two lines.
	const last = Math.max(...findings.map(({ end }) => end));
	const start =
		first - line.start > context ? spaceAfter(text, first - context, first) : line.start;
	const end =
		line.end - last > context ? spaceBefore(text, last + context, last) : Math.max(line.end, last);
	return {
		start,
		// An em space for a cell's edge and a space for a line's end: as long as what they replace.
		text: text.slice(start, end).replaceAll('\t', '\u2003').replaceAll('\n', ' '),
		findings: findings.map((finding) => ({
			...finding,
			start: finding.start - start,
			end: finding.end - start
		})),
		...name,
		isCutBefore: start > line.start,
		isCutAfter: end < line.end
	};
}

function spaceAfter(text: string, from: number, until: number): number {
	const found = text.slice(from, until).search(/\s/u);
	return found < 0 ? from : from + found + 1;
}

function spaceBefore(text: string, from: number, until: number): number {
	for (let at = from; at > until; at -= 1) if (/\s/u.test(text.charAt(at))) return at;
	return from;
}
