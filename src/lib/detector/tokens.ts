import { characterOf, characters } from './characters.ts';
import { hashOf, mix, runSeed, Vocabulary } from './vocabulary.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'none';
export type Shape = 'lower' | 'title' | 'upper' | 'mixed';

export interface Token {
	readonly start: number;
	readonly end: number;
	/** Lower case, without diacritics, ĳ as ij: what lexicons are asked for. */
	readonly key: string;
	readonly kind: TokenKind;
	readonly shape: Shape;
	/** In which lexicons the word is, as `lexicon.ts` says; 0 without lexicons. */
	readonly lists: number;
	/** No white space between the previous token and this one. */
	readonly glued: boolean;
	readonly startsLine: boolean;
	readonly startsSentence: boolean;
	readonly sentence: number;
}

/** Stands for "no token here", so that looking beside the text needs no special case. */
export const noToken: Token = {
	start: -1,
	end: -1,
	key: '',
	kind: 'none',
	shape: 'lower',
	lists: 0,
	glued: false,
	startsLine: true,
	startsSentence: true,
	sentence: -1
};

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
const abbreviations = new Set(
	'mw mevr dhr hr dr drs mr ir ing prof st nr tel geb ca bv bijv evt gr vd jr sr mrs fam th ph chr joh vs blz art i o t a v d h'.split(
		' '
	)
);

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

const closesSentence = (token: Token, before: Token): boolean =>
	token.key === '!' ||
	token.key === '?' ||
	(token.key === '.' && !(before.kind === 'word' && abbreviations.has(before.key)));

/** What is the same wherever it stands: read once, however often that is. */
export interface Word extends Pick<Token, 'key' | 'kind' | 'shape' | 'lists'> {
	/** Of the key. */
	readonly hash: number;
	/** The index of its last token; `Tokens.previous` leads to the others. */
	last: number;
}

export interface Tokens {
	readonly tokens: readonly Token[];
	/** Each distinct spelling. */
	readonly words: readonly Word[];
	/** By token: the token before it of the same spelling, or -1. */
	readonly previous: Int32Array;
}

/** Looks a folded word up in the lexicons. */
export type LookUp = (key: string) => number;

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

function readWord(run: string, character: number, hash: number, lookUp: LookUp): Word {
	if (character <= characters.digit) {
		const kind = character === characters.digit ? 'number' : 'mark';
		return { key: run, kind, shape: 'lower', lists: 0, hash, last: -1 };
	}
	const capitals = capitalsIn(run);
	if (capitals === 0)
		return { key: run, kind: 'word', shape: 'lower', lists: lookUp(run), hash, last: -1 };
	const key = capitals > 0 ? run.toLowerCase() : fold(run);
	const shape = capitals > 0 ? shapeOfPlain(run, capitals) : shapeOf(run);
	return { key, kind: 'word', shape, lists: lookUp(key), hash: hashOf(key), last: -1 };
}

/** Cuts a text into words, numbers and single marks in one pass. */
export function readTokens(text: string, lookUp: LookUp = () => 0): Tokens {
	const tokens: Token[] = [];
	const words: Word[] = [];
	const vocabulary = new Vocabulary(text);
	const links: number[] = [];
	let last = noToken;
	let beforeLast = noToken;
	let sentence = 0;
	let startsLine = true;
	let start = 0;
	while (start < text.length) {
		let code = text.charCodeAt(start);
		const character = characterOf(code);
		if (character === characters.space) {
			if (code === 10 || code === 13) startsLine = true;
			start += 1;
			continue;
		}
		let hash = mix(runSeed, code);
		let end = start + 1;
		for (; character !== characters.mark && end < text.length; end += 1) {
			code = text.charCodeAt(end);
			if (characterOf(code) < characters.digit) break;
			hash = mix(hash, code);
		}
		const number = vocabulary.numberOf(start, end, hash);
		const word = (words[number] ??= readWord(text.slice(start, end), character, hash, lookUp));
		links.push(word.last);
		word.last = tokens.length;
		const { key, kind, shape, lists } = word;
		const glued = start === last.end;
		const startsSentence = startsLine || (!glued && closesSentence(last, beforeLast));
		if (startsSentence) sentence += 1;
		beforeLast = last;
		last = { start, end, key, kind, shape, lists, glued, startsLine, startsSentence, sentence };
		tokens.push(last);
		startsLine = false;
		start = end;
	}
	return { tokens, words, previous: new Int32Array(links) };
}
