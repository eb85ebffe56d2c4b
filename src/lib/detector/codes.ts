import { editionFor } from './alphabet.ts';
import { isNumber } from './announced.ts';
import { hasDigit } from './digits.ts';
import type { Span } from './finding.ts';
import { placesOf, tokenAt, type SourceText } from './source-text.ts';
import { Kept } from './kept.ts';

/** A number as registers write it, grouped by marks: "448812", "K-448812", "Z24-0091", "05/990123-26". */
export interface Code extends Span {
	/** The index of its first token. */
	readonly from: number;
	readonly value: string;
}

const longestPrefix = 8;
const mostParts = 6;
const joins = (key: string): boolean => key === '-' || key === '/' || key === '.' || key === '_';

/** "Z" in "Z-448812": letters before a glued mark. */
function startOf(source: SourceText, index: number): number {
	let from = index;
	for (let parts = 0; parts < 2; parts += 1) {
		const mark = tokenAt(source, from - 1);
		const prefix = tokenAt(source, from - 2);
		const isPrefix = prefix.kind === 'word' && prefix.end - prefix.start <= longestPrefix;
		if (!tokenAt(source, from).glued || !mark.glued || !joins(mark.key) || !isPrefix) break;
		from -= 2;
	}
	return from;
}

function endOf(source: SourceText, index: number): number {
	let to = index;
	for (let parts = 0; parts < mostParts; parts += 1) {
		const mark = tokenAt(source, to + 1);
		const next = tokenAt(source, to + 2);
		if (!mark.glued || !joins(mark.key) || !next.glued || next.kind === 'mark') break;
		to += 2;
	}
	return to;
}

const notCode =
	/^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[./-]\d{1,2}|\d{1,3}(?:\.\d{3})+|\d+\p{L}{2,}|(?:19|20)\d\d\p{L}?|\d{1,3}[-/]\d{1,3}|\d+\.\d)$/u;
const noBorder = /[\p{L}\p{N}@/\\&?%€$£+~^]/u;
/** "1500 kcal": an amount of something. */
const amountAfter =
	/^(?:@|%|€|:\d|,\d{1,2}(?!\d)| ?(?:mg|ml|kcal|kg|gram|km|euro|eur|%|keer|stuks|uur|per|x|minuten|punten|personen|mensen|dagen|jaar|m2|m3|kwh|woorden|leden|klanten|pati[eë]nten|medewerkers)(?!\p{L}))/iu;

const isCode = (value: string): boolean => {
	const digits = value.replace(/\D/gu, '').length;
	return (
		(digits >= 4 || (digits >= 3 && /\p{L}/u.test(value))) &&
		digits <= 18 &&
		isNumber(value) &&
		!notCode.test(value)
	);
};

const withDigit = new Kept(hasDigit);

function* readCodes(source: SourceText): Generator<Code> {
	const { text } = source;
	let reached = -1;
	for (const index of placesOf(source, withDigit)) {
		if (index <= reached) continue;
		const from = startOf(source, index);
		reached = endOf(source, index);
		const { start } = tokenAt(source, from);
		const { end } = tokenAt(source, reached);
		const value = text.slice(start, end);
		if (noBorder.test(text.charAt(start - 1)) || !isCode(value)) continue;
		if (!editionFor(source, amountAfter).test(text.slice(end, end + 14)))
			yield { from, start, end, value };
	}
}

// The same for every register.
const codesBySource = new WeakMap<SourceText, readonly Code[]>();

export function codesIn(source: SourceText): readonly Code[] {
	const known = codesBySource.get(source);
	if (known) return known;
	const codes = [...readCodes(source)];
	codesBySource.set(source, codes);
	return codes;
}

/** How a code is written: its letters, and a nine for each digit. */
export const shapeOfCode = (value: string): string => value.toUpperCase().replace(/\d/gu, '9');
