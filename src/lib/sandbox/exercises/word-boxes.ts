/** Where a word stands on the screen, in pixels. */
export interface WordBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
}

/** The word one line up (-1) or down (1) that lies nearest to the middle of another; itself at the edge. */
export function wordOnNextLine(boxes: readonly WordBox[], from: number, step: -1 | 1): number {
	const start = boxes[from];
	if (!start) return from;
	const beyond = boxes.filter(({ top }) => (step > 0 ? top > start.top : top < start.top));
	const tops = beyond.map(({ top }) => top);
	const line = step > 0 ? Math.min(...tops) : Math.max(...tops);
	const middle = ({ left, width }: WordBox) => left + width / 2;
	const distance = (box: WordBox) => Math.abs(middle(box) - middle(start));
	const [nearest = start] = beyond
		.filter(({ top }) => top === line)
		.toSorted((a, b) => distance(a) - distance(b));
	return boxes.indexOf(nearest);
}
