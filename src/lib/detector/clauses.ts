import type { Span } from './finding.ts';
import { figures, innerFigures } from './lexicons/facts/business.ts';
import { wordSet } from './source-text.ts';

const inner = wordSet(innerFigures);
const company = wordSet(figures);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}-]+/u);
/** Does it name a figure or a matter of an organisation? */
export const namesFigure = (text: string): boolean =>
	wordsIn(text).some((word) => inner.has(word) || company.has(word));

/** A colon after "bod" or "jaarprovisie" belongs to the figure, and so does one before a value: "Raming: € 845.000". */
function opensFigure(label: string, value: string): boolean {
	const isBeforeValue = valueFirst.test(value);
	return wordsIn(label).some((word) => inner.has(word) || (isBeforeValue && company.has(word)));
}
const valueFirst =
	/^ ?(?:(?:nog|max\.?|ca\.?|circa|nu|was|approx\.?|about|maximaal|minimaal) )?(?:€|eur|£|\$)? ?\d/iu;

const boundary =
	/[;!?\n•|]|[.:](?=\s|$)|,(?=\s)(?!\s(?:waarvan|plus|begin|in de boeken|niet in|met|dus|tot|of|met een|daar|daaronder|list|dat is|(?:wij|we) verkopen|verkoop)(?!\p{L}))/gu;

const listMark = /[,;|•]/u;

/** A piece of a sentence, and whether the sentence before it in the same line asks the chatbot for something. */
export interface Clause extends Span {
	readonly opensSentence: boolean;
	/** A colon closes it: what follows is listed under it. */
	readonly isLabel: boolean;
	/** It is listed under the last label. */
	readonly isListed: boolean;
}

function trimmed(text: string, from: number, to: number): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/u.test(text.charAt(start))) start += 1;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
	return { start, end };
}

/** Pieces between the marks that end a clause, without the white space around them. */
export function* clausesIn(text: string): Generator<Clause> {
	let start = 0;
	let opensSentence = true;
	let isListed = false;
	for (const { index, 0: mark } of text.matchAll(boundary)) {
		if (mark === ':' && opensFigure(text.slice(start, index), text.slice(index + 1, index + 24)))
			continue;
		const isLabel = mark === ':';
		if (index > start) yield { ...trimmed(text, start, index), opensSentence, isLabel, isListed };
		opensSentence = mark !== ',';
		isListed = isLabel || (isListed && listMark.test(mark));
		start = index + 1;
	}
	if (start < text.length)
		yield { ...trimmed(text, start, text.length), opensSentence, isLabel: false, isListed };
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

const cellMark = /[|;\t]/gu;
const longestRow = 400;
const isRow = (line: string): boolean =>
	line.length <= longestRow && (line.match(cellMark)?.length ?? 0) >= 2;

/** Tables of company figures: lines with cells, a header that names a figure, and numbers below it. */
export function* figureTables(text: string): Generator<Span> {
	let offset = 0;
	let open: { start: number; end: number; rows: number } | undefined;
	for (const line of [...text.split('\n'), '']) {
		if (isRow(line)) {
			if (open) {
				open.rows += /\d/u.test(line) ? 1 : 0;
				open.end = offset + line.length;
			} else if (namesFigure(line)) open = { start: offset, end: offset + line.length, rows: 0 };
		} else {
			if (open && open.rows > 0) yield { start: open.start, end: open.end };
			open = undefined;
		}
		offset += line.length + 1;
	}
}
