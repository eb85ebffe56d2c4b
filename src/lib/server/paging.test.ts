import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor, toPage } from './paging.ts';

it('reads back its own cursor, accents included', () => {
	expect(decodeCursor(encodeCursor(['Gülşen Öztürk', 'a:b']))).toEqual(['Gülşen Öztürk', 'a:b']);
});

it.each([null, undefined, '', 'x', '%%%', Buffer.from('[1,2]').toString('base64url'), 'e30'])(
	'starts at the beginning for %j',
	(cursor) => {
		expect(decodeCursor(cursor)).toBeNull();
	}
);

it('has a next page only while there are more rows', () => {
	const keyOf = (row: string) => [row, row] as const;
	expect(toPage(['a', 'b'], 2, keyOf)).toEqual({ rows: ['a', 'b'], nextCursor: null });
	expect(toPage(['a', 'b', 'c'], 2, keyOf).nextCursor).toBe(encodeCursor(['b', 'b']));
	expect(toPage([], 2, keyOf)).toEqual({ rows: [], nextCursor: null });
});
