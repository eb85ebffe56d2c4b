import { describe, expect, it } from 'vitest';
import { resolveOverlaps, type Ranked } from './overlap.ts';

const ranked = (start: number, end: number, priority: number, confidence = 0.9): Ranked => ({
	entity: 'phone',
	severity: 'medium',
	recognizer: 'phone',
	start,
	end,
	priority,
	confidence
});
const spans = (found: readonly Ranked[]): readonly (readonly [number, number])[] =>
	found.map(({ start, end }) => [start, end]);

describe('resolveOverlaps', () => {
	it('keeps the higher priority, even when it is less sure', () => {
		expect(spans(resolveOverlaps([ranked(0, 9, 1, 0.99), ranked(4, 6, 2, 0.5)]))).toEqual([[4, 6]]);
	});

	it('keeps the surer one when priorities are equal', () => {
		expect(spans(resolveOverlaps([ranked(0, 5, 1, 0.6), ranked(3, 9, 1, 0.8)]))).toEqual([[3, 9]]);
	});

	it('keeps both ends when the middle one loses', () => {
		expect(spans(resolveOverlaps([ranked(0, 4, 2), ranked(3, 8, 1), ranked(7, 9, 2)]))).toEqual([
			[0, 4],
			[7, 9]
		]);
	});

	it('keeps neighbours that touch, in order', () => {
		expect(spans(resolveOverlaps([ranked(4, 8, 1), ranked(0, 4, 1)]))).toEqual([
			[0, 4],
			[4, 8]
		]);
	});
});
