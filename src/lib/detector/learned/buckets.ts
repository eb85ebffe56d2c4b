import { mix, runSeed } from '../hash.ts';
import type { Word } from '../words.ts';
import { formOf, isCode } from './forms.ts';

/** Features are kept by hash: a bucket holds the weights of all features that fall into it. A power of two. */
export const bucketCount = 2 ** 18;

function spread(role: number, value: number): number {
	let hash = Math.imul(value ^ Math.imul(role, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

/** Two things said together, in this order. */
export const both = (first: number, second: number): number => Math.imul(first, 31) ^ second;

/** The bucket of something said (`value`) in some part (`role`), as "the word before" with the hash of that word. */
export const bucketOf = (role: number, value: number): number =>
	spread(role, value) & (bucketCount - 1);

/** Two words side by side say something of four tokens: themselves, the one before and the one behind them. */
export const tokensOfPair = 4;
/** Pairs have buckets of their own, those of one pair side by side, behind the others. */
export const pairCount = 2 ** 16;
export const allBuckets = bucketCount + pairCount * tokensOfPair;
const roleOfPair = 9;

/** Where a pair of words falls, given what each says. */
export const pairOf = (value: number, next: number): number =>
	spread(roleOfPair, both(value, next)) & (pairCount - 1);

/** The bucket of a pair for one of its tokens, counted from the one before the two words. */
export const bucketOfPair = (pair: number, token: number): number =>
	bucketCount + pair * tokensOfPair + token;

const longestNumber = 11;
/** Stands for the place before the first and behind the last token. */
export const nothing = 1;

const isDigits = (key: string): boolean => /^\d+$/u.test(key);

/** What a token says: a word its hash, a number only how long it is, a code of letters and digits only its form. */
export function valueOf({ kind, key, hash }: Word): number {
	if (kind === 'number' && isDigits(key)) return 2 + Math.min(key.length, longestNumber);
	return kind !== 'mark' && isCode(key) ? formOf(key, 0, key.length) : hash;
}

/** The hash of a piece of a word. */
export function hashOfPiece(key: string, from: number, to: number): number {
	let hash = runSeed;
	for (let index = from; index < to; index += 1) hash = mix(hash, key.charCodeAt(index));
	return hash;
}
