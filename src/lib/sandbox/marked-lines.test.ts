import { describe, expect, it } from 'vitest';
import { detect } from '../detector/index.ts';
import { cutLines, followLines, lineStart, type MarkedLine } from './marked-lines.ts';

const text = 'Dag,\n\nBSN 999991693 van a@b.example\nen c@d.example\n';
const marked = (of: string) => ({ text: of, findings: detect(of), passages: [], active: null });
const follow = (known: readonly MarkedLine[], of: string) =>
	followLines(known, cutLines(marked(of)));
const ids = (lines: readonly MarkedLine[]) => lines.map(({ id }) => id);

describe('a marked text in lines', () => {
	it('loses nothing', () => {
		const lines = cutLines(marked(text)).map((line) => line.text);
		expect(lines).toEqual([
			'Dag,\n',
			'\n',
			'BSN 999991693 van a@b.example\n',
			'en c@d.example\n',
			''
		]);
	});

	it('has one line when there is no text', () => {
		expect(cutLines(marked(''))).toHaveLength(1);
	});

	it('has each finding where it was', () => {
		const surfaces = cutLines(marked(text)).map((line) =>
			line.findings.map(({ start, end }) => line.text.slice(start, end))
		);
		expect(surfaces).toEqual([[], [], ['999991693', 'a@b.example'], ['c@d.example'], []]);
	});

	it('shows what goes over a line break in both lines', () => {
		const [finding] = detect(text);
		if (!finding) throw new Error('Nothing was found.');
		const wide = { ...finding, start: 1, end: 9 };
		const lines = cutLines({ text, findings: [wide], passages: [wide], active: wide });
		const parts = lines.map((line) => {
			const surfaces = [...line.findings, ...line.passages, line.active].map(
				(one) => one && line.text.slice(one.start, one.end)
			);
			return [...new Set(surfaces)];
		});
		expect(parts).toEqual([['ag,\n'], ['\n'], ['BSN'], [null], [null]]);
	});
});

describe('lines after an edit', () => {
	const known = follow([], text);

	it.each([
		['nothing changes', text, [1, 2, 3, 4, 5], [0, 1, 2, 3, 4]],
		['a line changes', text.replace('van', 'of'), [1, 2, 3, 4, 5], [0, 1, 3, 4]],
		['a mark goes', text.replace('93 ', '9 '), [1, 2, 3, 4, 5], [0, 1, 3, 4]],
		['a line comes', text.replace('en c', 'ja\nen c'), [1, 2, 3, 6, 4, 5], [0, 1, 2, 3, 4]],
		['a line is cut in two', text.replace(' van', '\nvan'), [1, 2, 3, 6, 4, 5], [0, 1, 3, 4]],
		['two lines become one', text.replace('\n\n', '\n'), [1, 3, 4, 5], [0, 2, 3, 4]],
		['all goes', '', [5], [4]]
	])('are the known ones, or keep their ids, when %s', (_, after, expectedIds, kept) => {
		const lines = follow(known, after);
		expect(ids(lines)).toEqual(expectedIds);
		const same = known.flatMap((line, index) => (lines.includes(line) ? [index] : []));
		expect(same).toEqual(kept);
	});

	it('never share an id', () => {
		let lines = known;
		for (const after of ['', 'a\nb\nc', text, 'c\nb', `${text}\n${text}`]) {
			lines = follow(lines, after);
			expect(new Set(ids(lines)).size).toBe(lines.length);
		}
	});
});

it('knows where a line begins', () => {
	const lines = follow([], text);
	expect([0, 2, 4].map((index) => lineStart(lines, index))).toEqual([0, 6, text.length]);
});
