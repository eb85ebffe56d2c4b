import { bucketOf, hashOfPiece, nothing } from './buckets.ts';
import type { LearnedReading } from './reading.ts';

// What a feature says of the text; the numbers only have to differ.
const role = {
	always: 60,
	word: 61,
	pair: 62,
	ending: 63,
	beginning: 64,
	length: 65,
	persons: 66,
	opening: 70
};
const piece = 5;
const openingWords = 5;

const few = (count: number): number => (count === 0 ? 0 : count < 3 ? 1 : 2);

/** The features of a whole text: its words, pairs of words, how it opens, its length and whether it names people. */
export function textFeatures({ source, values, persons }: LearnedReading): ReadonlySet<number> {
	const features = new Set<number>([
		bucketOf(role.always, 0),
		bucketOf(role.length, Math.floor(Math.log2(values.length + 1))),
		bucketOf(role.persons, few(persons))
	]);
	for (let index = 0; index < values.length; index += 1)
		features.add(
			bucketOf(role.pair, Math.imul(values[index - 1] ?? nothing, 31) ^ (values[index] ?? nothing))
		);
	for (let index = 0; index < openingWords; index += 1)
		features.add(bucketOf(role.opening + index, values[index] ?? nothing));
	for (const { key, kind, hash } of source.words) {
		if (kind !== 'word') continue;
		features.add(bucketOf(role.word, hash));
		if (key.length <= piece) continue;
		features.add(bucketOf(role.ending, hashOfPiece(key, key.length - piece, key.length)));
		features.add(bucketOf(role.beginning, hashOfPiece(key, 0, piece)));
	}
	return features;
}
