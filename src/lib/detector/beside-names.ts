import type { Finding, Span } from './finding.ts';
import { columnValues } from './labelled.ts';
import type { SourceText } from './source-text.ts';

/** What a list of people gives of each: "Anna (VVD)", "Joris – FNV, kaderlid", "Sanne, 34, moslim". */
const separator = String.raw`(?:,? ?[(\[] ?|,? [–—-]{1,2} | ?[/|;] ?|: ?|, )`;
const aside = String.raw`(?:(?:\d{1,3}(?: ?(?:jr|jaar))?|[mvx]|man|vrouw)(?:, ?| ?[/|;] ?| [–—-] ))?`;
const ends = String.raw`(?= ?(?:[)\]–—/|,;.!?\n\t]|$)| - )`;

/** A pattern for a value that ends where a list goes on. Sticky: it is tried behind names only. */
export const besidePattern = (values: string): RegExp =>
	new RegExp(String.raw`${separator}${aside}(${values})${ends}`, 'iuy');

/** Who stands for a party or a union in public. */
const inPublic =
	/(?<!\p{L})(?:kamerlid|minister|staatssecretaris|premier|wethouder|burgemeester|lijsttrekker|partijleider|fractie\p{L}*|senator|gedeputeerde|commissaris|politic\p{L}+|mp|mep|senator|president|voorzitter|woordvoerder|onderhandelaar)[ ,:]*$/iu;
const before = 30;

/** Values right behind the names in a text. */
export function* besideNames(
	{ text }: SourceText,
	earlier: readonly Finding[],
	pattern: RegExp
): Generator<Span> {
	for (const { entity, start, end } of earlier) {
		if (entity !== 'person') continue;
		pattern.lastIndex = end;
		const value = pattern.exec(text)?.[1];
		if (value === undefined || inPublic.test(text.slice(Math.max(0, start - before), start)))
			continue;
		const from = text.indexOf(value, end);
		yield { start: from, end: from + value.length };
	}
}

const told = /^(?!(?:geen|nee|ja|n\.?v\.?t\.?|onbekend|none|no|yes|unknown|n\/a|nvt)$)\p{L}/iu;

/** Cells of a column that asks for such a value. */
export const columnFacts = (source: SourceText, header: RegExp): Iterable<Span> =>
	columnValues(source, header, told);
