import { isCommonWord, isFirstName, isPlace, isSurname } from '../lexicon.ts';
import { opensSentence, tokenAt, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import type { NameShape } from './read-name.ts';

/** What the lexicons say about one word of a name. */
export interface WordKnowledge {
	readonly given: boolean;
	readonly family: boolean;
	readonly common: boolean;
	readonly place: boolean;
	/** The capital is that of a sentence and says nothing. */
	readonly opens: boolean;
}

function knowledgeOf(token: Token, genitive: number, opens: boolean): WordKnowledge {
	const word = genitive > 0 ? token.key.slice(0, -genitive) : token;
	return {
		given: isFirstName(word),
		family: isSurname(word),
		common: isCommonWord(word),
		place: isPlace(word),
		opens
	};
}

export const knowledgeIn = (source: SourceText, shape: NameShape): readonly WordKnowledge[] =>
	shape.words.map((index, position) =>
		knowledgeOf(
			tokenAt(source, index),
			position === shape.words.length - 1 ? shape.genitive : 0,
			opensSentence(source, index)
		)
	);

function singleWordScore(word: WordKnowledge, upper: boolean): number {
	if (upper) return word.given || word.family ? 0.05 : 0;
	if (word.place && !(word.given && !word.common)) return 0.1;
	if (word.given && !word.common) return word.place ? 0.35 : 0.55;
	if (word.given) return word.opens ? 0.15 : 0.4;
	if (word.family) return word.common ? 0.1 : 0.35;
	return word.common ? -0.2 : 0.15;
}

function fullNameScore(known: readonly WordKnowledge[], upper: boolean): number {
	const [first, ...rest] = known;
	const last = known.at(-1);
	if (!first || !last) return 0;
	const sure = rest.some((word) => word.family && !word.common && !word.place);
	const possible = rest.some((word) => word.family || !word.common);
	if (upper && !(first.given && rest.some((word) => word.family))) return 0.1;
	if (first.given && !first.common) return possible ? 0.85 : 0.5;
	if (first.given) return sure ? 0.75 : rest.some((word) => word.family) ? 0.6 : 0.3;
	if (last.place || first.place) return 0.1;
	if (first.common) return 0.1;
	return sure ? 0.55 : possible ? 0.35 : 0.15;
}

function particleScore(source: SourceText, shape: NameShape, last: WordKnowledge): number {
	const opener = tokenAt(source, shape.from);
	const inside = opener.shape === 'title' && !opensSentence(source, shape.from);
	// Without a first name the particle has a capital: "met De Ridder" (Taalunie, Leidraad 16.4).
	if (inside && /^(?:de|den|van|ter|ten|te)$/u.test(opener.key) && last.family)
		return opener.key === 'van' ? 0.5 : 0.4;
	if (inside && opener.key === 'van' && !last.common) return 0.5;
	if (last.place) return /^van$/u.test(opener.key) && opener.shape === 'title' ? 0.3 : 0;
	if (/^(?:van|v|vander|von|ten|ter|el|al|ben)$/u.test(opener.key) && opener.shape === 'title')
		return last.family ? 0.5 : last.common ? 0.2 : opener.startsSentence ? 0.4 : 0.5;
	return last.family && !last.common ? 0.15 : 0;
}

function initialsScore(shape: NameShape, known: readonly WordKnowledge[]): number {
	const named = known.some((word) => word.family || !word.common);
	if (named || shape.particles > 0 || shape.initials > 1) return 0.85;
	return 0.3;
}

/** How much the words of a shape look like a name, apart from what surrounds them. */
export function shapeScore(
	source: SourceText,
	shape: NameShape,
	known: readonly WordKnowledge[]
): number {
	const upper = shape.words.some((index) => tokenAt(source, index).shape === 'upper');
	const last = known.at(-1);
	if (!last) return 0;
	if (shape.initials > 0) return initialsScore(shape, known);
	if (known.length > 1) return fullNameScore(known, upper) + (shape.particles > 0 ? 0.1 : 0);
	return shape.particles > 0 ? particleScore(source, shape, last) : singleWordScore(last, upper);
}

/** A name in small letters needs a first name that is no other word, and something like a surname. */
export function smallLetterScore(shape: NameShape, known: readonly WordKnowledge[]): number {
	const [first, second] = known;
	if (shape.initials > 0 || !first || !second || !first.given || first.common) return 0;
	return !second.common || (second.family && shape.particles > 0) ? 0.65 : 0;
}
