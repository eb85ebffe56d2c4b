import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOf } from './characters.ts';
import { hashOf } from './hash.ts';
import { Kept } from './kept.ts';
import { readTokens } from './tokens.ts';
import { storeFor, WordStore } from './word-store.ts';
import { noLists, type Word } from './words.ts';

const written = (store: WordStore, text: string, hash = hashOf(text)): Word =>
	store.wordAt(text, 0, text.length, hash, characterOf(text.charCodeAt(0)));

describe('WordStore', () => {
	it('keeps each spelling once, in the order in which they come', () => {
		const store = new WordStore(noLists);
		const numbers = ['de', 'kat', 'de', 'De', 'kat'].map((word) => written(store, word).number);
		expect(numbers).toEqual([0, 1, 0, 2, 1]);
		expect(store.words.map(({ key }) => key)).toEqual(['de', 'kat', 'de']);
	});

	it('tells spellings apart that share a hash', () => {
		const store = new WordStore(noLists);
		expect([written(store, 'ab', 7), written(store, 'ba', 7), written(store, 'ab', 7)]).toEqual([
			store.words[0],
			store.words[1],
			store.words[0]
		]);
	});

	it('asks the lexicons about a word once, however many texts hold it', () => {
		const asked: string[] = [];
		const lookUp = (key: string): number => asked.push(key);
		readTokens('Anna en Bo en Anna', lookUp);
		readTokens('anna en Cor', lookUp);
		expect(asked).toEqual(['anna', 'en', 'bo', 'anna', 'cor']);
	});

	it('finds again whatever it was given, however much that is', () => {
		const word = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 3000 }), (words) => {
				const store = new WordStore(noLists);
				const first = words.map((one) => written(store, one));
				expect(words.map((one) => written(store, one))).toEqual(first);
				expect(store.words.length).toBe(new Set(words).size);
			}),
			{ numRuns: 20 }
		);
	});

	it('begins anew when it has become large', () => {
		const lookUp = (): number => 0;
		const store = storeFor(lookUp);
		expect(storeFor(lookUp)).toBe(store);
		readTokens(Array.from({ length: 2 ** 14 }, (_, index) => `w${index}`).join(' '), lookUp);
		expect(storeFor(lookUp)).not.toBe(store);
	});
});

describe('Kept', () => {
	it('works a fact out once per word and store', () => {
		const asked: string[] = [];
		const lengths = new Kept(({ key }) => {
			asked.push(key);
			return key.length;
		});
		const store = new WordStore(noLists);
		written(store, 'kat');
		expect(lengths.in({ store })).toEqual([3]);
		written(store, 'de');
		expect(lengths.in({ store })).toEqual([3, 2]);
		expect(lengths.in({ store: new WordStore(noLists) })).toEqual([]);
		expect(asked).toEqual(['kat', 'de']);
	});
});
