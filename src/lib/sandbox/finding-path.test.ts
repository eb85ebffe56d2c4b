import { describe, expect, it } from 'vitest';
import { inReadingOrder, stepTo } from './finding-path.ts';

const places = [
	{ start: 4, end: 8 },
	{ start: 10, end: 30 },
	{ start: 10, end: 12 },
	{ start: 40, end: 44 }
];
const caret = (at: number) => ({ start: at, end: at });
const startOf = (from: { start: number; end: number }, direction: 'next' | 'previous') =>
	stepTo(places, from, direction);

describe('the path through the findings', () => {
	it('goes to the first finding behind the caret', () => {
		expect(startOf(caret(5), 'next')).toBe(places[1]);
	});
	it('goes to the finding that begins at the caret', () => {
		expect(startOf(caret(10), 'next')).toBe(places[1]);
	});
	it('goes from a passage to the finding inside it', () => {
		expect(startOf({ start: 10, end: 30 }, 'next')).toBe(places[2]);
	});
	it('goes from a finding back to the passage around it', () => {
		expect(startOf({ start: 10, end: 12 }, 'previous')).toBe(places[1]);
	});
	it('begins again behind the last one', () => {
		expect(startOf(caret(50), 'next')).toBe(places[0]);
	});
	it('ends at the last one before the first', () => {
		expect(startOf(caret(0), 'previous')).toBe(places[3]);
	});
	it('leads nowhere without findings', () => {
		const none: typeof places = [];
		expect(stepTo(none, caret(0), 'next')).toBeUndefined();
	});
	it('visits every place once in a round', () => {
		let from = caret(0);
		const visited = places.map(() => {
			from = stepTo(places, from, 'next') ?? from;
			return from;
		});
		expect(visited).toEqual(places.toSorted(inReadingOrder));
	});
});
