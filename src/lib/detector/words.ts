import { characters } from './characters.ts';
import { hashOf } from './hash.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'none';
export type Shape = 'lower' | 'title' | 'upper' | 'mixed';

/** What is the same of a run of characters wherever it stands. */
export interface Word {
	/** Its place in the `WordStore` that keeps it. */
	readonly number: number;
	/** Lower case, without diacritics, ĳ as ij: what lexicons are asked for. */
	readonly key: string;
	readonly kind: TokenKind;
	readonly shape: Shape;
	/** In which lexicons the word is, as `lexicon.ts` says; 0 without lexicons. */
	readonly lists: number;
	/** Of the key. */
	readonly hash: number;
}

/** Looks a folded word up in the lexicons. */
export type LookUp = (key: string) => number;
/** Without lexicons. */
export const noLists: LookUp = () => 0;

const letterlike: Readonly<Record<string, string>> = {
	ĳ: 'ij',
	ł: 'l',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	đ: 'd',
	æ: 'ae',
	ð: 'd'
};

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Lower case without diacritics; the one spelling in which lexicons are stored. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// The cheap test that spares nearly every word the work below.
	if (!/[^\u0020-\u007e]/u.test(lower)) return lower;
	return lower
		.replace(/[ĳłøıßđæð]/gu, (character) => letterlike[character] ?? character)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/** A word of ASCII letters and digits needs its capitals counted, no more. */
function shapeOfPlain(word: string, capitals: number): Shape {
	if (capitals === 0) return 'lower';
	const leading = word.startsWith('IJ') ? 2 : Number(isCapital(word.charCodeAt(0)));
	if (capitals === leading) return 'title';
	return /[a-z]/u.test(word) ? 'mixed' : 'upper';
}

function shapeOf(word: string): Shape {
	const lower = word.toLowerCase();
	if (word === lower) return 'lower';
	const upper = word.toUpperCase();
	const first = word.startsWith('IJ') ? 2 : 1;
	const rest = word.slice(first);
	if (rest === lower.slice(first)) return 'title';
	return word === upper ? 'upper' : 'mixed';
}

/** How many capitals a word of ASCII has, or -1 if there is more to fold. */
function capitalsIn(run: string): number {
	let capitals = 0;
	for (let index = 0; index < run.length; index += 1) {
		const code = run.charCodeAt(index);
		if (code >= 128) return -1;
		if (isCapital(code)) capitals += 1;
	}
	return capitals;
}

/** A run of characters as it is written, with the kind of its first character. */
export interface Run {
	readonly written: string;
	readonly character: number;
	readonly hash: number;
}

export function readWord({ written, character, hash }: Run, number: number, lookUp: LookUp): Word {
	if (character <= characters.digit) {
		const kind = character === characters.digit ? 'number' : 'mark';
		return { number, key: written, kind, shape: 'lower', lists: 0, hash };
	}
	const capitals = capitalsIn(written);
	if (capitals === 0)
		return { number, key: written, kind: 'word', shape: 'lower', lists: lookUp(written), hash };
	const key = capitals > 0 ? written.toLowerCase() : fold(written);
	const shape = capitals > 0 ? shapeOfPlain(written, capitals) : shapeOf(written);
	return { number, key, kind: 'word', shape, lists: lookUp(key), hash: hashOf(key) };
}
