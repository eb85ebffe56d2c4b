import { classIn, kindIn } from './openings.ts';
import type { Prefix } from './pattern-prefixes.ts';

const anyClass = -1;

/** Prefixes as one list of numbers, five for each: what the first character and the classes of four may be. */
export type PrefixRows = Int32Array;
const prefixSize = 5;

export const rowsOf = (prefixes: readonly Prefix[]): PrefixRows =>
	Int32Array.from(
		prefixes.flatMap(
			({ kinds, classes: [a = anyClass, b = anyClass, c = anyClass, d = anyClass] }) => [
				kinds,
				a,
				b,
				c,
				d
			]
		)
	);

/** May a text go on, from where an opening was read, in one of the ways that some prefixes allow? */
export function mayBegin(opening: number, rows: PrefixRows): boolean {
	const kind = kindIn(opening);
	const first = classIn(opening, 0);
	const second = classIn(opening, 1);
	const third = classIn(opening, 2);
	const fourth = classIn(opening, 3);
	for (let at = 0; at < rows.length; at += prefixSize) {
		const fits =
			((rows[at] ?? 0) >>> kind) &
			((rows[at + 1] ?? 0) >>> first) &
			((rows[at + 2] ?? 0) >>> second) &
			((rows[at + 3] ?? 0) >>> third) &
			((rows[at + 4] ?? 0) >>> fourth);
		if ((fits & 1) === 1) return true;
	}
	return false;
}

/** In front of the five there is the number that they stand for. */
const rowSize = prefixSize + 1;
/** So many characters are told apart by a branch; the last one is compared. */
const depth = 3;

/** The prefixes that agree with the characters on the way to here. */
interface Branch {
	readonly rows: Int32Array;
	/** By the class of the next character; grown when a text first has it. */
	readonly next: (Branch | undefined)[];
}

const branchOf = (rows: Iterable<number>): Branch => ({ rows: Int32Array.from(rows), next: [] });

function grow({ rows }: Branch, position: number, classOfNext: number): Branch {
	const fitting: number[] = [];
	for (let at = 0; at < rows.length; at += rowSize)
		if (((rows[at + 2 + position] ?? 0) >>> classOfNext) & 1)
			for (let step = 0; step < rowSize; step += 1) fitting.push(rows[at + step] ?? 0);
	return branchOf(fitting);
}

/** Says which of many numbered things, each with its prefixes, may begin where a text goes on in a certain way. */
export class PrefixIndex {
	readonly #rows: number[] = [];
	#root: Branch | undefined;

	/** Whoever adds gives the numbers out. */
	add(number: number, rows: PrefixRows): void {
		for (let at = 0; at < rows.length; at += prefixSize) {
			this.#rows.push(number);
			for (let step = 0; step < prefixSize; step += 1) this.#rows.push(rows[at + step] ?? 0);
		}
		this.#root = undefined;
	}

	/** Puts the numbers of what may begin with an opening into a list, in the order in which they came in. */
	addMatching(opening: number, numbers: number[]): void {
		let branch = (this.#root ??= branchOf(this.#rows));
		for (let position = 0; position < depth; position += 1) {
			const next = classIn(opening, position);
			branch = branch.next[next] ??= grow(branch, position, next);
		}
		const { rows } = branch;
		const kind = kindIn(opening);
		const fourth = classIn(opening, depth);
		let last = -1;
		for (let at = 0; at < rows.length; at += rowSize) {
			const number = rows[at] ?? 0;
			if (number === last) continue;
			const fits = ((rows[at + 1] ?? 0) >>> kind) & ((rows[at + 2 + depth] ?? 0) >>> fourth);
			if ((fits & 1) === 0) continue;
			numbers.push(number);
			last = number;
		}
	}
}
