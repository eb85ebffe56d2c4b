import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { detect, type Finding } from '../detector/index.ts';
import MarkedTextArea from './MarkedTextArea.svelte';

const text = 'Dag,\n\nBel 06-99000001 of mail a@b.example,\nen anders c@d.example';
const onpoint = vi.fn<(finding: Finding) => void>();

function show(value: string) {
	const props = { value, findings: detect(value), indirect: [], active: null, onpoint };
	const { container, rerender } = render(MarkedTextArea, props);
	const box = container.querySelector('textarea');
	const backdrop = container.querySelector('.backdrop');
	if (!box || !backdrop) throw new Error('There is no text area, or nothing below it.');
	const change = (next: string) => rerender({ ...props, value: next, findings: detect(next) });
	return { box, backdrop, change };
}

const marksIn = (element: Element) => [...element.querySelectorAll('mark')];

describe('the copy below the text area', () => {
	it.each([
		['some lines', text],
		['nothing', ''],
		['a line break at the end', `${text}\n\n`],
		['nothing but line breaks', '\n\n\n\n\n\n'],
		['tabs and spaces', `a\tb\tc   \n${'\t'.repeat(40)}d\n${' '.repeat(400)}e`],
		['long lines', `${text.replaceAll('\n', ' ')} `.repeat(20)],
		['a word without an end', 'a'.repeat(2000)]
	])('breaks lines as the text area does: %s', (_, value) => {
		const { box, backdrop } = show(value);
		expect(backdrop.textContent).toBe(value);
		box.style.height = '0';
		box.style.minHeight = '0';
		expect(backdrop.scrollHeight).toBe(Math.max(box.scrollHeight, 80));
	});

	it.each([
		['types in a line', text.replace('of mail', 'anders mail'), [0, 1, 2]],
		['types a finding above', text.replace('Dag,', 'Dag 06-99000002,'), [-1, 0, 1, 2]],
		['adds a line', `Goedemorgen.\n${text}`, [0, 1, 2]],
		['takes a mark away', text.replace('06-9', '06 '), [1, 2]]
	])('keeps the other strokes when somebody %s', async (_, next, kept) => {
		const { backdrop, change } = show(text);
		const before = marksIn(backdrop);
		expect(before).toHaveLength(3);
		await change(next);
		expect(marksIn(backdrop).map((mark) => before.indexOf(mark))).toEqual(kept);
	});
});

it('points at the finding below the mouse, on any line', () => {
	const { box, backdrop } = show(text);
	const wanted = detect(text);
	for (const mark of marksIn(backdrop)) {
		const { left, top } = mark.getBoundingClientRect();
		box.dispatchEvent(
			new PointerEvent('pointermove', {
				pointerType: 'mouse',
				clientX: left + 4,
				clientY: top + 4,
				bubbles: true
			})
		);
	}
	expect(onpoint.mock.calls.map(([finding]) => finding)).toEqual(wanted);
});
