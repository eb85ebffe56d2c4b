import { expect, it } from 'vitest';
import { detect } from '../detector/index.ts';
import { segmentText, type Passage } from './segments.ts';

const text = 'BSN 999991693 en mail a@b.example, kopie c@d.example';

it('cuts a text at its findings and loses nothing', () => {
	const segments = segmentText(text, detect(text));
	expect(segments.map((segment) => segment.text).join('')).toBe(text);
	expect(segments.filter(({ finding }) => finding).map((segment) => segment.text)).toEqual([
		'999991693',
		'a@b.example',
		'c@d.example'
	]);
});

it('names a stroke by its kind and place among its kind, so that it is drawn once', () => {
	const longer = `Let op. ${text}`;
	const keys = (value: string) =>
		segmentText(value, detect(value))
			.filter(({ finding }) => finding)
			.map(({ key }) => key);
	expect(keys(longer)).toEqual(keys(text));
	expect(new Set(keys(text)).size).toBe(3);
});

it.each([
	['a passage', [{ start: 4, end: 18 }]],
	['a passage inside words', [{ start: 15, end: 16 }]],
	[
		'several',
		[
			{ start: 0, end: 2 },
			{ start: 20, end: 40 }
		]
	]
])(
	'leaves every stroke in its place when %s comes or goes, so that none is drawn again',
	(_, passages) => {
		const keys = (marked: readonly Passage[]) =>
			segmentText(text, detect(text), marked).map(({ key }) => key);
		const without = keys([]);
		expect(keys(passages).filter((key) => without.includes(key))).toEqual(without);
		expect(new Set(keys(passages)).size).toBe(keys(passages).length);
	}
);

it('tells which parts belong to a passage that points at one person', () => {
	const segments = segmentText(text, detect(text), [{ start: 4, end: 18 }]);
	expect(segments.map((segment) => segment.text).join('')).toBe(text);
	const inside = segments.filter(({ isIndirect }) => isIndirect);
	expect(inside.map((segment) => segment.text).join('')).toBe(text.slice(4, 18));
});

it('gives one plain segment for a text without findings and none for no text', () => {
	expect(segmentText('Dag', [])).toHaveLength(1);
	expect(segmentText('', [])).toEqual([]);
});
