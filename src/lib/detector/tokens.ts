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

const letter = /\p{L}|\p{M}/u;
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;

function isLetter(code: number): boolean {
	if (code < 128) return isUpper(code) || (code >= 97 && code <= 122);
	return letter.test(String.fromCharCode(code));
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

/** Where the run of letters and digits that starts at `start` ends. */
function runEnd(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (!isDigit(code) && !isLetter(code)) break;
		end += 1;
	}
	return end;
}

const closesSentence = (token: Token, before: Token): boolean =>
	token.key === '!' ||
	token.key === '?' ||
	(token.key === '.' && !(before.kind === 'word' && abbreviations.has(before.key)));

const kindOf = (code: number): TokenKind =>
	isDigit(code) ? 'number' : isLetter(code) ? 'word' : 'mark';

/** What is the same wherever it stands: read once, however often that is. */
export interface Word extends Pick<Token, 'key' | 'kind' | 'shape' | 'lists'> {
	/** Indexes of its tokens, in order. */
	readonly places: number[];
}

export interface Tokens {
	readonly tokens: readonly Token[];
	/** Each distinct spelling. */
	readonly words: readonly Word[];
}

/** Looks a folded word up in the lexicons. */
export type LookUp = (key: string) => number;

const plainWord = /^[a-z]+$/u;

function readWord(run: string, code: number, lookUp: LookUp): Word {
	const kind = kindOf(code);
	if (kind !== 'word') return { key: run, kind, shape: 'lower', lists: 0, places: [] };
	// Four of five words have nothing to fold.
	if (plainWord.test(run))
		return { key: run, kind, shape: 'lower', lists: lookUp(run), places: [] };
	const key = fold(run);
	return { key, kind, shape: shapeOf(run), lists: lookUp(key), places: [] };
}

/** Cuts a text into words, numbers and single marks in one pass. */
export function readTokens(text: string, lookUp: LookUp = () => 0): Tokens {
	const tokens: Token[] = [];
	const words = new Map<string, Word>();
	let last = noToken;
	let beforeLast = noToken;
	let sentence = 0;
	let startsLine = true;
	let start = 0;
	while (start < text.length) {
		const code = text.charCodeAt(start);
		if (isSpace(code)) {
			if (code === 10 || code === 13) startsLine = true;
			start += 1;
			continue;
		}
		const end = kindOf(code) === 'mark' ? start + 1 : runEnd(text, start);
		const run = text.slice(start, end);
		let word = words.get(run);
		if (!word) {
			word = readWord(run, code, lookUp);
			words.set(run, word);
		}
		word.places.push(tokens.length);
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
	return { tokens, words: [...words.values()] };
}

export const tokenise = (text: string): readonly Token[] => readTokens(text).tokens;
