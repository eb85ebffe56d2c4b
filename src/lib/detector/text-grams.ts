import type { Alphabet } from './alphabet.ts';
import { bitsPerClass, classAt } from './openings.ts';
import { leastHeld, needsOf } from './pattern-needs.ts';

/**
 * The runs of three and of four characters of a text, by their classes, as a set of bits. It says of nearly all runs that are
 * not in the text that they are not.
 */
export type Grams = Int32Array;

const sizeBits = 16;
const threeMask = 2 ** (3 * bitsPerClass) - 1;
const fourMask = 2 ** (4 * bitsPerClass) - 1;
/** Tells runs of three from runs of four. */
const ofThree = 2 ** (4 * bitsPerClass);

const slotOf = (run: number): number => Math.imul(run, 0x9e3779b1) >>> (32 - sizeBits);

export function gramsOf(text: string, alphabet: Alphabet): Grams {
	const grams = new Int32Array(2 ** sizeBits / 32);
	// The long s and the sign of kelvin equal letters of other classes.
	if (alphabet === 'any') return grams.fill(-1);
	let run = 0;
	for (let at = 0; at < text.length; at += 1) {
		run = ((run << bitsPerClass) | classAt(text, at)) & fourMask;
		const four = slotOf(run);
		const three = slotOf((run & threeMask) | ofThree);
		grams[four >>> 5] = (grams[four >>> 5] ?? 0) | (1 << four);
		grams[three >>> 5] = (grams[three >>> 5] ?? 0) | (1 << three);
	}
	return grams;
}

/** Pieces of which every match of a pattern holds one: the slots of the runs in each, in front of them how many. */
type Pieces = Uint16Array;
/** What every match of a pattern needs; of no list of pieces may all be missing. */
export type Needs = readonly Pieces[];

/** Of a piece of three its only run, of others those of four. */
function slotsIn(piece: string): readonly number[] {
	const slots: number[] = [];
	let run = 0;
	for (let at = 0; at < piece.length; at += 1) {
		run = ((run << bitsPerClass) | piece.charCodeAt(at)) & fourMask;
		if (at >= leastHeld) slots.push(slotOf(run));
	}
	return piece.length > leastHeld ? slots : [slotOf(run | ofThree)];
}

/** For `mayHold`. */
export const readNeeds = (pattern: Pick<RegExp, 'source'>): Needs =>
	needsOf(pattern).map((pieces) =>
		Uint16Array.from(
			pieces.flatMap((piece) => {
				const slots = slotsIn(piece);
				return [slots.length, ...slots];
			})
		)
	);

const holds = (grams: Grams, slot: number): boolean =>
	(((grams[slot >>> 5] ?? 0) >>> slot) & 1) === 1;

function mayHoldOne(grams: Grams, pieces: Pieces): boolean {
	for (let at = 0; at < pieces.length;) {
		const end = at + 1 + (pieces[at] ?? 0);
		at += 1;
		while (at < end && holds(grams, pieces[at] ?? 0)) at += 1;
		if (at === end) return true;
		at = end;
	}
	return false;
}

/** May a text hold what the matches of a pattern need? */
export const mayHold = (grams: Grams, needs: Needs): boolean =>
	needs.every((pieces) => mayHoldOne(grams, pieces));
