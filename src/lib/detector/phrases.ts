import { besideNames, besideValues, columnFacts } from './beside-names.ts';
import type { Entity } from './entities.ts';
import type { Candidate, Finding, Recognizer, Span } from './finding.ts';
import { linkPersons } from './person-links.ts';
import type { PhraseBook } from './phrase-books.ts';
import { addBook, phrasesOf } from './phrase-index.ts';
import { indexFrom, type SourceText } from './source-text.ts';
import { isTopic } from './topics.ts';
import { wordMatches } from './word-matches.ts';

/** Finds the phrases of a book in a text. All books are read together, on first use. */
export function phraseFinder(book: PhraseBook): (source: SourceText) => readonly Span[] {
	const number = addBook(book);
	return (source) => phrasesOf(source, number);
}

interface PhraseOptions {
	readonly entity: Entity;
	/** Phrases that reveal the fact, with how surely the sentence must be about one person. */
	readonly books: readonly { readonly book: PhraseBook; readonly leastLink: number }[];
	/** Phrases that do not start with a known word. Global, `iu`. */
	readonly patterns?: readonly { readonly pattern: RegExp; readonly leastLink: number }[];
	/** What tells the fact when it stands behind a name, "Anna (VVD)", as regex source. */
	readonly beside?: string;
	/** Headers, folded, of the columns that hold the fact. */
	readonly columns?: RegExp;
	/** A last look at a phrase in its context. */
	readonly accepts?: (source: SourceText, span: Span) => boolean;
}

interface LinkedSpan extends Span {
	readonly leastLink: number;
}

/** Makes a recognizer for facts that only count when they are about a person, named or pointed at. */
export function phraseRecognizer(options: PhraseOptions): Recognizer {
	const books = options.books.map(({ book, leastLink }) => ({
		find: phraseFinder(book),
		leastLink
	}));
	const { entity, patterns = [], columns, accepts = () => true } = options;
	const beside = options.beside === undefined ? undefined : besideValues(options.beside);
	function* listed(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
		const spans = [
			...(beside ? besideNames(source, earlier, beside) : []),
			...(columns ? columnFacts(source, columns) : [])
		];
		for (const { start, end } of spans) yield { start, end, confidence: 0.85 };
	}
	function spansIn(source: SourceText): readonly LinkedSpan[] {
		const spans: LinkedSpan[] = [];
		for (const { find, leastLink } of books)
			for (const { start, end } of find(source)) spans.push({ start, end, leastLink });
		for (const { pattern, leastLink } of patterns)
			for (const match of wordMatches(source, pattern))
				spans.push({ start: match.index, end: match.index + match[0].length, leastLink });
		return spans;
	}
	return {
		entity,
		priority: 15,
		*find(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
			yield* listed(source, earlier);
			const found = spansIn(source);
			if (found.length === 0) return;
			const { strengthAt } = linkPersons(source, earlier);
			for (const span of found) {
				const link = strengthAt(span.start);
				if (link < span.leastLink || !accepts(source, span)) continue;
				if (isTopic(source, indexFrom(source, span.start))) continue;
				yield {
					start: span.start,
					end: span.end,
					confidence: Math.min(0.9, Math.max(0.5, 0.4 + link * 0.5))
				};
			}
		}
	};
}
