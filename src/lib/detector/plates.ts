import { editionFor } from './alphabet.ts';
import { hasDigit, holdsDigit } from './digits.ts';
import { addPlaces, inOrder, lastPlace, tokenAt, type SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';
import { Kept } from './kept.ts';

// The fourteen layouts of the Dutch vehicle register, and the one of its neighbour, with or without dashes.
const layouts = [
	'LL-99-99',
	'99-99-LL',
	'99-LL-99',
	'LL-99-LL',
	'LL-LL-99',
	'99-LL-LL',
	'99-LLL-9',
	'9-LLL-99',
	'LL-999-L',
	'L-999-LL',
	'LLL-99-L',
	'L-99-LLL',
	'9-LL-999',
	'999-LL-9',
	// Belgian.
	'9-LLL-999'
];
const layoutPattern = layouts
	.map((layout) =>
		layout.replace(/L+|9+|-/gu, (run) =>
			run === '-' ? '-?' : `${run.startsWith('L') ? '[A-Z]' : String.raw`\d`}{${run.length}}`
		)
	)
	.join('|');
const shape = new RegExp(
	String.raw`(?<![\p{L}\p{N}/.]|[\p{L}\p{N}]-)(?:${layoutPattern})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`,
	'iuy'
);
/** Could a plate start with this word by itself? Letters alone only if a dash follows. */
const mayStart = new Kept(({ kind, key }) => key.length <= 6 && hasDigit({ kind, key }));

const isLetters = ({ kind, key }: Token): boolean =>
	kind === 'word' && key.length <= 4 && !holdsDigit(key);

/** The words that may start a plate, in order. */
function startsOfPlates(source: SourceText): Uint32Array {
	const places: number[] = [];
	const isStart = mayStart.in(source);
	for (const word of source.words) {
		if (isStart[word.number]) addPlaces(source, word, places);
		if (word.key !== '-') continue;
		for (let dash = lastPlace(source, word); dash >= 0; dash = source.previous[dash] ?? -1) {
			const before = tokenAt(source, dash - 1);
			if (tokenAt(source, dash).glued && isLetters(before)) places.push(dash - 1);
		}
	}
	return inOrder(places);
}

/** Stretches that have a layout of a Dutch plate. */
export function* platesIn(source: SourceText): Generator<RegExpExecArray> {
	const plate = editionFor(source, shape);
	let position = 0;
	for (const index of startsOfPlates(source)) {
		const { start } = tokenAt(source, index);
		if (start < position) continue;
		plate.lastIndex = start;
		const match = plate.exec(source.text);
		if (!match) continue;
		position = start + match[0].length;
		yield match;
	}
}

const whole = new RegExp(String.raw`^(?:${layoutPattern})$`, 'iu');

/** Has all of it a layout of a plate? */
export const isPlate = (value: string): boolean => whole.test(value);
