import { describe, expect, it } from 'vitest';
import { matchSpans, precision, recall } from '../../scripts/corpus/score.ts';

describe('matchSpans', () => {
	it('needs half of the union for a name', () => {
		const label = { start: 0, end: 10, type: 'person' };
		expect(matchSpans([label], [{ start: 0, end: 5, entity: 'person' }]).hits).toHaveLength(1);
		expect(matchSpans([label], [{ start: 0, end: 4, entity: 'person' }]).hits).toHaveLength(0);
	});

	it('needs half of the shorter one for a phrase', () => {
		const label = { start: 0, end: 40, type: 'health' };
		expect(matchSpans([label], [{ start: 10, end: 15, entity: 'health' }]).hits).toHaveLength(1);
	});

	it('counts a finding of another type as a miss and a false finding', () => {
		const matched = matchSpans(
			[{ start: 0, end: 5, type: 'person' }],
			[{ start: 0, end: 5, entity: 'location' }]
		);
		expect([matched.misses.length, matched.falseFindings.length]).toEqual([1, 1]);
	});

	it('uses each finding once', () => {
		const labels = [
			{ start: 0, end: 5, type: 'person' },
			{ start: 0, end: 5, type: 'person' }
		];
		expect(matchSpans(labels, [{ start: 0, end: 5, entity: 'person' }]).misses).toHaveLength(1);
	});
});

describe('figures', () => {
	it('calls nothing found where nothing was to be found perfect', () => {
		expect([
			precision({ hits: 0, misses: 0, falseFindings: 0 }),
			recall({ hits: 0, misses: 0, falseFindings: 0 })
		]).toEqual([1, 1]);
	});
});
