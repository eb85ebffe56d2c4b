import { expect, it } from 'vitest';
import { detect } from '../detector/index.ts';
import { segmentText } from './segments.ts';

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
