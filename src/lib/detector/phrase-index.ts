import { endingTest } from './endings.ts';
import { readBook, tailSize, type PhraseBook, type ReadyBook } from './phrase-books.ts';
import { addPlaces, inOrder, type SourceText } from './source-text.ts';
import { WordFilter } from './word-filter.ts';

/** What all books together say about how a word begins a phrase: one look-up per word instead of one per book. */
const books: PhraseBook[] = [];
const ready: ReadyBook[] = [];
/** Numbers of books, as a mask, by first word and by the last characters of a compound. */
const maskByWord = new Map<string, number>();
const mayOpen = new WordFilter();
const maskByTail = new Map<string, number>();
const knownEndings: string[] = [];
let endsPhrase = endingTest(knownEndings, 0);

const nowhere = new Uint32Array();
const placesBySource = new WeakMap<SourceText, readonly Uint32Array[]>();

/** Takes a book in and gives its number. There may be 32. */
export const addBook = (book: PhraseBook): number => books.push(book) - 1;

function addMask(masks: Map<string, number>, keys: Iterable<string>, mask: number): void {
	for (const key of keys) masks.set(key, (masks.get(key) ?? 0) | mask);
}

/** A book with the others that have come in, read on first use. */
export function readyBook(number: number): ReadyBook | undefined {
	const isNew = ready.length < books.length;
	for (const book of books.slice(ready.length)) {
		const read = readBook(book);
		const mask = 1 << ready.length;
		ready.push(read);
		addMask(maskByWord, read.openings.keys(), mask);
		addMask(maskByTail, read.endings.keys(), mask);
		for (const endings of read.endings.values()) knownEndings.push(...endings);
		mayOpen.add(read.openings.keys());
	}
	if (isNew) endsPhrase = endingTest(knownEndings, 0);
	return ready[number];
}

function readPlaces(source: SourceText): readonly Uint32Array[] {
	const places: number[][] = ready.map(() => []);
	for (const word of source.words) {
		if (word.kind !== 'word') continue;
		const byWord = mayOpen.mayHold(word) ? (maskByWord.get(word.key) ?? 0) : 0;
		const byTail = endsPhrase(word.key) ? (maskByTail.get(word.key.slice(-tailSize)) ?? 0) : 0;
		let mask = byWord | byTail;
		while (mask !== 0) {
			const number = 31 - Math.clz32(mask);
			mask ^= 1 << number;
			addPlaces(source, word, places[number] ?? []);
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
