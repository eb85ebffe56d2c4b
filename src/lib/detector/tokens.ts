import { characterOf, characters } from './characters.ts';
import { mix, runSeed } from './hash.ts';
import { storeFor, type WordStore } from './word-store.ts';
import { noLists, type LookUp, type Shape, type TokenKind, type Word } from './words.ts';

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

const abbreviations = new Set(
	'mw mevr dhr hr dr drs mr ir ing prof st nr tel geb ca bv bijv evt gr vd jr sr mrs fam th ph chr joh vs blz art i o t a v d h'.split(
		' '
	)
);

const closesSentence = (token: Token, before: Token): boolean =>
	token.key === '!' ||
	token.key === '?' ||
	(token.key === '.' && !(before.kind === 'word' && abbreviations.has(before.key)));

export interface Tokens {
	readonly tokens: readonly Token[];
	/** Each distinct spelling once. */
	readonly words: readonly Word[];
	/** Keeps these words and those of other texts. */
	readonly store: WordStore;
	/** By token: the number of its word. */
	readonly numbers: Int32Array;
	/** By number of a word: the index of its last token, counted from one. */
	readonly lasts: Int32Array;
	/** By token: the token before it of the same word, or -1. */
	readonly previous: Int32Array;
}

/** Cuts a text into words, numbers and single marks in one pass. */
export function readTokens(text: string, lookUp: LookUp = noLists): Tokens {
	const tokens: Token[] = [];
	const words: Word[] = [];
	const store = storeFor(lookUp);
	const links: number[] = [];
	const numbers: number[] = [];
	const lasts = new Int32Array(store.words.length + text.length);
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
		const word = store.wordAt(text, start, end, hash, character);
		const { number, key, kind, shape, lists } = word;
		const before = lasts[number] ?? 0;
		if (before === 0) words.push(word);
		links.push(before - 1);
		numbers.push(number);
		const glued = start === last.end;
		const startsSentence = startsLine || (!glued && closesSentence(last, beforeLast));
		if (startsSentence) sentence += 1;
		beforeLast = last;
		last = { start, end, key, kind, shape, lists, glued, startsLine, startsSentence, sentence };
		lasts[number] = tokens.push(last);
		startsLine = false;
		start = end;
	}
	const [numbersByToken, previous] = [new Int32Array(numbers), new Int32Array(links)];
	return { tokens, words, store, numbers: numbersByToken, lasts, previous };
}
