import {
	bitsOfCell,
	cellMask,
	cellsOfWord,
	placeWord,
	segmentLength,
	type PackedClasses
} from '../../src/lib/detector/word-classes.ts';

/** With fewer cells than this for each word a place for all words is hardly ever found. */
const leastCellsPerWord = 1.06;
const triesPerSize = 20;

interface Placed {
	readonly places: Int32Array;
	readonly expected: Uint8Array;
	/** The words in an order in which each has a cell that no later one has, and which cell that is. */
	readonly order: readonly (readonly [word: number, cell: number])[];
}

/** Peels the words off: again and again one that has a cell for itself. Undefined if some never have. */
function place(
	words: readonly string[],
	packing: { readonly seed: number; readonly segments: number }
): Placed | undefined {
	const cells = packing.segments * segmentLength;
	const places = new Int32Array(words.length * cellsOfWord);
	const expected = new Uint8Array(words.length);
	const counts = new Int32Array(cells);
	// The numbers of all words of a cell, mixed: of one word alone it is its number.
	const mixed = new Int32Array(cells);
	const into = new Int32Array(cellsOfWord);
	for (const [number, word] of words.entries()) {
		expected[number] = placeWord(word, packing, into);
		places.set(into, number * cellsOfWord);
		for (const cell of into) {
			counts[cell] = (counts[cell] ?? 0) + 1;
			mixed[cell] = (mixed[cell] ?? 0) ^ number;
		}
	}
	const order: (readonly [number, number])[] = [];
	const alone = [...counts.keys()].filter((cell) => counts[cell] === 1);
	for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
		if (counts[cell] !== 1) continue;
		const word = mixed[cell] ?? 0;
		order.push([word, cell]);
		for (let at = 0; at < cellsOfWord; at += 1) {
			const other = places[word * cellsOfWord + at] ?? 0;
			counts[other] = (counts[other] ?? 0) - 1;
			mixed[other] = (mixed[other] ?? 0) ^ word;
			if (counts[other] === 1) alone.push(other);
		}
	}
	return order.length === words.length ? { places, expected, order } : undefined;
}

/** Fills the cells backwards, so that what a word's other cells hold is known when its own one is filled. */
function fill(
	{ places, expected, order }: Placed,
	classOf: (number: number) => number,
	cells: Uint8Array
): void {
	for (const [word, own] of order.toReversed()) {
		let others = 0;
		for (let at = 0; at < cellsOfWord; at += 1) {
			const cell = places[word * cellsOfWord + at] ?? 0;
			if (cell !== own) others += cells[cell] ?? 0;
		}
		cells[own] = ((expected[word] ?? 0) + classOf(word) - others) & cellMask;
	}
}

function packCells(cells: Uint8Array): string {
	const bytes = Buffer.alloc(Math.ceil((cells.length * bitsOfCell) / 8));
	for (const [cell, value] of cells.entries()) {
		const bit = cell * bitsOfCell;
		const shifted = value << (bit & 7);
		bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (shifted & 255);
		if (shifted > 255) bytes[(bit >> 3) + 1] = (bytes[(bit >> 3) + 1] ?? 0) | (shifted >> 8);
	}
	return bytes.toString('base64');
}

/** Packs words with their classes, in as few cells as they find a place in. */
export function packClasses(classes: ReadonlyMap<string, number>): PackedClasses {
	const words = [...classes.keys()];
	const least = Math.ceil((words.length * leastCellsPerWord) / segmentLength);
	for (let segments = Math.max(least, cellsOfWord); ; segments += 1)
		for (let seed = 1; seed <= triesPerSize; seed += 1) {
			const placed = place(words, { seed, segments });
			if (!placed) continue;
			const cells = new Uint8Array(segments * segmentLength);
			fill(placed, (number) => classes.get(words[number] ?? '') ?? 0, cells);
			return { cells: packCells(cells), seed };
		}
}
