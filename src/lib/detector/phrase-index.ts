import { endingTest } from './endings.ts';
import type { Span } from './finding.ts';
import { publicContextOf } from './names/public-context.ts';
import { openingAt } from './openings.ts';
import {
	PhraseBooks,
	tailSize,
	type BookMask,
	type GrownTail,
	type PhraseBook,
	type PhraseStart
} from './phrase-books.ts';
import { PrefixIndex } from './prefix-index.ts';
import { lastPlace, tokenAt, type SourceText } from './source-text.ts';
import { endOf } from './tails.ts';
import type { Word } from './words.ts';
import { Kept } from './kept.ts';

const mostBooks = 32;
const waiting: PhraseBook[] = [];
const books = new PhraseBooks();
let bookCount = 0;
let endsPhrase = endingTest([], 0);
let openings = new Kept(openingOf);
const phrasesBySource = new WeakMap<SourceText, Map<number, readonly Span[]>>();

/** Takes a book in, to be read on first use, and gives its number. There may be 32. */
export function addBook(book: PhraseBook): number {
	waiting.push(book);
	bookCount += 1;
	return bookCount - 1;
}

function readBooks(): void {
	if (waiting.length === 0) return;
	for (const book of waiting.splice(0)) books.add(book);
	const endings = [...books.endings.values()].flat();
	endsPhrase = endingTest(
		endings.map(({ ending }) => ending),
		0
	);
	openings = new Kept(openingOf);
}

function readTailIndex({ tails }: PhraseStart): PrefixIndex {
	const index = new PrefixIndex();
	for (const [number, { tail }] of tails.entries()) index.add(number, tail.prefixes);
	return index;
}

/** The books of which a word is a compound with one of their last parts. */
function booksOfEnding(key: string): BookMask {
	if (!endsPhrase(key)) return 0;
	let mask = 0;
	for (const { ending, mask: ofEnding } of books.endings.get(key.slice(-tailSize)) ?? [])
		if (key.endsWith(ending)) mask |= ofEnding;
	return mask;
}

/** What phrases may open with a word. */
interface Opening {
	readonly start: PhraseStart | undefined;
	/** The books of which the word is a phrase by itself. */
	readonly alone: BookMask;
}

function openingOf({ kind, key }: Word): Opening | undefined {
	if (kind !== 'word') return undefined;
	const start = books.starts.get(key);
	const alone = (start?.alone ?? 0) | booksOfEnding(key);
	return start || alone !== 0 ? { start, alone } : undefined;
}

/** Where the words of a phrase that start at a token end, or -1. */
function endOfWords(source: SourceText, from: number, words: readonly string[]): number {
	let next = from;
	for (const key of words) {
		if (tokenAt(source, next).key !== key) return -1;
		next += 1;
	}
	return tokenAt(source, next - 1).end;
}

/** Where the longest phrase of each book ends that starts at one place. */
class Ends {
	readonly #ends = new Int32Array(mostBooks);
	mask: BookMask = 0;

	/** The word by itself is a phrase of these books. */
	start(end: number, mask: BookMask): void {
		this.#ends.fill(end);
		this.mask = mask;
	}

	add(book: number, end: number): void {
		if (end < this.of(book)) return;
		this.#ends[book] = end;
		this.mask |= 1 << book;
	}

	of(book: number): number {
		return this.#ends[book] ?? -1;
	}
}

const unasked = 0;
const absent = 1;
const present = 2;

/** Asks a text once for what each tail needs. */
class TailsInText {
	readonly #source: SourceText;
	readonly #answers = new Uint8Array(books.tailCount);

	constructor(source: SourceText) {
		this.#source = source;
	}

	mayHold({ tail, number }: GrownTail): boolean {
		let answer = this.#answers[number] ?? unasked;
		if (answer === unasked)
			this.#answers[number] = answer = tail.mayOccur(this.#source) ? present : absent;
		return answer === present;
	}
}

/** What is at hand while the phrases of a text are read. */
interface Reading {
	readonly source: SourceText;
	readonly tails: TailsInText;
	readonly ends: Ends;
	/** The books that are asked for. */
	readonly wanted: BookMask;
}

function readEnds(
	{ source, tails, ends, wanted }: Reading,
	place: number,
	start: PhraseStart
): void {
	const second = start.fixed.size === 0 ? '' : tokenAt(source, place + 1).key;
	for (const { rest, book } of start.fixed.get(second) ?? [])
		ends.add(book, endOfWords(source, place + 2, rest));
	if (start.tails.length === 0) return;
	const { end } = tokenAt(source, place);
	start.tailIndex ??= readTailIndex(start);
	for (const number of start.tailIndex.matching(openingAt(source.text, end))) {
		const grown = start.tails[number];
		if (grown && (wanted >>> grown.book) & 1 && tails.mayHold(grown))
			ends.add(grown.book, grown.tail.endIn(source, end));
	}
}

/** The phrases of all books, by book. */
function readPhrases(source: SourceText, wanted: BookMask): readonly (readonly Span[])[] {
	const phrases: Span[][] = Array.from({ length: bookCount }, () => []);
	const ends = new Ends();
	const reading = { source, ends, tails: new TailsInText(source), wanted };
	const openingByWord = openings.in(source);
	for (const word of source.words) {
		const opening = openingByWord[word.number];
		if (!opening) continue;
		const { start, alone } = opening;
		for (let place = lastPlace(source, word); place >= 0; place = source.previous[place] ?? -1) {
			const token = tokenAt(source, place);
			ends.start(token.end, alone);
			if (start) readEnds(reading, place, start);
			for (let mask = ends.mask & wanted; mask !== 0; mask &= mask - 1) {
				const book = 31 - Math.clz32(mask & -mask);
				const extension = books.extensions[book];
				const end = ends.of(book);
				phrases[book]?.push({
					start: token.start,
					end: extension ? Math.max(end, endOf(extension, source, end)) : end
				});
			}
		}
	}
	return phrases.map(inTurn);
}

/** In order, without those that start inside the one before. */
function inTurn(phrases: readonly Span[]): readonly Span[] {
	let reached = 0;
	return [...phrases]
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			if (start < reached) return false;
			reached = end;
			return true;
		});
}

const allBooks: BookMask = -1;
/** In a story hardly any book is asked for, and then each is read by itself. */
const booksBeside = (source: SourceText, book: number): BookMask =>
	publicContextOf(source) === 'story' ? 1 << book : allBooks;

/** The phrases of a book in a text, each place once, the longest first. */
export function phrasesOf(source: SourceText, book: number): readonly Span[] {
	const known = phrasesBySource.get(source);
	if (known?.has(book)) return known.get(book) ?? [];
	readBooks();
	const wanted = booksBeside(source, book);
	const read = known ?? new Map<number, readonly Span[]>();
	for (const [number, phrases] of readPhrases(source, wanted).entries())
		if ((wanted >>> number) & 1) read.set(number, phrases);
	phrasesBySource.set(source, read);
	return read.get(book) ?? [];
}
