import { endingTest } from './endings.ts';
import { openingAt } from './openings.ts';
import { readBook, tailSize, type PhraseBook, type ReadyBook } from './phrase-books.ts';
import { PrefixIndex } from './prefix-index.ts';
import { inOrder, tokenAt, type SourceText } from './source-text.ts';
import type { Tail } from './tails.ts';
import { WordFilter } from './word-filter.ts';

/** Numbers of books, one bit for each. */
type BookMask = number;

/** What all books together say about the phrases that start with one word. */
interface Start {
	/** Of books in which the word is a phrase by itself. */
	alone: BookMask;
	/** Of books with a phrase that goes on with a second word. */
	readonly seconds: Map<string, BookMask>;
	readonly tails: { readonly tail: Tail; readonly mask: BookMask }[];
	/** How the tails begin, read on first use. */
	tailIndex: PrefixIndex | undefined;
}

const books: PhraseBook[] = [];
const ready: ReadyBook[] = [];
const starts = new Map<string, Start>();
const mayOpen = new WordFilter();
/** By the last characters of a compound. */
const maskByTail = new Map<string, BookMask>();
const knownEndings: string[] = [];
let endsPhrase = endingTest(knownEndings, 0);

const nowhere = new Uint32Array();
const placesBySource = new WeakMap<SourceText, readonly Uint32Array[]>();

/** Takes a book in and gives its number. There may be 32. */
export const addBook = (book: PhraseBook): number => books.push(book) - 1;

function addMask(masks: Map<string, BookMask>, keys: Iterable<string>, mask: BookMask): void {
	for (const key of keys) masks.set(key, (masks.get(key) ?? 0) | mask);
}

function startOf(word: string): Start {
	const known = starts.get(word);
	if (known) return known;
	const start = { alone: 0, seconds: new Map(), tails: [], tailIndex: undefined };
	starts.set(word, start);
	return start;
}

function addStarts({ openings }: ReadyBook, mask: BookMask): void {
	for (const [word, { alone, fixed, grown }] of openings) {
		const start = startOf(word);
		if (alone) start.alone |= mask;
		addMask(start.seconds, fixed.keys(), mask);
		for (const tail of grown) start.tails.push({ tail, mask });
	}
}

/** A book with the others that have come in, read on first use. */
export function readyBook(number: number): ReadyBook | undefined {
	const isNew = ready.length < books.length;
	for (const book of books.slice(ready.length)) {
		const read = readBook(book);
		const mask = 1 << ready.length;
		ready.push(read);
		addStarts(read, mask);
		addMask(maskByTail, read.endings.keys(), mask);
		for (const endings of read.endings.values()) knownEndings.push(...endings);
		mayOpen.add(read.openings.keys());
	}
	if (isNew) endsPhrase = endingTest(knownEndings, 0);
	return ready[number];
}

function readTailIndex(tails: Start['tails']): PrefixIndex {
	const index = new PrefixIndex();
	for (const [number, { tail }] of tails.entries()) index.add(number, tail.prefixes);
	return index;
}

/** The books with a phrase that may go on as the text does behind its first word. */
function booksAt(source: SourceText, place: number, start: Start): BookMask {
	const second = start.seconds.size === 0 ? '' : tokenAt(source, place + 1).key;
	let mask = start.alone | (start.seconds.get(second) ?? 0);
	if (start.tails.length === 0) return mask;
	start.tailIndex ??= readTailIndex(start.tails);
	const opening = openingAt(source.text, tokenAt(source, place).end);
	for (const number of start.tailIndex.matching(opening)) mask |= start.tails[number]?.mask ?? 0;
	return mask;
}

function readPlaces(source: SourceText): readonly Uint32Array[] {
	const places: number[][] = ready.map(() => []);
	for (const word of source.words) {
		if (word.kind !== 'word') continue;
		const start = mayOpen.mayHold(word) ? starts.get(word.key) : undefined;
		const byTail = endsPhrase(word.key) ? (maskByTail.get(word.key.slice(-tailSize)) ?? 0) : 0;
		if (!start && byTail === 0) continue;
		for (let place = word.last; place >= 0; place = source.previous[place] ?? -1) {
			let mask = start ? byTail | booksAt(source, place, start) : byTail;
			while (mask !== 0) {
				const number = 31 - Math.clz32(mask);
				mask ^= 1 << number;
				places[number]?.push(place);
			}
		}
	}
	return places.map((found) => (found.length === 0 ? nowhere : inOrder(found)));
}

/** The tokens at which a phrase of a book may start, in order. */
export function placesOpening(source: SourceText, number: number): Uint32Array {
	const known = placesBySource.get(source)?.[number];
	if (known) return known;
	const places = readPlaces(source);
	placesBySource.set(source, places);
	return places[number] ?? nowhere;
}
