import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { matchSpans, precision, recall, ScoreBoard } from '../../scripts/corpus/score.ts';
import { detect } from '../../src/lib/detector/index.ts';
import { floor } from './floor.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe('names in newspaper text', () => {
	const board = new ScoreBoard();
	for (const { text, spans } of readCorpus(pathOf('newspaper-dev.jsonl')))
		board.add(
			matchSpans(
				spans,
				detect(text).filter(({ entity }) => entity === 'person')
			)
		);

	it('holds precision and recall', () => {
		const [leastPrecision, leastRecall] = floor.newspaperNames;
		expect(precision(board.of('person'))).toBeGreaterThanOrEqual(leastPrecision);
		expect(recall(board.of('person'))).toBeGreaterThanOrEqual(leastRecall);
	});
});

describe('ordinary sentences without names', () => {
	it('flags at most one', () => {
		const sentences = readFileSync(pathOf('no-names-dev.txt'), 'utf8').split('\n');
		expect(sentences.length).toBeGreaterThanOrEqual(300);
		expect(sentences.filter((sentence) => detect(sentence).length > 0).length).toBeLessThanOrEqual(
			1
		);
	});
});
