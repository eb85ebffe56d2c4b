import type { Token } from './tokens.ts';

// The first four characters of a word say which patterns are worth trying there. Characters fall into 32
// classes, so that a set of classes is a bit mask and an opening is a number of 22 bits.
export const bitsPerClass = 5;
const classMask = 2 ** bitsPerClass - 1;
/** So many characters are looked at. */
export const openingLength = 4;
const ownClasses = '123456789 \n\t\r\u00a0-@0';
const classOfOwn = [27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 28, 28, 28, 28, 29, 30, 31];

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** 1 to 26 for letters of either case, one class for nought and one for the other digits, one for white space, 0 for all that is not told apart. */
function classOf(code: number): number {
	const lower = code | 32;
	if (isSmall(lower)) return lower - 96;
	return classOfOwn[ownClasses.indexOf(String.fromCharCode(code))] ?? 0;
}

const lowCodes = 256;
const classes = Uint8Array.from({ length: lowCodes }, (_, code) => classOf(code));
/** The class of the character at an offset. */
export const classAt = (text: string, index: number): number => {
	const code = text.charCodeAt(index);
	return code < lowCodes ? (classes[code] ?? 0) : 0;
};

/** What a first character may be; a set of these is a bit mask too. */
const kinds = { other: 0, small: 1, capital: 2 } as const;
const kindOf = (code: number): number =>
	isSmall(code) ? kinds.small : isCapital(code) ? kinds.capital : kinds.other;

/**
 * How a text goes on from an offset, as a number: the classes of four characters and, above them, whether the first is
 * a small letter, a capital or something else.
 */
export const openingAt = (text: string, index: number): number =>
	(kindOf(text.charCodeAt(index)) << (4 * bitsPerClass)) |
	(classAt(text, index) << (3 * bitsPerClass)) |
	(classAt(text, index + 1) << (2 * bitsPerClass)) |
	(classAt(text, index + 2) << bitsPerClass) |
	classAt(text, index + 3);

/** The class of one of the four characters, counted from nought. */
export const classIn = (opening: number, position: number): number =>
	(opening >>> ((3 - position) * bitsPerClass)) & classMask;
export const kindIn = (opening: number): number => opening >>> (4 * bitsPerClass);

/** How each token begins. */
export function openingsOfTokens(text: string, tokens: readonly Token[]): Int32Array {
	const openings = new Int32Array(tokens.length);
	let index = 0;
	for (const { start } of tokens) {
		openings[index] = openingAt(text, start);
		index += 1;
	}
	return openings;
}

/** A set of characters, as far as openings tell them apart. */
export interface CharacterSet {
	readonly classes: number;
	readonly kinds: number;
}
export const anyCharacter: CharacterSet = { classes: -1, kinds: -1 };

export const united = (a: CharacterSet, b: CharacterSet): CharacterSet => ({
	classes: a.classes | b.classes,
	kinds: a.kinds | b.kinds
});

/** The characters between two codes, both included. */
export function setOfRange(from: number, to: number): CharacterSet {
	let classesIn = to >= lowCodes ? 1 : 0;
	let kindsIn = to >= lowCodes ? 1 << kinds.other : 0;
	for (let code = from; code <= Math.min(to, lowCodes - 1); code += 1) {
		classesIn |= 1 << (classes[code] ?? 0);
		kindsIn |= 1 << kindOf(code);
	}
	return { classes: classesIn, kinds: kindsIn };
}
