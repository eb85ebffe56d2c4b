import type { Token } from './tokens.ts';

// The first three characters of a word say which patterns are worth trying there. Characters fall into 32
// classes, so that a set of classes is a bit mask and an opening is a number of 15 bits.
const bitsPerClass = 5;
export const openingCount = 2 ** (3 * bitsPerClass);
const ownClasses = '123456789 \n\t\r\u00a0-@0';
const classOfOwn = [27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 28, 28, 28, 28, 29, 30, 31];

/** 1 to 26 for letters of either case, one class for nought and one for the other digits, one for white space, 0 for all that is not told apart. */
function classOf(code: number): number {
	const lower = code | 32;
	if (lower >= 97 && lower <= 122) return lower - 96;
	return classOfOwn[ownClasses.indexOf(String.fromCharCode(code))] ?? 0;
}

const lowCodes = 256;
const classes = Uint8Array.from({ length: lowCodes }, (_, code) => classOf(code));
const classAt = (text: string, index: number): number => classes[text.charCodeAt(index)] ?? 0;

/** How each token begins, as a number below `openingCount`. */
export function openingsOfTokens(text: string, tokens: readonly Token[]): Uint16Array {
	const openings = new Uint16Array(tokens.length);
	let index = 0;
	for (const { start } of tokens) {
		openings[index] =
			(classAt(text, start) << (2 * bitsPerClass)) |
			(classAt(text, start + 1) << bitsPerClass) |
			classAt(text, start + 2);
		index += 1;
	}
	return openings;
}

/** Does a text go on, from an offset, in one of the ways that some prefixes allow? */
export function mayGoOn(
	text: string,
	from: number,
	prefixes: readonly (readonly ClassMask[])[]
): boolean {
	const first = classAt(text, from);
	const second = classAt(text, from + 1);
	const third = classAt(text, from + 2);
	for (const [a = anyClass, b = anyClass, c = anyClass] of prefixes)
		if ((a >>> first) & (b >>> second) & (c >>> third) & 1) return true;
	return false;
}

/** A set of character classes. */
export type ClassMask = number;
export const anyClass: ClassMask = -1;

export function maskOfRange(from: number, to: number): ClassMask {
	let mask = to >= lowCodes ? 1 : 0;
	for (let code = from; code <= Math.min(to, lowCodes - 1); code += 1) mask |= 1 << classOf(code);
	return mask;
}

function classesIn(mask: ClassMask): readonly number[] {
	const found: number[] = [];
	for (let index = 0; index < 2 ** bitsPerClass; index += 1)
		if ((mask & (1 << index)) !== 0) found.push(index);
	return found;
}

/** All openings that one of the prefixes allows; a prefix shorter than three says nothing about the rest. */
export function openingsOf(prefixes: Iterable<readonly ClassMask[]>): readonly number[] {
	const allowed = new Uint8Array(openingCount);
	const openings: number[] = [];
	for (const [first = anyClass, second = anyClass, third = anyClass] of prefixes) {
		const thirds = classesIn(third);
		const seconds = classesIn(second);
		for (const a of classesIn(first))
			for (const b of seconds)
				for (const c of thirds) {
					const opening = (((a << bitsPerClass) | b) << bitsPerClass) | c;
					if (allowed[opening] === 0) openings.push(opening);
					allowed[opening] = 1;
				}
	}
	return openings;
}
