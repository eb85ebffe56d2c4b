import { lists } from '../lists.ts';
import { tokenAt } from '../source-text.ts';
import type { Word } from '../words.ts';
import { both, bucketOf, hashOfPiece, nothing, valueOf } from './buckets.ts';
import { featuresOfChunk } from './chunks.ts';
import { isCode } from './forms.ts';
import { shapes } from './kinds.ts';
import type { LearnedReading } from './reading.ts';

/** Above what a word or a place can have. */
export const mostFeatures = 24;

// What a feature says of the token; the numbers only have to differ.
const role = {
	always: 1,
	word: 2,
	wordBefore: 3,
	wordAfter: 4,
	secondBefore: 5,
	secondAfter: 6,
	thirdBefore: 7,
	thirdAfter: 8,
	shape: 13,
	link: 14,
	found: 15,
	foundBefore: 16,
	foundAfter: 17,
	column: 22,
	kindBehindKind: 23,
	kindBeforeKind: 24,
	kindBehindWord: 25,
	kindBeforeWord: 26,
	kindInSentence: 27,
	kindBehindMark: 28,
	kindBeforeMark: 29,
	kindBetweenMarks: 50,
	endingBefore: 18,
	beginningBefore: 19,
	endingAfter: 20,
	beginningAfter: 21,
	ending: 30,
	beginning: 40
} as const;

const pieces = [3, 4, 5, 6] as const;
const neighbourPiece = 4;
const longestLength = 12;

/** Capitals, length and whether lexicons know the word: as a name, as a word. */
function shapeOf({ shape, lists: flags, key }: Word): number {
	const isCommon = flags & lists.commonWord ? 1 : 0;
	const isName = flags & (lists.firstName | lists.surname) ? 2 : 0;
	return (
		((shapes.indexOf(shape) * 4 + isCommon + isName) << 4) | Math.min(longestLength, key.length)
	);
}

/** From the third word before a token to the third behind it. */
export const steps = [-3, -2, -1, 0, 1, 2, 3] as const;
type Step = (typeof steps)[number];

const wordAt: Readonly<Record<Step, number>> = {
	[-3]: role.thirdBefore,
	[-2]: role.secondBefore,
	[-1]: role.wordBefore,
	0: role.word,
	1: role.wordAfter,
	2: role.secondAfter,
	3: role.thirdAfter
};

/** Writes what a word so many steps from a token says about the token, and gives the number of features. */
export function wordFeatures(word: Word | undefined, step: Step, into: Int32Array): number {
	const part = wordAt[step];
	into[0] = bucketOf(part, word ? valueOf(word) : nothing);
	if (word?.kind !== 'word' || isCode(word.key)) return 1;
	const { key } = word;
	let count = 1;
	if (step === 0) {
		into[count++] = bucketOf(role.shape, shapeOf(word));
		for (const length of pieces) {
			if (key.length <= length) break;
			into[count++] = bucketOf(
				role.ending + length,
				hashOfPiece(key, key.length - length, key.length)
			);
			into[count++] = bucketOf(role.beginning + length, hashOfPiece(key, 0, length));
		}
	} else if ((step === 1 || step === -1) && key.length > neighbourPiece) {
		const [ending, beginning] =
			step === 1
				? [role.endingAfter, role.beginningAfter]
				: [role.endingBefore, role.beginningBefore];
		into[count++] = bucketOf(ending, hashOfPiece(key, key.length - neighbourPiece, key.length));
		into[count++] = bucketOf(beginning, hashOfPiece(key, 0, neighbourPiece));
	}
	return count;
}

/** Writes what is the same for all tokens of a sentence: how surely it is about one person. */
export function linkFeatures({ links }: LearnedReading, index: number, into: Int32Array): number {
	into[0] = bucketOf(role.always, 0);
	into[1] = bucketOf(role.link, links[index] ?? 0);
	return 2;
}

/** Writes what is said by the kind of a token together with the words and kinds beside it; gives the number of features. */
function kindFeatures(
	{ kinds, values, links }: LearnedReading,
	index: number,
	into: Int32Array
): number {
	const kind = kinds[index] ?? nothing;
	into[0] = bucketOf(role.kindBehindKind, both(kinds[index - 1] ?? nothing, kind));
	into[1] = bucketOf(role.kindBeforeKind, both(kind, kinds[index + 1] ?? nothing));
	into[2] = bucketOf(role.kindBehindWord, both(values[index - 1] ?? nothing, kind));
	into[3] = bucketOf(role.kindBeforeWord, both(values[index + 1] ?? nothing, kind));
	into[4] = bucketOf(role.kindInSentence, both(links[index] ?? 0, kind));
	return 5;
}

const isMark = ({ source }: LearnedReading, index: number): boolean =>
	tokenAt(source, index).kind === 'mark';

/** The kind of what stands on the other side of the marks beside a token, on the same line. */
function kindBeyondMarks(reading: LearnedReading, index: number, step: 1 | -1): number {
	const { kinds, source } = reading;
	let at = index + step;
	while (isMark(reading, at)) {
		if (tokenAt(source, step > 0 ? at : at + 1).startsLine) return nothing;
		at += step;
	}
	return tokenAt(source, step > 0 ? at : at + 1).startsLine ? nothing : (kinds[at] ?? nothing);
}

/** Writes, for a token between marks, what stands in the cells or clauses beside it; gives the number of features. */
function cellFeatures(
	reading: LearnedReading,
	index: number,
	into: Int32Array,
	count: number
): number {
	if (isMark(reading, index)) return count;
	const isBehind = isMark(reading, index - 1);
	const isBefore = isMark(reading, index + 1);
	if (!isBehind && !isBefore) return count;
	const kind = reading.kinds[index] ?? nothing;
	const before = kindBeyondMarks(reading, index, -1);
	const after = kindBeyondMarks(reading, index, 1);
	let next = count;
	if (isBehind) into[next++] = bucketOf(role.kindBehindMark, both(before, kind));
	if (isBefore) into[next++] = bucketOf(role.kindBeforeMark, both(kind, after));
	into[next++] = bucketOf(role.kindBetweenMarks, both(both(before, kind), after));
	return next;
}

/** Writes what the place of a token says: its kind, what was found there, its column, the chunk that it belongs to. */
export function placeFeatures(reading: LearnedReading, index: number, into: Int32Array): number {
	const { found, chunks, columns } = reading;
	let count = cellFeatures(reading, index, into, kindFeatures(reading, index, into));
	const here = found[index] ?? 0;
	const foundBefore = found[index - 1] ?? 0;
	const foundAfter = found[index + 1] ?? 0;
	if (here > 0) into[count++] = bucketOf(role.found, here);
	if (foundBefore > 0) into[count++] = bucketOf(role.foundBefore, foundBefore);
	if (foundAfter > 0) into[count++] = bucketOf(role.foundAfter, foundAfter);
	const column = columns[index] ?? 0;
	if (column !== 0) into[count++] = bucketOf(role.column, column);
	const chunk = (chunks.byToken[index] ?? 0) - 1;
	if (chunk < 0) return count;
	for (let at = 0; at < featuresOfChunk; at += 1)
		into[count++] = chunks.buckets[chunk * featuresOfChunk + at] ?? 0;
	return count;
}
