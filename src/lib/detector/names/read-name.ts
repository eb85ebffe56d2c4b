import { isCommonWord, isFirstName, isPlace, isSurname } from '../lexicon.ts';
import { endsLikeStreet } from '../streets.ts';
import { ofRegion } from '../location-words.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import {
	afterParticles,
	apostrophes,
	genitiveOf,
	hyphens,
	isInitial,
	isNameWord,
	near,
	type Casing
} from './name-parts.ts';
import { isProfession } from './professions.ts';
import {
	fieldLabels,
	institutionEndings,
	institutions,
	nestedPrepositions,
	openingParticles,
	particles,
	titles
} from './words.ts';

/** A stretch of tokens that has the shape of a name, with what the lexicons say about its words. */
export interface NameShape {
	readonly from: number;
	/** Exclusive. */
	readonly to: number;
	readonly initials: number;
	/** Token indexes of the words that are neither initials nor particles. */
	readonly words: readonly number[];
	readonly particles: number;
	/** UTF-16 units to leave off at the end: the s of "Sannes dossier". */
	readonly genitive: number;
}

const longestName = 12;

/** "Pietersma uit het Friese Boksum", "Bos te Middelburg": the surname was complete. */
const saysWhereFrom = (source: SourceText, from: number, wordAt: number): boolean =>
	isSurname(tokenAt(source, from - 1)) &&
	!isFirstName(tokenAt(source, from - 1)) &&
	(ofRegion.test(tokenAt(source, wordAt).key) ||
		(wordAt === from + 1 && isPlace(tokenAt(source, wordAt))));

/** "Romy in Spijkenisse" ends at Romy, "Fleur op 't Hof" does not. */
function nests(source: SourceText, from: number, wordAt: number, initials: number): boolean {
	const first = tokenAt(source, from);
	if (!nestedPrepositions.has(first.key)) return true;
	if (saysWhereFrom(source, from, wordAt)) return false;
	if (first.shape !== 'lower' || wordAt - from < 2) return false;
	const word = tokenAt(source, wordAt);
	// "stefan uit den bogaard"
	if (word.shape === 'lower')
		return /^(?:den|der|t)$/u.test(tokenAt(source, wordAt - 1).key) && !isCommonWord(word);
	return (
		initials > 0 || (word.shape === 'title' && !isCommonWord(word) && !endsLikeStreet(word.key))
	);
}

interface Progress {
	readonly from: number;
	next: number;
	initials: number;
	particles: number;
	readonly words: number[];
}

function readInitials(source: SourceText, progress: Progress, casing: Casing): void {
	while (isInitial(source, progress.next, casing) && progress.initials < 6) {
		if (
			progress.initials > 0 &&
			!near(source, tokenAt(source, progress.next), tokenAt(source, progress.next - 1))
		)
			return;
		progress.initials += 1;
		progress.next += 2;
	}
}

/** "Henk Pastoor": a title that is a family's name as well, behind a first name and before no other. */
function closesName(source: SourceText, { next, words }: Progress): boolean {
	const token = tokenAt(source, next);
	const first = tokenAt(source, words[0] ?? -1);
	return (
		words.length === 1 &&
		isFirstName(first) &&
		token.shape === 'title' &&
		titles.has(token.key) &&
		token.key.length > 3 &&
		tokenAt(source, next + 1).shape !== 'title' &&
		tokenAt(source, next + 1).key !== '.'
	);
}

/** "O'Sheehan", "D'Souza" and "Ó Briain" are one word to a reader. */
function readWord(source: SourceText, progress: Progress, casing: Casing): boolean {
	const token = tokenAt(source, progress.next);
	const mark = tokenAt(source, progress.next + 1);
	const tail = tokenAt(source, progress.next + 2);
	if (
		/^[od]$/u.test(token.key) &&
		(token.shape !== 'lower' || (token.key === 'd' && progress.next > progress.from)) &&
		apostrophes.has(mark.key) &&
		mark.glued &&
		tail.shape === 'title' &&
		tail.glued
	) {
		progress.words.push(progress.next + 2);
		progress.next += 3;
		return true;
	}
	if (
		source.text.slice(token.start, token.end) === 'Ó' &&
		mark.shape === 'title' &&
		near(source, mark, token)
	) {
		progress.words.push(progress.next + 1);
		progress.next += 2;
		return true;
	}
	if (!isNameWord(source, token, casing) && !closesName(source, progress)) return false;
	// "Trainer Ruud" starts with what he does, "Kees Keeper" ends with a name.
	const bare =
		progress.words.length === 0 && progress.initials === 0 && progress.next === progress.from;
	const titled = titles.has(
		tokenAt(source, progress.from - (tokenAt(source, progress.from - 1).key === '.' ? 2 : 1)).key
	);
	if (bare && !titled && isProfession(token.key) && !isSurname(token.key)) return false;
	// "J. de Wit Dorpsstraat 7": the address has begun.
	if (mark.kind === 'number' && !mark.glued && endsLikeStreet(token.key)) return false;
	progress.words.push(progress.next);
	progress.next += 1;
	return true;
}

/** "Ruud Kolkman van FC Twente", "Sanne van de gemeente": where somebody works is not part of the name. */
function namesEmployer(
	source: SourceText,
	partAt: number,
	wordAt: number,
	{ words }: Progress
): boolean {
	if (words.length === 0 || tokenAt(source, partAt).key !== 'van') return false;
	if (/^(?:der|den|ter|ten|d)$/u.test(tokenAt(source, wordAt - 1).key)) return false;
	const word = tokenAt(source, wordAt);
	// "K. Noordmans van het Milieuplatform"
	if (tokenAt(source, wordAt - 1).key === 'het' && !isSurname(word.key)) return true;
	// "R. de Wit van Dorpsstraat 4"
	if (tokenAt(source, wordAt + 1).kind === 'number' && !tokenAt(source, wordAt + 1).startsLine)
		return true;
	if (institutions.has(word.key) || institutionEndings.has(word.key)) return true;
	if (word.shape === 'upper' && tokenAt(source, words[0] ?? partAt).shape !== 'upper') return true;
	const last = tokenAt(source, words.at(-1) ?? partAt);
	const complete = words.length > 1 && isSurname(last.key) && !isFirstName(last.key);
	return complete && (!isSurname(word.key) || tokenAt(source, wordAt - 1).key === 'het');
}

/** "Ilse Koppejan de Gouden Prijs": an article behind a whole name opens something else. */
function namesObject(source: SourceText, partAt: number, { words, initials }: Progress): boolean {
	if (words.length + Math.min(1, initials) < 2) return false;
	const word = tokenAt(source, partAt + 1);
	return (
		/^(?:de|het)$/u.test(tokenAt(source, partAt).key) && isCommonWord(word) && !isSurname(word)
	);
}

function readPart(source: SourceText, progress: Progress, casing: Casing): boolean {
	const start = progress.next;
	const first = tokenAt(source, start);
	const begins = progress.words.length === 0;
	const hyphenated = hyphens.has(first.key) && first.glued && !begins;
	const partAt = hyphenated ? start + 1 : start;
	const wordAt = afterParticles(source, partAt);
	if (wordAt === partAt + 1 && namesObject(source, partAt, progress)) return false;
	if (wordAt > partAt && namesEmployer(source, partAt, wordAt, progress)) return false;
	if (
		wordAt > partAt &&
		!tokenAt(source, wordAt).startsLine &&
		nests(source, partAt, wordAt, progress.initials)
	) {
		progress.next = wordAt;
		if (readWord(source, progress, casing)) {
			progress.particles += 1;
			return true;
		}
	}
	progress.next = partAt;
	// "Voorletters E.M." ends where its line does.
	const opens = begins && (progress.initials === 0 || !first.startsLine);
	const adjoins = opens || hyphenated || near(source, first, tokenAt(source, start - 1));
	if (adjoins && readWord(source, progress, casing)) return true;
	progress.next = start;
	return false;
}

/** "Bij Jansen" and "In Zwolle" start with a preposition, "In 't Veld" and "Van Dalen" with a name. */
function mayOpen(source: SourceText, index: number): boolean {
	const { key, kind } = tokenAt(source, index);
	if (kind !== 'word')
		return apostrophes.has(key) && /^[st]$/u.test(tokenAt(source, index + 1).key);
	if (fieldLabels.has(key)) return false;
	if (!particles.has(key) || isFirstName(key)) return true;
	if (key === 'in') return apostrophes.has(tokenAt(source, index + 1).key);
	return openingParticles.has(key);
}

/** "Annie M.G. Schmidt", "Johanna M. de Wit": initials between the names, if a name goes on behind them. */
function readMiddleInitials(source: SourceText, progress: Progress, casing: Casing): void {
	if (progress.words.length !== 1 || progress.initials > 0) return;
	const before = { ...progress, words: [...progress.words] };
	let next = progress.next;
	while (isInitial(source, next, casing) && next - progress.next < 8) next += 2;
	if (next === progress.next || tokenAt(source, next).startsLine) return;
	progress.next = next;
	const went = readPart(source, progress, casing);
	const last = tokenAt(source, progress.words.at(-1) ?? -1);
	const family =
		(isSurname(last) && !isFirstName(last)) || !(isCommonWord(last) || isFirstName(last));
	if (went && family) return;
	progress.next = before.next;
	progress.particles = before.particles;
	progress.words.length = 1;
}

/** "Delano 'Dubbeldik' Vrede", "Wil (Willy) Pol": what friends say stands between the names. */
function readNickname(source: SourceText, progress: Progress, casing: Casing): void {
	if (progress.words.length === 0) return;
	const open = tokenAt(source, progress.next);
	const nickname = tokenAt(source, progress.next + 1);
	const close = tokenAt(source, progress.next + 2);
	const word = tokenAt(source, progress.next + 3);
	if (!/^['"‘’“”(]$/u.test(open.key) || open.glued || !/^['"’”)]$/u.test(close.key)) return;
	if (nickname.shape !== 'title' || !nickname.glued || !close.glued || word.glued) return;
	if (word.shape !== 'title' || word.startsLine || !isNameWord(source, word, casing)) return;
	progress.words.push(progress.next + 3);
	progress.next += 4;
}

/** "Damian K." and "Dennis van R.": what the press leaves of a surname. */
function readLastInitial(source: SourceText, progress: Progress): void {
	const first = tokenAt(source, progress.words[0] ?? progress.next);
	if (progress.words.length > 1 || !isFirstName(first.key)) return;
	let at = progress.next;
	// "van D.": the capital is no particle.
	while (particles.has(tokenAt(source, at).key) && tokenAt(source, at).shape === 'lower') at += 1;
	const token = tokenAt(source, at);
	const dot = tokenAt(source, at + 1);
	const letter = token.kind === 'word' && token.shape !== 'lower' && token.end - token.start === 1;
	if (!letter || !near(source, token, tokenAt(source, at - 1))) return;
	if (dot.key === '.' && dot.glued) progress.next = at + 2;
}

/** Reads the longest name that starts at a token, or nothing if the shape does not fit. */
export function readName(source: SourceText, from: number, casing: Casing): NameShape | undefined {
	const progress: Progress = { from, next: from, initials: 0, particles: 0, words: [] };
	readInitials(source, progress, casing);
	if (progress.initials === 0 && !mayOpen(source, from)) return undefined;
	while (progress.next - from < longestName && readPart(source, progress, casing)) {
		if (genitiveOf(source, progress.words) > 0) break;
		readNickname(source, progress, casing);
		readMiddleInitials(source, progress, casing);
	}
	if (progress.words.length === 0) return undefined;
	readLastInitial(source, progress);
	const { next: to, initials, words } = progress;
	return {
		from,
		to,
		initials,
		words,
		particles: progress.particles,
		genitive: genitiveOf(source, words)
	};
}
