import { classIn, kindIn, pairIn } from './openings.ts';
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

/** What is left to compare when two characters are known: a number, what the first and the two others may be. */
type RestRows = Int32Array;
const restSize = 4;

/** Says which of many numbered things, each with its prefixes, may begin where a text goes on in a certain way. */
export class PrefixIndex {
	readonly #added: { readonly number: number; readonly rows: PrefixRows }[] = [];
	/** By the first two characters; made when a text first has them. */
	readonly #byPair = new Map<number, RestRows>();

	/** Whoever adds gives the numbers out. */
	add(number: number, rows: PrefixRows): void {
		this.#added.push({ number, rows });
		this.#byPair.clear();
	}

	/** Puts the numbers of what may begin with an opening into a list, in the order in which they came in. */
	addMatching(opening: number, numbers: number[]): void {
		const pair = pairIn(opening);
		const rows = this.#byPair.get(pair) ?? this.#readPair(pair);
		const kind = kindIn(opening);
		const third = classIn(opening, 2);
		const fourth = classIn(opening, 3);
		let last = -1;
		for (let at = 0; at < rows.length; at += restSize) {
			const number = rows[at] ?? 0;
			if (number === last) continue;
			const fits =
				((rows[at + 1] ?? 0) >>> kind) &
				((rows[at + 2] ?? 0) >>> third) &
				((rows[at + 3] ?? 0) >>> fourth);
			if ((fits & 1) === 0) continue;
			numbers.push(number);
			last = number;
		}
	}

	#readPair(pair: number): RestRows {
		const first = pair >>> 5;
		const second = pair & 31;
		const rest: number[] = [];
		for (const { number, rows } of this.#added)
			for (let at = 0; at < rows.length; at += prefixSize) {
				const [kinds = 0, a = 0, b = 0, c = 0, d = 0] = rows.subarray(at, at + prefixSize);
				if ((a >>> first) & (b >>> second) & 1) rest.push(number, kinds, c, d);
			}
		const rows = Int32Array.from(rest);
		this.#byPair.set(pair, rows);
		return rows;
	}
}
