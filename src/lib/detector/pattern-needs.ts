import type { CharacterSet } from './openings.ts';
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

/** A guess at how many of the pieces a text holds by chance; each character makes a piece rarer. */
const commonness = (pieces: Pieces): number =>
	pieces.reduce((sum, { length }) => sum + 6 ** -length, 0);

const rarest = (lists: readonly Pieces[]): Pieces | undefined =>
	lists.reduce<Pieces | undefined>(
		(best, list) => (best && commonness(best) <= commonness(list) ? best : list),
		undefined
	);

const either = (a: Pieces, b: Pieces): Pieces => [...new Set([...a, ...b])];
const joined = (a: Pieces, b: Pieces): Pieces =>
	a.flatMap((first) => b.map((next) => first + next));

/** Gathers what every match of a pattern holds, as Cox does for an index of trigrams (https://swtch.com/~rsc/regexp/regexp4.html). */
class NeedsReader {
	readonly #reader: PatternReader;

	constructor(source: string) {
		this.#reader = new PatternReader(source);
	}

	alternatives(): Known {
		const ways = [this.#sequence()];
		while (this.#reader.skips('|')) ways.push(this.#sequence());
		const [only] = ways;
		if (only && ways.length === 1) return only;
		const wholes = ways.flatMap(({ whole }) => (whole ? [whole] : []));
		const whole = wholes.length === ways.length ? wholes.reduce(either) : undefined;
		if (whole && whole.length <= mostWhole) return { whole };
		const helds = ways.map((way) => rarest(heldBy(way)));
		return helds.every((held) => held !== undefined) ? { held: [helds.reduce(either)] } : nothing;
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
		const known = this.#atom();
		const [least, most] = this.#reader.quantifier();
		if (least === 1 && most === 1) return known;
		if (least > 0) return { held: heldBy(known) };
		return most === 1 && known.whole ? { whole: either(known.whole, ['']) } : nothing;
	}

	#atom(): Known {
		const opened = this.#reader.opensGroup();
		if (opened !== undefined) {
			const known = this.alternatives();
			this.#reader.at += 1;
			return opened === 'look' ? noCharacter : known;
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
