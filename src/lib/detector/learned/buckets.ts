import type { Token } from '../tokens.ts';
import { mix, runSeed } from '../vocabulary.ts';

/** Features are kept by hash: a bucket holds the weights of all features that fall into it. A power of two. */
export const bucketCount = 2 ** 18;

/** The bucket of something said (`value`) in some part (`role`), as "the word before" with the hash of that word. */
export function bucketOf(role: number, value: number): number {
	let hash = Math.imul(value ^ Math.imul(role, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}

const longestNumber = 6;
/** Stands for the place before the first and behind the last token. */
export const nothing = 1;

/** What a token says: a word its hash, a number only how long it is. */
export const valueOf = ({ kind, key }: Pick<Token, 'kind' | 'key'>, hash: number): number =>
	kind === 'number' ? 2 + Math.min(key.length, longestNumber) : hash;

/** The hash of a piece of a word. */
export function hashOfPiece(key: string, from: number, to: number): number {
	let hash = runSeed;
	for (let index = from; index < to; index += 1) hash = mix(hash, key.charCodeAt(index));
	return hash;
}
