import { editionFor } from './alphabet.ts';
import type { Finding, Span } from './finding.ts';
import { columnValues } from './labelled.ts';
import { openingAt } from './openings.ts';
import { prefixesOf } from './pattern-prefixes.ts';
import { mayBegin, rowsOf, type PrefixRows } from './prefix-index.ts';
import type { SourceText } from './source-text.ts';
import { mayMatch } from './text-search.ts';

/** What a list of people gives of each: "Anna (VVD)", "Joris – FNV, kaderlid", "Sanne, 34, moslim". */
const separator = String.raw`(?:,? ?[([] ?|,? [–—-]{1,2} | ?[/|;] ?|: ?|, )`;
const aside = String.raw`(?:(?:\d{1,3}(?: ?(?:jr|jaar))?|[mvx]|man|vrouw)(?:, ?| ?[/|;] ?| [–—-] ))?`;
const ends = String.raw`(?= ?(?:[)\]–—/|,;.!?\n\t]|$)| - )`;

const flags = 'iuy';
/** Small, and nearly never there: spares the values being tried, and mostly being compiled. */
const opensValue = new RegExp(separator, flags);
const opensAfterAside = new RegExp(`${separator}${aside}`, flags);

/** Values of a fact as they stand behind a name, up to where a list goes on. */
export interface BesideValues {
	/** Sticky: it is tried behind names only. */
	readonly pattern: RegExp;
	readonly prefixes: () => PrefixRows;
}

/** `values` is regex source and never begins with white space. */
export function besideValues(values: string): BesideValues {
	let prefixes: PrefixRows | undefined;
	return {
		pattern: new RegExp(String.raw`${separator}${aside}(${values})${ends}`, flags),
		prefixes: () => (prefixes ??= rowsOf(prefixesOf({ source: values, flags })))
	};
}

function endOf(opening: RegExp, text: string, from: number): number {
	opening.lastIndex = from;
	return opening.test(text) ? opening.lastIndex : -1;
}

/** A name with something behind it that may be a fact. */
interface Place extends Span {
	/** Where the fact would start, without an age or a sex before it and with it; -1 if there is none. */
	readonly direct: number;
	readonly afterAside: number;
}

interface Places {
	/** How many findings are in already; the list only grows. */
	count: number;
	readonly places: Place[];
}

// The same for every kind of fact.
const placesByList = new WeakMap<readonly Finding[], Places>();

function placesBehind(text: string, earlier: readonly Finding[]): readonly Place[] {
	const known = placesByList.get(earlier) ?? { count: 0, places: [] };
	placesByList.set(earlier, known);
	for (const { entity, start, end } of earlier.slice(known.count)) {
		const direct = entity === 'person' ? endOf(opensValue, text, end) : -1;
		if (direct < 0) continue;
		const afterAside = endOf(opensAfterAside, text, end);
		known.places.push({ start, end, direct, afterAside: afterAside > direct ? afterAside : -1 });
	}
	known.count = earlier.length;
	return known.places;
}

function mayHold(text: string, { direct, afterAside }: Place, rows: PrefixRows): boolean {
	if (mayBegin(openingAt(text, direct), rows)) return true;
	return afterAside >= 0 && mayBegin(openingAt(text, afterAside), rows);
}

/** Who stands for a party or a union in public. */
const inPublic =
	/(?<!\p{L})(?:kamerlid|minister|staatssecretaris|premier|wethouder|burgemeester|lijsttrekker|partijleider|fractie\p{L}*|senator|gedeputeerde|commissaris|politic\p{L}+|mp|mep|president|voorzitter|woordvoerder|onderhandelaar)[ ,:]*$/iu;
const before = 30;

/** Values right behind the names in a text. */
export function* besideNames(
	source: SourceText,
	earlier: readonly Finding[],
	values: BesideValues
): Generator<Span> {
	if (!mayMatch(source, values.pattern)) return;
	const { text } = source;
	for (const place of placesBehind(text, earlier)) {
		if (!mayHold(text, place, values.prefixes())) continue;
		const { start, end } = place;
		const pattern = editionFor(source, values.pattern);
		pattern.lastIndex = end;
		const value = pattern.exec(text)?.[1];
		if (
			value === undefined ||
			editionFor(source, inPublic).test(text.slice(Math.max(0, start - before), start))
		)
			continue;
		const from = text.indexOf(value, end);
		yield { start: from, end: from + value.length };
	}
}

const told = /^(?!(?:geen|nee|ja|n\.?v\.?t\.?|onbekend|none|no|yes|unknown|n\/a|nvt)$)\p{L}/iu;

/** Cells of a column that asks for such a value. */
export const columnFacts = (source: SourceText, header: RegExp): Iterable<Span> =>
	columnValues(source, header, told);
