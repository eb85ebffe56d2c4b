import { editionFor } from '../alphabet.ts';
import type { Candidate } from '../finding.ts';
import { isCommonWord, isFirstName, isSurname } from '../lexicon.ts';
import { placesOf, tokenAt, type SourceText } from '../source-text.ts';
import type { Token } from '../tokens.ts';
import { fold } from '../words.ts';
import { closings, greetings, institutionEndings, institutions } from './words.ts';
import { Kept } from '../kept.ts';

/** Does a whole value name a company or a building? */
export const isInstitution = (value: string): boolean =>
	fold(value)
		.split(/[^\p{L}]+/u)
		.some((word) => institutions.has(word) || institutionEndings.has(word));

/** "naam": "van der Laarse, Kim" in JSON and the like. */
const namedField =
	/"(?:(?:voor|achter|volledige_?|full_?|first_?|last_?)?(?:naam|name)|klant|patient|medewerker|customer|employee|eigenaar|owner|contact(?:persoon)?)"\s?:\s?"([^"\n]{2,40})"/giu;
/** "Dos Santos Tavares, Ivo" in a row: the family before the comma, the first name and the end of the field behind it. */
const familyBefore =
	/(?:^|[\n;\t|"] ?|\n\d{1,8} )((?:(?:van|de|der|den|ten|ter|el|dos|da) ){0,2}\p{Lu}[\p{L}'’-]{1,25}(?: \p{Lu}[\p{L}'’-]{1,25}){0,2})$/u;
const givenAfter = /, ?\p{Lu}\p{Ll}{1,14}(?=[;\t|"]| ?\d| ?\n| ?$)/uy;
const longestFamily = 72;

const commas = new Kept(({ key }) => key === ',');

/** "Groet, Yvonne", "Hoi, Anna": a word that is no name at all. */
const isNoFamily = (word: Token): boolean =>
	closings.has(word.key) || greetings.has(word.key) || (isCommonWord(word) && !isSurname(word));

export function* familyFirst(source: SourceText): Generator<Candidate> {
	const { text } = source;
	for (const index of placesOf(source, commas)) {
		const { start: comma } = tokenAt(source, index);
		const given = tokenAt(source, index + 1);
		const before = tokenAt(source, index - 1);
		if (given.shape !== 'title' || !isFirstName(given) || isNoFamily(before)) continue;
		givenAfter.lastIndex = comma;
		const behind = givenAfter.exec(text);
		const family =
			behind &&
			editionFor(source, familyBefore).exec(text.slice(Math.max(0, comma - longestFamily), comma));
		const value = family?.[1];
		if (!behind || value === undefined || isInstitution(value)) continue;
		yield { start: comma - value.length, end: comma + behind[0].length, confidence: 0.99 };
	}
}

export function* namesInFields({ text }: SourceText): Generator<Candidate> {
	for (const match of text.includes('":') ? text.matchAll(namedField) : []) {
		const value = match[1] ?? '';
		if (!/^[\p{L}][\p{L}\p{M}.,'’ -]+$/u.test(value) || isInstitution(value)) continue;
		const end = match.index + match[0].length - 1;
		if (/ |,/u.test(value) || isFirstName(fold(value)))
			yield { start: end - value.length, end, confidence: 0.99 };
	}
}
