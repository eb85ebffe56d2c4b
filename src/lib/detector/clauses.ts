import { editionFor } from './alphabet.ts';
import { lists, company as companyFlag, inner as innerFlag } from './confidential-setting.ts';
import type { Span } from './finding.ts';
import { figures, innerFigures } from './lexicons/facts/business.ts';
import { indexFrom, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { marksIn } from './word-marks.ts';
import type { Piece } from './word-matches.ts';

const inner = wordSet(innerFigures);
const company = wordSet(figures);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}-]+/u);
/** Does it name a figure or a matter of an organisation? */
export const namesFigure = (text: string): boolean =>
	wordsIn(text).some((word) => inner.has(word) || company.has(word));

/** Words that `wordsIn` cuts in another way than the tokens are. */
const cutOtherwise = /[-\d]/u;

/** May these tokens name a figure? Spares nearly every text being cut into words once more. */
const mayNameFigure = (source: SourceText, first: number, last: number, text: string): boolean =>
	(marksIn(lists.in(source), first, last) & (innerFlag | companyFlag)) !== 0 ||
	cutOtherwise.test(text);

/** How surely the words of a label belong to a figure: an inner one always, one of a company before a value. */
type Figure = 'inner' | 'company' | 'none';

/** What was read of a label up to the last colon that did not close it. */
interface Label {
	readonly from: number;
	/** The index of the first token that has not been read. */
	readonly first: number;
	readonly figure: Figure;
}

function figureIn(label: string, known: Figure): Figure {
	if (known === 'inner') return known;
	const words = wordsIn(label);
	if (words.some((word) => inner.has(word))) return 'inner';
	return words.some((word) => company.has(word)) ? 'company' : known;
}

/** A colon after "bod" or "jaarprovisie" belongs to the figure, and so does one before a value: "Raming: € 845.000". */
const valueFirst =
	/^ ?(?:(?:nog|max\.?|ca\.?|circa|nu|was|approx\.?|about|maximaal|minimaal) )?(?:€|eur|£|\$)? ?\d/iu;

const longestValue = 23;

const closing = new Set([';', '!', '?', '•', '|']);
/** What does not begin a clause of its own behind a comma. */
const goesOn =
	/\s(?:waarvan|plus|begin|in de boeken|niet in|met|dus|tot|of|met een|daar|daaronder|list|dat is|(?:wij|we) verkopen|verkoop)(?!\p{L})/uy;
const listMarks = new Set([',', ';', '|', '•']);

/** A piece of a sentence, and whether the sentence before it in the same line asks the chatbot for something. */
export interface Clause extends Span, Piece {
	readonly opensSentence: boolean;
	/** A colon closes it: what follows is listed under it. */
	readonly isLabel: boolean;
	/** It is listed under the last label. */
	readonly isListed: boolean;
}

const isSpace = (code: number): boolean =>
	code === 32 ||
	(code >= 9 && code <= 13) ||
	(code >= 160 && /\s/u.test(String.fromCharCode(code)));

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start += 1;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
	return { start, end };
}

/** Does a mark end the clause that its text belongs to? A colon may still belong to a figure. */
function endsClause(text: string, mark: string, end: number): boolean {
	if (closing.has(mark)) return true;
	if (mark === '.' || mark === ':') return end === text.length || isSpace(text.charCodeAt(end));
	if (mark !== ',' || !isSpace(text.charCodeAt(end))) return false;
	goesOn.lastIndex = end;
	return !goesOn.test(text);
}

/** Where the last line break between two tokens is, or -1. */
function breakBefore({ text }: SourceText, from: number, to: number): number {
	const at = text.slice(from, to).lastIndexOf('\n');
	return at === -1 ? -1 : from + at;
}

/** Pieces between the marks that end a clause, without the white space around them. */
export function clausesIn(source: SourceText): readonly Clause[] {
	const { text, tokens } = source;
	const clauses: Clause[] = [];
	let from = 0;
	let first = 0;
	let opensSentence = true;
	let isListed = false;
	const close = (to: number, last: number, isLabel: boolean): void => {
		if (to <= from) return;
		const { start, end } = trimmed(text, from, to);
		const words = text.slice(start, end);
		clauses.push({ start, end, words, first, last, opensSentence, isLabel, isListed });
	};
	let reached = 0;
	let label: Label = { from: 0, first: 0, figure: 'none' };
	for (let index = 0; index < tokens.length; index += 1) {
		const { start, end, key, kind, startsLine } = tokenAt(source, index);
		const newline = startsLine ? breakBefore(source, reached, start) : -1;
		if (newline >= 0) {
			close(reached, index, false);
			opensSentence = true;
			isListed = false;
			from = newline + 1;
			first = index;
		}
		reached = end;
		if (kind !== 'mark' || !endsClause(text, key, end)) continue;
		const isLabel = key === ':';
		if (isLabel) {
			// What stands before an earlier colon of the same piece has been read.
			if (label.first < first) label = { from, first, figure: 'none' };
			const words = text.slice(label.from, start);
			const figure = mayNameFigure(source, label.first, index, words)
				? figureIn(words, label.figure)
				: label.figure;
			const value = text.slice(end, end + longestValue);
			const isFigure =
				figure === 'inner' || (figure === 'company' && editionFor(source, valueFirst).test(value));
			label = { from: end, first: index + 1, figure: isFigure ? figure : 'none' };
			if (isFigure) continue;
		}
		close(start, index, isLabel);
		opensSentence = key !== ',';
		isListed = isLabel || (isListed && listMarks.has(key));
		from = end;
		first = index + 1;
	}
	close(text.length, tokens.length, false);
	return clauses;
}

/** "De bank geeft", "dat raakt": a sentence of its own behind a comma, which tells something else. */
const opensSentence =
	/^(?:(?!waar|daar|wij |we )[\p{L}’'-]{1,20} ){1,3}(?:is|was|zijn|ligt|zit|zat|zitten|staat|komt|gaat|gaan|loopt|geeft|raakt|scheelt|betekent|kost|levert|betaalt|biedt|vraagt|wil|willen|wordt|worden|heeft|hebben|financiert|has|have|will|are|pays|gets|wants|runs|gives|costs|means)(?!\p{L})/iu;

/** What follows a comma goes on about the figure before it, unless it has a subject and a verb. */
export function* rowsOf(text: string, found: Iterable<Span>): Generator<Span> {
	let last: Span | undefined;
	for (const next of found) {
		const goesOn = last && next.start - last.end <= 2 && text.charAt(last.end) === ',';
		const words = text.slice(next.start, next.end);
		const another = goesOn && opensSentence.test(words) && !inner.has(wordsIn(words)[0] ?? '');
		if (last && goesOn && !another) last = { start: last.start, end: next.end };
		else {
			if (last) yield last;
			last = next;
		}
	}
	if (last) yield last;
}

const cellMark = /[|;\t]/u;
const longestRow = 400;
function isRow(line: string): boolean {
	const first = line.length > longestRow ? -1 : line.search(cellMark);
	return first >= 0 && cellMark.test(line.slice(first + 1));
}

/** Tables of company figures: lines with cells, a header that names a figure, and numbers below it. */
export function* figureTables(source: SourceText): Generator<Span> {
	const { text } = source;
	if (!cellMark.test(text)) return;
	let offset = 0;
	let open: { start: number; end: number; rows: number } | undefined;
	for (const line of [...text.split('\n'), '']) {
		const end = offset + line.length;
		if (isRow(line)) {
			if (open) {
				open.rows += /\d/u.test(line) ? 1 : 0;
				open.end = end;
			} else if (
				mayNameFigure(source, indexFrom(source, offset), indexFrom(source, end), line) &&
				namesFigure(line)
			)
				open = { start: offset, end, rows: 0 };
		} else {
			if (open && open.rows > 0) yield { start: open.start, end: open.end };
			open = undefined;
		}
		offset = end + 1;
	}
}
