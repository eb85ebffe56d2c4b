import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followedBy, Tail } from './tails.ts';

const few = String.raw`(?: [\p{L}\d'’-]{1,14}){0,3}`;
const spaced = String.raw` (?:[\p{L}]{2,12} ){1,3}`;
const tails = [
	' op tijd',
	`${few} (?:aan|uit) het werk`,
	`${few} (?:thuis|ziek)(?: gemeld)?`,
	`${spaced}(?:ziek|thuis)`,
	`${few} ziek| of thuis`,
	String.raw`(?: [\p{L}-]{2,20}){1,2}[ -](?:ziek|thuis)`
];

/** What the whole pattern would say. */
function wholeMatch(source: string, text: string): number {
	const pattern = followedBy(source).for({ alphabet: 'plain' });
	pattern.lastIndex = 2;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

describe('what follows the first word of a phrase', () => {
	test.each([
		['is aan het werk', 15],
		['is nu weer aan het werk', 23],
		['is nu al weer even aan het werk', -1],
		['is aan', -1],
		['isaan het werk', -1],
		['is aan het werkoverleg', -1]
	])('in %j ends at %j', (text, end) => {
		expect(new Tail(`${few} aan het werk`).endIn({ text, alphabet: 'plain' }, 2)).toBe(end);
	});

	test('ends where the whole pattern ends', () => {
		const word = fc.constantFrom('ziek', 'thuis', 'aan', 'uit', 'het', 'werk', 'of', 'op', 'tijd');
		const other = fc.constantFrom('zo-even', 'dus,', 'gemeld', 'een heel lang woord', 'A1', '');
		const text = fc
			.array(fc.oneof({ weight: 3, arbitrary: word }, other), { maxLength: 7 })
			.map((words) => `is ${words.join(' ')}`);
		fc.assert(
			fc.property(text, fc.constantFrom(...tails), (words, tail) => {
				expect(new Tail(tail).endIn({ text: words, alphabet: 'plain' }, 2)).toBe(
					wholeMatch(tail, words)
				);
			})
		);
	});
});
