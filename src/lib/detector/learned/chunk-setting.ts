import { Kept } from '../kept.ts';
import { tokenAt } from '../source-text.ts';
import { both, bucketOf } from './buckets.ts';
import type { LearnedReading } from './reading.ts';

// What a feature says of a number; the numbers only have to differ.
const role = { wordAround: 85, row: 87, rowPlace: 88, rowFound: 89, rowForm: 90 } as const;

/** How many tokens around a number hold words that say what it is a number of. */
const reach = 32;
const leastWord = 3;
/** So many numbers that are written alike make a list, of which the first and the last words of the text say what it lists. */
const leastRows = 3;
const openingTokens = 24;
const closingTokens = 16;
/** How many tokens away on its line the next thing is looked for that was found. */
const lineReach = 40;

const bucketOfWord = new Kept((word) =>
	word.kind === 'word' && word.key.length >= leastWord ? bucketOf(role.wordAround, word.hash) : -1
);

/** A word that says something of the numbers around it; `at` is the index of its token. */
interface TellingWord {
	readonly at: number;
	readonly bucket: number;
}

function tellingWords({ source }: LearnedReading): readonly TellingWord[] {
	const byWord = bucketOfWord.in(source);
	const words: TellingWord[] = [];
	for (const [at, number] of source.numbers.entries()) {
		const bucket = byWord[number] ?? -1;
		if (bucket >= 0) words.push({ at, bucket });
	}
	return words;
}

/** By token: the index of the last one before it on its line at which something was found, or -1. */
function foundBefore({ source, found }: LearnedReading): Int32Array {
	const nearest = new Int32Array(found.length).fill(-1);
	let last = -1;
	for (const [index, here] of found.entries()) {
		if (tokenAt(source, index).startsLine) last = -1;
		nearest[index] = last;
		if (here > 0) last = index;
	}
	return nearest;
}

/** By token: the index of the first one from it on, on the line of the one before it, at which something was found, or -1. */
function foundFrom({ source, found }: LearnedReading): Int32Array {
	const nearest = new Int32Array(found.length).fill(-1);
	let next = -1;
	for (let index = found.length - 1; index >= 0; index -= 1) {
		if ((found[index] ?? 0) > 0) next = index;
		if (tokenAt(source, index).startsLine) next = -1;
		nearest[index] = next;
	}
	return nearest;
}

const rowsAs = (alike: number): number => (alike <= 2 ? alike : alike <= 4 ? 3 : 4);

/**
 * For each number that may be somebody's, in order: its chunk and the buckets of what its surroundings say of it, each
 * once. Those are the words around it, where on its line it is, what else was found there and how many are like it.
 */
export function* settingsOf(
	reading: LearnedReading
): Generator<readonly [chunk: number, buckets: ReadonlySet<number>]> {
	const { source, found, chunks } = reading;
	const { length } = source.tokens;
	const words = tellingWords(reading);
	const ofList = words
		.filter(({ at }) => at < openingTokens || at >= length - closingTokens)
		.map(({ bucket }) => bucket);
	const [before, behind] = [foundBefore(reading), foundFrom(reading)];
	let nearby = 0;
	for (const [chunk, { from, to }] of chunks.spans.entries()) {
		if (chunks.mayBeOwn[chunk] !== true) continue;
		const alike = chunks.alike[chunk] ?? 1;
		const buckets = new Set<number>();
		while ((words[nearby]?.at ?? Infinity) < from - reach) nearby += 1;
		for (let index = nearby; (words[index]?.at ?? Infinity) < to + reach; index += 1)
			buckets.add(words[index]?.bucket ?? 0);
		const [last, next] = [before[from] ?? -1, behind[to] ?? -1];
		const foundLeft = last >= 0 && from - last <= lineReach ? (found[last] ?? 0) : 0;
		const foundRight = next >= 0 && next - to < lineReach ? (found[next] ?? 0) : 0;
		const opensLine = tokenAt(source, from).startsLine;
		const place = opensLine ? 1 : tokenAt(source, to).startsLine ? 2 : 0;
		const rows = rowsAs(alike);
		buckets.add(bucketOf(role.row, both(both(rows, foundLeft), both(foundRight, place))));
		buckets.add(bucketOf(role.rowPlace, both(rows, place)));
		buckets.add(bucketOf(role.rowFound, both(rows, both(foundLeft, foundRight))));
		buckets.add(bucketOf(role.rowForm, both(rows, chunks.forms[chunk] ?? 0)));
		if (alike >= leastRows) for (const bucket of ofList) buckets.add(bucket);
		yield [chunk, buckets];
	}
}
