import type { SourceText } from '../source-text.ts';
import { bucketOf, nothing } from './buckets.ts';
import { personNumber, type LearnedReading } from './reading.ts';

// What a feature says of the sentence; the numbers only have to differ.
const role = { word: 50, opening: 51, asks: 52, namesPerson: 53, length: 54 } as const;

/** The index behind the last token of the sentence that begins at `start`. */
export function endOfSentence({ tokens }: SourceText, start: number): number {
	const sentence = tokens[start]?.sentence;
	let end = start + 1;
	while (end < tokens.length && tokens[end]?.sentence === sentence) end += 1;
	return end;
}

const longestSentence = 9;

/** What a word in a sentence, given what it says, tells of all its tokens. */
export const bucketInSentence = (value: number): number => bucketOf(role.word, value);

/** The features, but for its words, that all tokens from `from` to `to` (exclusive), a sentence, have in common. */
export function sentenceFeatures(
	{ source, values, found }: LearnedReading,
	from: number,
	to: number
): readonly number[] {
	let asks = 0;
	let namesPerson = 0;
	for (let index = from; index < to; index += 1) {
		if (source.tokens[index]?.key === '?') asks = 1;
		if (found[index] === personNumber) namesPerson = 1;
	}
	return [
		bucketOf(role.opening, values[from] ?? nothing),
		bucketOf(role.asks, asks),
		bucketOf(role.namesPerson, namesPerson),
		bucketOf(role.length, Math.min(longestSentence, (to - from) >> 2))
	];
}
