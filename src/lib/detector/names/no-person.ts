import { editionFor } from '../alphabet.ts';
import { isCommonWord, isFirstName, isPlace, isPublicName, isSurname } from '../lexicon.ts';
import { tokenAt, type SourceText } from '../source-text.ts';
import { endsLikeStreet } from '../streets.ts';
import { fold } from '../words.ts';
import { endsLikeInstitution } from './evidence.ts';
import type { NameShape } from './read-name.ts';
import { institutionEndings, institutions } from './words.ts';

/** Endings that streets share with families. */
const surnameLike = /(?:hof|dijk|wal|gaarde?|wei|lei|pad|dreef|baan|steeg)$/u;

/** "Testlaan" and "Bakkerij", but "van der Laan" is a family. */
const isInstitution = (source: SourceText, index: number): boolean =>
	!/^(?:der|den|ter|ten)$/u.test(tokenAt(source, index - 1).key) &&
	(institutions.has(tokenAt(source, index).key) ||
		institutionEndings.has(tokenAt(source, index).key));

/** "Jan Evertsenstraat" is a street; "Egbert Kolthof" is one only with a house number. */
function isStreet(source: SourceText, shape: NameShape, last: string): boolean {
	if (!endsLikeStreet(last)) return false;
	const first = tokenAt(source, shape.words[0] ?? shape.from);
	const named = shape.words.length > 1 && isFirstName(first) && !isCommonWord(first);
	return !(named && surnameLike.test(last) && tokenAt(source, shape.to).kind !== 'number');
}

/** "Storm Corrie" and "orkaan Milton": storms bear first names. */
function isWeather(source: SourceText, { words }: NameShape): boolean {
	const [first, second] = words.map((index) => tokenAt(source, index));
	return (
		words.length === 2 &&
		/^(?:storm|orkaan|hurricane)$/u.test(first?.key ?? '') &&
		second !== undefined &&
		isFirstName(second) &&
		!isCommonWord(second)
	);
}

/** Names for nobody in particular, and what has the form of a name but is a month, a country, a people or a make. */
const nobodies = new Set(
	`jane doe, john doe, doe jane, doe john, joe bloggs, jan modaal, foo bar, donald duck, mickey mouse, perry mason, sherlock holmes, jan publiek, jan rap, jantje beton, piet snot, max mustermann, erika mustermann, oetker, mona lisa, peach melba, steak diane, saint-jacques,
	march, islam, ramadan, allah, jezus, jesus, christus, boeddha, roma, sinti, france, israel, kenya, cuba, malta, hindi`.split(
		/,\s+/u
	)
);
/** Behind this stands the work that somebody is only in: "de familie Kuipers uit het leerboek". */
const inWork =
	/^ (?:uit|in|van|from|in) (?:het|de|een|ons|onze|the|a|our) (?:\p{L}{3,14} )?(?:leerboek|lesboek|werkboek|schoolboek|kinderboek|boek|verhaal|sprookje|roman|film|serie|soap|strip|opera|musical|toneelstuk|game|methode|opgave|oefening|opdracht|som|rekensom|casus|voorbeeld|sketch|textbook|workbook|novel|story|fairy tale|movie|film|series|play|exercise|example)(?!\p{L})/iu;

/** `assert rec.last == "Doe"`: a made-up value in a test. */
const testLine =
	/(?<!\p{L})(?:assert\p{L}*|expect|fixtures?|mock\p{L}*|stub|tobe|toequal|should_eq|dummy|faker)(?!\p{L})/iu;
function isInTestLine(text: string, start: number, end: number): boolean {
	if (!/["'`;,]/u.test(text.charAt(start - 1)) || !/["'`;,]/u.test(text.charAt(end))) return false;
	const close = text.indexOf('\n', end);
	const line = text.slice(text.lastIndexOf('\n', start) + 1, close < 0 ? text.length : close);
	return testLine.test(line);
}

/** "Rudolph's Bakery", "Geertje's Appelstroop": what follows with a capital is called after somebody. */
const ofMakers = /\p{L}['’]s \p{Lu}/u;

/** Is this somebody of a book, a film or an exercise, or nobody in particular? */
export const isMadeUp = (source: SourceText, start: number, end: number): boolean =>
	nobodies.has(fold(source.text.slice(start, end))) ||
	/^\p{Lu}\d{1,2}$/u.test(source.text.slice(start, end)) ||
	editionFor(source, inWork).test(source.text.slice(end, end + 48)) ||
	ofMakers.test(source.text.slice(start, end)) ||
	isInTestLine(source.text, start, end);

/** A street, a company, somebody of public life or a storm. */
export function isNoPerson(
	source: SourceText,
	shape: NameShape,
	start: number,
	end: number
): boolean {
	const whole = fold(source.text.slice(start, end));
	if (isPublicName(whole) || (shape.to - shape.from > 1 && isPlace(whole))) return true;
	// "De Avonden van Gerard Reve"
	if (
		shape.words.some(
			(index, position) =>
				position > 0 && isPublicName(fold(source.text.slice(tokenAt(source, index).start, end)))
		)
	)
		return true;
	const keys = shape.words.map((index) => tokenAt(source, index).key);
	if (isWeather(source, shape)) return true;
	if (endsLikeInstitution(keys[0] ?? '')) return true;
	return (
		isStreet(source, shape, keys.at(-1) ?? '') ||
		(shape.initials === 0 && shape.words.some((index) => isInstitution(source, index)))
	);
}

/** "de Dr. Poelslaan" is a street, "dr. Verlaan" is not. */
export function isStreetOfDoctor(source: SourceText, shape: NameShape): boolean {
	const title = tokenAt(source, shape.from - 1).key === '.' ? shape.from - 2 : shape.from - 1;
	const last = tokenAt(source, shape.to - 1);
	return (
		/^(?:dr|mr|prof|ir|ds)$/u.test(tokenAt(source, title).key) &&
		tokenAt(source, title - 1).key === 'de' &&
		endsLikeStreet(last.key) &&
		!isSurname(last)
	);
}
