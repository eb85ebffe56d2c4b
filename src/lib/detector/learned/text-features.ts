import { both, bucketCount, bucketOf, hashOfPiece, nothing } from './buckets.ts';
import { aboutSomebody, type LearnedReading } from './reading.ts';

// What a feature says of the text; the numbers only have to differ.
const role = {
	always: 60,
	word: 61,
	pair: 62,
	ending: 63,
	beginning: 64,
	length: 65,
	persons: 66,
	kindBehindWord: 67,
	kindBeforeWord: 68,
	kinds: 69,
	opening: 70,
	surestLink: 76,
	shareAboutSomebody: 77,
	wordAboutSomebody: 78
};
const piece = 5;
const openingWords = 5;
const shares = 8;

const few = (count: number): number => (count === 0 ? 0 : count < 3 ? 1 : 2);

/** By bucket: the number of the text in which it was last met, so that each counts once. */
const metIn = new Uint32Array(bucketCount);
let texts = 0;

/** Features of a text, each once. */
class Features {
	readonly buckets: number[] = [];
	readonly #text = (texts = (texts + 1) >>> 0);

	add(ofRole: number, value: number): void {
		const bucket = bucketOf(ofRole, value);
		if (metIn[bucket] === this.#text) return;
		metIn[bucket] = this.#text;
		this.buckets.push(bucket);
	}
}

function addTokens({ values, kinds, links }: LearnedReading, features: Features): void {
	let surest = 0;
	let ofSomebody = 0;
	for (let index = 0; index < values.length; index += 1) {
		const value = values[index] ?? nothing;
		const before = values[index - 1] ?? nothing;
		const kind = kinds[index] ?? nothing;
		const link = links[index] ?? 0;
		features.add(role.pair, both(before, value));
		features.add(role.kindBehindWord, both(before, kind));
		features.add(role.kindBeforeWord, both(values[index + 1] ?? nothing, kind));
		features.add(role.kinds, both(kind, kinds[index + 1] ?? nothing));
		surest = Math.max(surest, link);
		if (link < aboutSomebody) continue;
		ofSomebody += 1;
		features.add(role.wordAboutSomebody, value);
	}
	features.add(role.surestLink, surest);
	features.add(
		role.shareAboutSomebody,
		Math.floor((shares * ofSomebody) / Math.max(1, values.length))
	);
}

/**
 * The features of a whole text: its words, pairs of words and of their kinds, how it opens, its length, whether it names people
 * and what it says in sentences that are about somebody.
 */
export function textFeatures(reading: LearnedReading): readonly number[] {
	const { source, values, persons } = reading;
	const features = new Features();
	features.add(role.always, 0);
	features.add(role.length, Math.floor(Math.log2(values.length + 1)));
	features.add(role.persons, few(persons));
	addTokens(reading, features);
	for (let index = 0; index < openingWords; index += 1)
		features.add(role.opening + index, values[index] ?? nothing);
	for (const { key, kind, hash } of source.words) {
		if (kind !== 'word') continue;
		features.add(role.word, hash);
		if (key.length <= piece) continue;
		features.add(role.ending, hashOfPiece(key, key.length - piece, key.length));
		features.add(role.beginning, hashOfPiece(key, 0, piece));
	}
	return features.buckets;
}
