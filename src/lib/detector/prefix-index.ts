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

/** Is an opening one of those that the five numbers of a prefix allow? */
const fits = (opening: number, rows: Int32Array, at: number): boolean =>
	(((rows[at] ?? 0) >>> kindIn(opening)) &
		((rows[at + 1] ?? 0) >>> classIn(opening, 0)) &
		((rows[at + 2] ?? 0) >>> classIn(opening, 1)) &
		((rows[at + 3] ?? 0) >>> classIn(opening, 2)) &
		((rows[at + 4] ?? 0) >>> classIn(opening, 3)) &
		1) ===
	1;

/** May a text go on, from where an opening was read, in one of the ways that some prefixes allow? */
export function mayBegin(opening: number, rows: PrefixRows): boolean {
	for (let at = 0; at < rows.length; at += prefixSize) if (fits(opening, rows, at)) return true;
	return false;
}

/** In front of the five there is the number that they stand for. */
const rowSize = prefixSize + 1;

const none: readonly number[] = [];

/** Says which of many numbered things, each with its prefixes, may begin where a text goes on in a certain way. */
export class PrefixIndex {
	readonly #rows: number[] = [];
	/** Those that allow a first character, by its class. */
	#rowsByFirst: (Int32Array | undefined)[] = [];
	/** What was found for an opening: texts have the same ones again and again. */
	#known = new Map<number, readonly number[]>();

	/** Whoever adds gives the numbers out. */
	add(number: number, rows: PrefixRows): void {
		for (let at = 0; at < rows.length; at += prefixSize) {
			this.#rows.push(number);
			for (let step = 0; step < prefixSize; step += 1) this.#rows.push(rows[at + step] ?? 0);
		}
		this.#rowsByFirst = [];
		this.#known = new Map();
	}

	/** The numbers of what may begin with an opening, in the order in which they came in. */
	matching(opening: number): readonly number[] {
		const known = this.#known.get(opening);
		if (known) return known;
		const found = this.#find(opening);
		this.#known.set(opening, found);
		return found;
	}

	#find(opening: number): readonly number[] {
		const first = classIn(opening, 0);
		const rows = (this.#rowsByFirst[first] ??= this.#rowsWith(first));
		const numbers = new Set<number>();
		for (let at = 0; at < rows.length; at += rowSize)
			if (fits(opening, rows, at + 1)) numbers.add(rows[at] ?? 0);
		return numbers.size === 0 ? none : [...numbers];
	}

	#rowsWith(first: number): Int32Array {
		const rows: number[] = [];
		for (let at = 0; at < this.#rows.length; at += rowSize)
			if (((this.#rows[at + 2] ?? 0) >>> first) & 1)
				for (let step = 0; step < rowSize; step += 1) rows.push(this.#rows[at + step] ?? 0);
		return Int32Array.from(rows);
	}
}
