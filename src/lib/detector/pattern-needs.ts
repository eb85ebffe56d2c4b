import { classAt, type CharacterSet } from './openings.ts';
import { PatternReader } from './pattern-reader.ts';

/** Pieces of text as the classes of their characters, one character code for each. */
type Pieces = readonly string[];

/**
 * What is known of the texts that a part of a pattern matches: which they are, if they are few, or else lists of
 * pieces; each text holds one of every list.
 */
interface Known {
	readonly whole?: Pieces;
	readonly held?: readonly Pieces[];
}

const mostWhole = 16;
/** A set of more classes than this is taken for anything. */
const mostClasses = 4;
/** Shorter pieces are in nearly every text. */
export const leastHeld = 3;

const nothing: Known = {};
const noCharacter: Known = { whole: [''] };

function piecesOfSet({ classes }: CharacterSet): Pieces | undefined {
	const pieces: string[] = [];
	for (let rest = classes; rest !== 0; rest &= rest - 1) {
		if (pieces.length === mostClasses) return undefined;
		pieces.push(String.fromCharCode(31 - Math.clz32(rest & -rest)));
	}
	return pieces;
}

/** The pieces as a list to look for, if all of them are long enough. */
const wanted = (pieces: Pieces): readonly Pieces[] =>
	pieces.every(({ length }) => length >= leastHeld) ? [pieces] : [];

const heldBy = ({ whole, held = [] }: Known): readonly Pieces[] => (whole ? wanted(whole) : held);

const longestHeld = 16;
/** How often a text holds a piece of some length by chance, as a guess; each character makes it rarer. */
const chances = Array.from({ length: longestHeld + 1 }, (_, length) => 6 ** -length);

function commonness(pieces: Pieces): number {
	let sum = 0;
	for (const { length } of pieces) sum += chances[Math.min(length, longestHeld)] ?? 0;
	return sum;
}

function rarest(lists: readonly Pieces[]): Pieces | undefined {
	if (lists.length < 2) return lists[0];
	const measured = lists.map((list) => ({ list, common: commonness(list) }));
	return measured.reduce((best, next) => (next.common < best.common ? next : best)).list;
}

/** Each character as its class. */
function classesOf(text: string): string {
	let pieces = '';
	for (let at = 0; at < text.length; at += 1) pieces += String.fromCharCode(classAt(text, at));
	return pieces;
}

const united = (lists: readonly Pieces[]): Pieces => [...new Set(lists.flat())];
const joined = (a: Pieces, b: Pieces): Pieces =>
	a.flatMap((first) => b.map((next) => first + next));

function oneOf(ways: readonly Known[]): Known {
	const wholes = ways.flatMap(({ whole }) => (whole ? [whole] : []));
	if (wholes.length === ways.length) {
		const whole = united(wholes);
		if (whole.length <= mostWhole) return { whole };
	}
	const lists = ways.flatMap((way) => {
		const list = rarest(heldBy(way));
		return list ? [list] : [];
	});
	return lists.length === ways.length ? { held: [united(lists)] } : nothing;
}

/** Gathers what every match of a pattern holds, as Cox does for an index of trigrams (https://swtch.com/~rsc/regexp/regexp4.html). */
class NeedsReader {
	readonly #reader: PatternReader;

	constructor(source: string) {
		this.#reader = new PatternReader(source);
	}

	alternatives(): Known {
		const ways: Known[] = [];
		do {
			const way = this.#sequence();
			if (!way.whole && heldBy(way).length === 0) {
				this.#reader.skipAlternatives();
				return nothing;
			}
			ways.push(way);
		} while (this.#reader.skips('|'));
		const [only = nothing] = ways;
		return ways.length === 1 ? only : oneOf(ways);
	}

	#sequence(): Known {
		let run: Pieces = [''];
		const held: Pieces[] = [];
		let isWhole = true;
		while (this.#reader.isInSequence) {
			const term = this.#term();
			if (term.whole && term.whole.length * run.length <= mostWhole) {
				run = joined(run, term.whole);
				continue;
			}
			held.push(...wanted(run), ...(term.held ?? []));
			run = term.whole ?? [''];
			isWhole = false;
		}
		return isWhole ? { whole: run } : { held: [...held, ...wanted(run)] };
	}

	#term(): Known {
		const letters = this.#reader.letters();
		if (letters !== undefined) return { whole: [classesOf(letters)] };
		const known = this.#atom();
		const [least, most] = this.#reader.quantifier();
		if (least === 1 && most === 1) return known;
		if (least > 0) return { held: heldBy(known) };
		return most === 1 && known.whole ? { whole: united([known.whole, ['']]) } : nothing;
	}

	#atom(): Known {
		const opened = this.#reader.opensGroup();
		if (opened !== undefined) {
			const isLook = opened === 'look';
			if (isLook) this.#reader.skipAlternatives();
			const known = isLook ? noCharacter : this.alternatives();
			this.#reader.at += 1;
			return known;
		}
		if (this.#reader.skipsBorder()) return noCharacter;
		const whole = piecesOfSet(this.#reader.character());
		return whole ? { whole } : nothing;
	}
}

/**
 * Lists of pieces of text: every match of a pattern holds at least one of each list. None if nothing is known that is rare
 * enough. A piece is given as the classes of its characters (`openings.ts`).
 */
export const needsOf = ({ source }: Pick<RegExp, 'source'>): readonly Pieces[] =>
	heldBy(new NeedsReader(source).alternatives());
