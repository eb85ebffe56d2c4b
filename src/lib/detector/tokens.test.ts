import { describe, expect, it } from 'vitest';
import { readTokens, type Token } from './tokens.ts';
import { fold } from './words.ts';

const tokenise = (text: string): readonly Token[] => readTokens(text).tokens;

describe('fold', () => {
	it.each([
		['Reĳnders', 'reijnders'],
		['Özdemir', 'ozdemir'],
		['Wiśniewski', 'wisniewski'],
		['Yıldırım', 'yildirim'],
		['Łukasz', 'lukasz']
	])('writes %s as %s', (word, key) => {
		expect(fold(word)).toBe(key);
	});
});

describe('tokenise', () => {
	it('tells words, numbers and marks apart', () => {
		expect(tokenise('Bel 06!').map(({ kind }) => kind)).toEqual(['word', 'number', 'mark']);
	});

	it('starts a sentence after a full stop but not after a title', () => {
		const starts = tokenise('Bel mw. Testerink. Zij wacht.').filter(
			({ startsSentence }) => startsSentence
		);
		expect(starts.map(({ key }) => key)).toEqual(['bel', 'zij']);
	});

	it('reads IJ as one capital', () => {
		expect(tokenise('IJsbrand')[0]?.shape).toBe('title');
	});

	it('keeps offsets of the text as it was written', () => {
		expect(tokenise('a ĳ b').map(({ start, end }) => [start, end])).toEqual([
			[0, 1],
			[2, 3],
			[4, 5]
		]);
	});
});
