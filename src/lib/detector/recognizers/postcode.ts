import { editionFor } from '../alphabet.ts';
import type { Finding, Recognizer } from '../finding.ts';
import { columnValues, withConfidence } from '../labelled.ts';
import { isPlace } from '../lexicon.ts';
import { someFindingIn } from '../nearby.ts';
import { hasWordBefore, indexFrom, tokenAt, wordSet, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const shape =
	/(?<![\p{L}\p{N}€$.-]|€ |\d:)[1-9]\d{3}(?: {0,2}|-)[a-z]{2}(?![\p{L}\p{N}]|[-.]\p{L})/giu;
const neverIssued = /s[ads]$/iu;
const labels = wordSet('postcode postcodes pc adres woonadres postadres zip postal address');
const postcodeWords = wordSet('postcode postcodes postcodegebied');
/** "zit op 1234xg", "gezinnen rond 1234 PK": where somebody lives, in whatever letters. */
const livesAt =
	/(?<!\p{L})(?:zit|zitten|woont|woonde|wonen|wonend|woonachtig|huis|huizen|wijk|buurt|gebied|omgeving|gezinnen|huishoudens|bewoners|bezorgen|bezorgd|lives|living)(?: (?:nu|daar|ook|al))? (?:op|in|te|rond|van|uit|naar|at|around) $/iu;
const normWords = wordSet(
	'iso nen artikel art wet rj un model type versie norm din en-iso jaar sinds anno in kamer lokaal zaal ruimte tempo becmg vlucht'
);

/** Letter pairs that follow a year, a norm or a quantity more often than they end a postcode. */
const otherPairs =
	wordSet(`eu gb mb tb kb ie of am pm qa it hr nl be de en in is op te uk us vs km cm mm mg gr kg ml hz pk bv nv ad bc
	ip pc tv ai ha wh kw mw va nm ma om er al aan na we ze je ik u zo nu dm ah lx lm`);

const followedByPlace = (source: SourceText, end: number): boolean => {
	const next = tokenAt(source, indexFrom(source, end));
	return (
		next.shape === 'title' && next.start - end <= 2 && (isPlace(next.key) || next.kind === 'word')
	);
};

/** "1234gk nummer 5", "1234 ab, huisnummer 12": how people say where they live. */
const houseNumberAfter =
	/^,? ?(?:en |met )?(?:(?:huis)?(?:nummer|nr\.?) ?:? ?\d|huis(?:nummer|nr\.?))/iu;

const followsAddress = (earlier: readonly Finding[], start: number): boolean =>
	someFindingIn(
		earlier,
		start - 4,
		start,
		({ entity, end }) => entity === 'address' && end <= start
	);

function confidenceOf(
	source: SourceText,
	start: number,
	value: string,
	afterAddress: boolean
): number {
	const end = start + value.length;
	const letters = value.slice(-2);
	if (afterAddress || hasWordBefore(source, start, labels, 3)) return 0.95;
	// "woont in 2024 op kamers"
	if (/ /u.test(value) && letters === letters.toLowerCase() && otherPairs.has(letters)) return 0;
	// "geboortedatum en postcode klant: 06/06/1979 1234tk"
	if (hasWordBefore(source, start, postcodeWords, 11)) return 0.85;
	if (/-/u.test(value)) return 0;
	if (editionFor(source, livesAt).test(source.text.slice(Math.max(0, start - 32), start)))
		return 0.85;
	if (editionFor(source, houseNumberAfter).test(source.text.slice(end, end + 24))) return 0.85;
	if (letters !== letters.toUpperCase()) return 0;
	if (hasWordBefore(source, start, normWords, 1)) return 0;
	// "Liv (1234 VS)"
	if (
		/\p{Ll} ?\($/u.test(source.text.slice(Math.max(0, start - 3), start)) &&
		source.text.charAt(end) === ')'
	)
		return 0.7;
	if (otherPairs.has(letters.toLowerCase()))
		return followedByPlace(source, end) && /\d ?[A-Z]{2}$/u.test(value) && !value.includes('  ')
			? 0.55
			: 0;
	return 0.88;
}

const header = /^(?:postcode|pc|postal code|zip|zip code|postcode woonplaats)$/u;

export const postcode: Recognizer = {
	entity: 'postcode',
	priority: 60,
	*find(source, earlier) {
		for (const cell of columnValues(source, header, /^[1-9]\d{3} ?[a-z]{2}$/iu))
			yield withConfidence(cell, 0.9);
		for (const match of wordMatches(source, shape)) {
			if (neverIssued.test(match[0])) continue;
			const confidence = confidenceOf(
				source,
				match.index,
				match[0],
				followsAddress(earlier, match.index)
			);
			if (confidence > 0)
				yield { start: match.index, end: match.index + match[0].length, confidence };
		}
	}
};
