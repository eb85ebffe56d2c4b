import { Kept } from '../kept.ts';
import { tokenAt } from '../source-text.ts';
import { both, bucketOf } from './buckets.ts';
import type { LearnedReading } from './reading.ts';

// What a feature says of a number; the numbers only have to differ.
const role = { wordAround: 85, row: 87, rowPlace: 88, rowFound: 89, rowForm: 90 } as const;

/** How far around a number words say what it is a number of. */
const reach = 32;
const leastWord = 3;
/** So many numbers that are written alike make a list, of which the first and the last words of the text say what it lists. */
const leastRows = 3;
const openingTokens = 24;
const closingTokens = 16;
/** How far on its line the next thing is looked for that was found. */
const lineReach = 40;

const bucketOfWord = new Kept((word) =>
	word.kind === 'word' && word.key.length >= leastWord ? bucketOf(role.wordAround, word.hash) : -1
);

function addWords(
	{ source }: LearnedReading,
	from: number,
	to: number,
	buckets: Set<number>
): void {
	const byWord = bucketOfWord.in(source);
	const end = Math.min(source.numbers.length, to);
	for (let index = Math.max(0, from); index < end; index += 1) {
		const bucket = byWord[source.numbers[index] ?? -1] ?? -1;
		if (bucket >= 0) buckets.add(bucket);
	}
}

/** The number of the entity that was found nearest on the same line, or 0: before `from` (step -1) or from it on (step 1). */
function foundBeside({ source, found }: LearnedReading, from: number, step: 1 | -1): number {
	for (let count = 0; count < lineReach; count += 1) {
		const index = step > 0 ? from + count : from - 1 - count;
		if (index < 0 || index >= found.length) return 0;
		if (tokenAt(source, step > 0 ? index : index + 1).startsLine) return 0;
		const here = found[index] ?? 0;
		if (here > 0) return here;
	}
	return 0;
}

const rowsAs = (alike: number): number => (alike <= 2 ? alike : alike <= 4 ? 3 : 4);

/** What a number in a list has around it: where on the line it is, what else was found there, how many are like it. */
function addRow(reading: LearnedReading, chunk: number, buckets: Set<number>): void {
	const { source, chunks } = reading;
	const { from, to } = chunks.spans[chunk] ?? { from: 0, to: 0 };
	const rows = rowsAs(chunks.alike[chunk] ?? 1);
	const before = foundBeside(reading, from, -1);
	const after = foundBeside(reading, to, 1);
	const isFirst = tokenAt(source, from).startsLine;
	const place = isFirst ? 1 : tokenAt(source, to).startsLine ? 2 : 0;
	buckets.add(bucketOf(role.row, both(both(rows, before), both(after, place))));
	buckets.add(bucketOf(role.rowPlace, both(rows, place)));
	buckets.add(bucketOf(role.rowFound, both(rows, both(before, after))));
	buckets.add(bucketOf(role.rowForm, both(rows, chunks.forms[chunk] ?? 0)));
}

/** The buckets of what the surroundings of a number say of it, each once. */
export function settingOf(reading: LearnedReading, chunk: number): ReadonlySet<number> {
	const { chunks } = reading;
	const { from, to } = chunks.spans[chunk] ?? { from: 0, to: 0 };
	const buckets = new Set<number>();
	addWords(reading, from - reach, to + reach, buckets);
	addRow(reading, chunk, buckets);
	if ((chunks.alike[chunk] ?? 0) >= leastRows) {
		const { length } = reading.source.tokens;
		addWords(reading, 0, openingTokens, buckets);
		addWords(reading, length - closingTokens, length, buckets);
	}
	return buckets;
}
