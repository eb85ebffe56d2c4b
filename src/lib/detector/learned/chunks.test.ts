import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { readChunks } from './chunks.ts';

const chunksOf = (text: string, isExplained = false) => {
	const chunks = readChunks(readSource(text, lookUp), () => isExplained);
	return chunks.spans.map(({ start, end }, chunk) => ({
		chunk: text.slice(start, end),
		mayBeOwn: chunks.mayBeOwn[chunk]
	}));
};

describe('chunks', () => {
	it('reach from space to space without the marks around them', () => {
		expect(chunksOf('Badge (MW-4471), login: "a.fictema_x"!')).toEqual([
			{ chunk: 'MW-4471', mayBeOwn: true },
			{ chunk: 'a.fictema_x', mayBeOwn: false }
		]);
	});

	it('are no single words', () => {
		expect(chunksOf('Joke belde, gisteren.')).toEqual([]);
	});

	it('end with their cell', () => {
		expect(chunksOf('m20118|Anna|"P-4471",nr:12.30,uur=9:15')).toEqual([
			{ chunk: 'm20118', mayBeOwn: true },
			{ chunk: 'P-4471', mayBeOwn: true },
			{ chunk: '12.30', mayBeOwn: true },
			{ chunk: '9:15', mayBeOwn: true }
		]);
	});

	it('are numbers though a letter comes first', () => {
		expect(chunksOf('Joke (P4471)')).toEqual([{ chunk: 'P4471', mayBeOwn: true }]);
	});

	it('are nobody’s own number where something else was found', () => {
		expect(chunksOf('bel 06-99000012', true)).toEqual([{ chunk: '06-99000012', mayBeOwn: false }]);
	});

	it('longer than any number are left alone', () => {
		expect(chunksOf('1.'.repeat(40))).toEqual([]);
	});
});
