import { describe, expect, it } from 'vitest';
import { equalEnds, isEqual, keepEqual } from './keep-equal.ts';

const place = (start: number) => ({ start, end: start + 1, replacement: { kind: 'age-band' } });

describe('two values', () => {
	it.each([
		['numbers', 1, 1, true],
		['other numbers', 1, 2, false],
		['objects', place(1), place(1), true],
		['objects that differ deep inside', place(1), { ...place(1), replacement: {} }, false],
		['an object and the same with one field more', { a: 1 }, { a: 1, b: 2 }, false],
		['a field without a value and no field', { a: undefined }, { b: undefined }, false],
		['lists', [place(1), place(2)], [place(1), place(2)], true],
		['lists in another order', [1, 2], [2, 1], false],
		['an object and null', {}, null, false],
		['null', null, null, true]
	])('%s', (_, one, other, expected) => {
		expect(isEqual(one, other)).toBe(expected);
	});
});

describe('a new list', () => {
	const known = [place(1), place(5), place(9)];

	it('is the known one when it says the same', () => {
		expect(keepEqual(known, structuredClone(known))).toBe(known);
		const empty: readonly number[] = [];
		expect(keepEqual(empty, [])).toBe(empty);
	});

	it.each([
		['something came in between', [place(1), place(3), place(5), place(9)], [0, null, 1, 2]],
		['something went', [place(1), place(9)], [0, 2]],
		['something changed', [place(1), place(6), place(9)], [0, null, 2]],
		['something came behind', [place(1), place(5), place(9), place(12)], [0, 1, 2, null]],
		['all went', [], []]
	])('keeps what is the same when %s', (_, next, from) => {
		const kept = keepEqual(known, next);
		expect(kept).toEqual(next);
		expect(kept.map((one) => (known.includes(one) ? known.indexOf(one) : null))).toEqual(from);
	});

	it('never counts one as both beginning and end', () => {
		expect(equalEnds([1, 1], [1, 1, 1])).toEqual({ head: 2, tail: 0 });
	});
});
