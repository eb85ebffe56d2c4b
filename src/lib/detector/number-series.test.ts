import { describe, expect, it } from 'vitest';
import { seriesIn } from './number-series.ts';

describe('numbers in a list', () => {
	it.each([
		['with a year', ['ZK2024013']],
		['one after the other', ['AB2210331', 'AB2210332', 'AB2210347']]
	])('are of a series: %s', (_, values) => {
		expect(values.every(seriesIn(values))).toBe(true);
	});

	it.each([
		['alone', ['NX1234567']],
		['the same twice', ['NX1234567', 'NX1234567']],
		['without order', ['NX1234567', 'IR8K77LD2', 'SP22K1L03']]
	])('are not: %s', (_, values) => {
		expect(values.some(seriesIn(values))).toBe(false);
	});
});
