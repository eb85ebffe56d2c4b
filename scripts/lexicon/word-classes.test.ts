import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordClasses } from '../../src/lib/detector/word-classes.ts';
import { packClasses } from './word-classes.ts';

const classCount = 5;
const words = fc.dictionary(
	fc.string({ minLength: 1, maxLength: 25 }),
	fc.nat({ max: classCount - 1 }),
	{ minKeys: 0, maxKeys: 300 }
);

describe('classes of words', () => {
	it('are right for every word that was packed', () => {
		fc.assert(
			fc.property(words, (classOf) => {
				const known = new Map(Object.entries(classOf));
				const classes = new WordClasses(packClasses(known), classCount);
				for (const [word, number] of known) expect(classes.classOf(word)).toBe(number);
			}),
			{ numRuns: 60 }
		);
	});

	it('are none for nearly all other words', () => {
		const known = new Map(Array.from({ length: 5000 }, (_, index) => [`woord${index}`, index % 5]));
		const classes = new WordClasses(packClasses(known), classCount);
		let taken = 0;
		for (let index = 0; index < 20_000; index += 1)
			if (classes.classOf(`naam${index}`) >= 0) taken += 1;
		// Once in 128 words for each of the five.
		expect(taken / 20_000).toBeGreaterThan(0.03);
		expect(taken / 20_000).toBeLessThan(0.05);
	});
});
