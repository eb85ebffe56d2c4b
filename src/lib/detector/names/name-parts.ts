import { editionFor } from '../alphabet.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicon.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import { closings, particles, personVerbs, roles, titles } from './words.ts';

export type Casing = 'capitalised' | 'any';

const multiLetterInitials = new Set(['th', 'ph', 'chr', 'joh', 'jac', 'ij', 'fr', 'wm']);
export const hyphens = new Set(['-', '‐', '‑']);
export const apostrophes = new Set(["'", '’', '‘']);

/** Beside each other in running text: a tab is the border of a cell. */
export const near = (source: SourceText, token: Token, previous: Token): boolean =>
	!token.startsLine &&
	(token.start === previous.end ||
		(token.start - previous.end === 1 && source.text.charAt(previous.end) !== '\t'));

export const isInitial = (source: SourceText, index: number, casing: Casing): boolean => {
	const token = tokenAt(source, index);
	const dot = tokenAt(source, index + 1);
	if (token.kind !== 'word' || dot.key !== '.' || !dot.glued) return false;
	if (casing === 'capitalised' && token.shape === 'lower') return false;
	return token.end - token.start === 1 || multiLetterInitials.has(token.key);
};

const camelName = /^(?:Mc|Mac|De|Di|Da|La|Le|Van|O)\p{Lu}\p{Ll}/u;

export function isNameWord(source: SourceText, token: Token, casing: Casing): boolean {
	if (token.kind !== 'word' || titles.has(token.key)) return false;
	// "Tjon-A-Pauw"
	const linked =
		token.glued &&
		/^[-‐‑][\p{L}][-‐‑]\p{L}/u.test(source.text.slice(token.start - 1, token.start + 3));
	if (token.end - token.start < 2) return linked && token.shape !== 'lower';
	if (particles.has(token.key) && token.key !== 'ben') return false;
	if (roles.has(token.key) && !isSurname(token)) return false;
	// "Gr Rianne", "Mvg Sem"
	if (closings.has(token.key) && !isFirstName(token)) return false;
	if (token.shape === 'mixed')
		return editionFor(source, camelName).test(source.text.slice(token.start, token.end));
	if (token.shape !== 'lower') return true;
	return casing === 'any' && !/\d/u.test(token.key) && (isSurname(token) || !isCommonWord(token));
}

/** The index after the particles that start at `index`: "van der", "v.d.", "v/d", "in 't", "'s-". */
export function afterParticles(source: SourceText, index: number): number {
	let next = index;
	for (let step = 0; step < 7; step += 1) {
		const token = tokenAt(source, next);
		const previous = tokenAt(source, next - 1);
		const linked = step === 0 || near(source, token, previous);
		const abbreviated = step > 0 && token.glued && previous.end - previous.start <= 2;
		const mark =
			token.key === '.' || token.key === '/'
				? abbreviated
				: step > 0 && token.glued && hyphens.has(token.key);
		if (linked && token.kind === 'word' && particles.has(token.key)) next += 1;
		else if (linked && apostrophes.has(token.key) && particles.has(tokenAt(source, next + 1).key))
			next += 2;
		else if (mark) next += 1;
		else break;
	}
	return next;
}

/** How many letters at the end make it an owner: 1 in "Sannes dossier", 0 in "Frans". */
export function genitiveOf(source: SourceText, words: readonly number[]): number {
	const wordIndex = words.at(-1);
	const word = tokenAt(source, wordIndex ?? -1);
	const { key, shape } = word;
	const next = tokenAt(source, (wordIndex ?? -1) + 1);
	// "Barends chemokuur", but "mevrouw Barends belt".
	const owns =
		words.length === 1 &&
		next.kind === 'word' &&
		next.shape === 'lower' &&
		!next.startsLine &&
		!personVerbs.has(next.key) &&
		!/^(?:en|van|uit|die|in|met|bij|of|om|te|niet|al|nog|ook|weer)$/u.test(next.key) &&
		!titles.has(tokenAt(source, (wordIndex ?? 0) - 1).key);
	// "Antonius Johannes"
	const goesOn = next.shape === 'title' && !next.startsLine && isSurname(next);
	const owner =
		!goesOn &&
		shape === 'title' &&
		key.endsWith('s') &&
		(!isSurname(word) || (owns && !isFirstName(word))) &&
		!isCommonWord(word);
	return owner && isFirstName(key.slice(0, -1)) ? 1 : 0;
}
