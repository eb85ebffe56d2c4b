import type { Entity } from './entities.ts';
import type { Candidate, Finding, Recognizer, Span } from './finding.ts';
import { linkPersons } from './person-links.ts';
import { tokenAt, wordSet, type SourceText } from './source-text.ts';
import { tokenise } from './tokens.ts';
import { wordMatches } from './word-matches.ts';

/** Facts by the word they start with, so that a text is read once whatever the number of phrases. */
export interface PhraseBook {
	/** Whole phrases, separated by commas, in any spelling that folds to the same. */
	readonly fixed: string;
	/** First words with what must follow them, as regex source for the text after the word. */
	readonly grown?: readonly (readonly [words: string, tail: string])[];
	/** Last parts of compounds: "diefstal" also finds "fietsdiefstal". */
	readonly endings?: string;
	/** What may follow any of them and then belongs to the phrase, as regex source. */
	readonly extension?: string;
}

interface ReadyBook {
	readonly fixed: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly grown: ReadonlyMap<string, readonly RegExp[]>;
	readonly endings: ReadonlyMap<string, readonly string[]>;
	readonly extension: RegExp | undefined;
}

const tailSize = 3;
const atWordEnd = String.raw`(?![\p{L}\p{N}])`;
const sticky = (tail: string): RegExp => new RegExp(`(?:${tail})${atWordEnd}`, 'iuy');

function collect<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

function prepare({ fixed, grown = [], endings = '', extension }: PhraseBook): ReadyBook {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const phrase of fixed.split(',')) {
		const [first, ...rest] = tokenise(phrase).map(({ key }) => key);
		if (first !== undefined) collect(phrases, first, rest);
	}
	const tails = new Map<string, RegExp[]>();
	for (const [words, tail] of grown) {
		const pattern = sticky(tail);
		for (const word of wordSet(words)) collect(tails, word, pattern);
	}
	const lasts = new Map<string, string[]>();
	for (const ending of wordSet(endings)) collect(lasts, ending.slice(-tailSize), ending);
	return {
		fixed: phrases,
		grown: tails,
		endings: lasts,
		extension: extension === undefined ? undefined : sticky(extension)
	};
}

function endOf(pattern: RegExp, text: string, from: number): number {
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	return match ? from + match[0].length : -1;
}

/** Where the longest phrase that starts at a token ends, or -1. */
function phraseEnd(source: SourceText, index: number, book: ReadyBook): number {
	const token = tokenAt(source, index);
	if (token.kind !== 'word') return -1;
	let end = -1;
	for (const rest of book.fixed.get(token.key) ?? [])
		if (rest.every((key, step) => tokenAt(source, index + 1 + step).key === key))
			end = Math.max(end, tokenAt(source, index + rest.length).end);
	for (const pattern of book.grown.get(token.key) ?? [])
		end = Math.max(end, endOf(pattern, source.text, token.end));
	const endings = book.endings.get(token.key.slice(-tailSize));
	if (endings?.some((ending) => token.key.endsWith(ending))) end = Math.max(end, token.end);
	if (end < 0 || !book.extension) return end;
	return Math.max(end, endOf(book.extension, source.text, end));
}

function* readPhrases(source: SourceText, book: ReadyBook): Generator<Span> {
	let reached = 0;
	for (const [index, { start }] of source.tokens.entries()) {
		if (start < reached) continue;
		const end = phraseEnd(source, index, book);
		if (end < 0) continue;
		reached = end;
		yield { start, end };
	}
}

/** The phrases of a book in a text, each place once, the longest first. The book is read on first use. */
export function phraseFinder(book: PhraseBook): (source: SourceText) => Generator<Span> {
	let ready: ReadyBook | undefined;
	return (source) => readPhrases(source, (ready ??= prepare(book)));
}

interface PhraseOptions {
	readonly entity: Entity;
	/** Phrases that reveal the fact, with how surely the sentence must be about one person. */
	readonly books: readonly { readonly book: PhraseBook; readonly leastLink: number }[];
	/** Phrases that do not start with a known word. Global, `iu`. */
	readonly patterns?: readonly { readonly pattern: RegExp; readonly leastLink: number }[];
	/** A last look at a phrase in its context. */
	readonly accepts?: (source: SourceText, span: Span) => boolean;
}

/** Makes a recognizer for facts that only count when they are about a person, named or pointed at. */
export function phraseRecognizer(options: PhraseOptions): Recognizer {
	const books = options.books.map(({ book, leastLink }) => ({
		find: phraseFinder(book),
		leastLink
	}));
	const { entity, patterns = [], accepts = () => true } = options;
	function* spans(source: SourceText): Generator<Span & { readonly leastLink: number }> {
		for (const { find, leastLink } of books)
			for (const span of find(source)) yield { ...span, leastLink };
		for (const { pattern, leastLink } of patterns)
			for (const match of wordMatches(source, pattern))
				yield { start: match.index, end: match.index + match[0].length, leastLink };
	}
	return {
		entity,
		priority: 15,
		*find(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
			const found = [...spans(source)];
			if (found.length === 0) return;
			const { strengthAt } = linkPersons(source, earlier);
			for (const span of found) {
				const link = strengthAt(span.start);
				if (link < span.leastLink || !accepts(source, span)) continue;
				yield { start: span.start, end: span.end, confidence: Math.min(0.9, 0.4 + link * 0.5) };
			}
		}
	};
}
