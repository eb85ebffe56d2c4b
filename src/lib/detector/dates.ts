import type { Span } from './finding.ts';
import { placesOf, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';
import { occursAnywhere } from './text-search.ts';
import { Kept } from './kept.ts';

const months = String.raw`(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const monthNames = wordSet(
	'jan januari january feb februari february maart mrt march mar apr april mei may jun juni june jul juli july aug augustus august sep sept september okt oktober oct october nov november dec december'
);
const isMonth = new Kept(({ key }) => monthNames.has(key));
const year = String.raw`(?:(?:19|20)\d\d|['\u2019]?\d\d)`;
const numeric = String.raw`[O0-3]?[\dO][ ]?[-/.][ ]?(?:[O01]?[\dO]|${months})[ ]?[-/.][ ]?${year}`;
const iso = String.raw`(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d`;
const dayMonth = String.raw`[0-3]?\d(?:(?:st|nd|rd|th|e)?[ -](?:of )?${months},?[ -]|${months})${year}`;
const monthDay = String.raw`${months} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)\d\d`;
/** "3-III-1999": a month in Roman figures, as on deeds and gravestones; "3 x 2000" is a product. */
const roman = String.raw`[0-3]?\d(?:[-./](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-./]| (?:III?|IV|VI{1,3}|IX|XII?) )(?:19|20)\d\d`;
const ordinals = String.raw`(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|\p{L}{3,6}[eë]n(?:twintig|dertig)|dertig|(?:\p{L}{3,6}[eë]n)?(?:twintig|dertig)ste|eerste|derde|achtste|(?:twee|vier|vijf|zes|zeven|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)de)`;
const spokenDecade = String.raw`(?:\p{L}{3,6}[eë]n)?(?:veertig|vijftig|zestig|zeventig|tachtig|negentig)`;
const spoken = String.raw`${ordinals} ${months}(?: van)? (?:(?:negentien|twee)\p{L}{3,30}(?: (?:en )?\p{L}{3,20})?|${spokenDecade}|(?:19|20)\d\d)`;

const calendar = [iso, numeric, roman, dayMonth, monthDay].join('|');

const anyDate = new RegExp(String.raw`(?:${calendar})(?![\p{L}\p{N}]|[-/.]\d)`, 'giu');

const wholeDate = new RegExp(String.raw`^(?:${calendar})$`, 'iu');

/** Has all of it the shape of a full date in figures, or with the name of a month? */
export const isDate = (written: string): boolean => wholeDate.test(written);

const spokenDate = new RegExp(String.raw`${spoken}(?![\p{L}\p{N}])`, 'iuy');
const spokenYear =
	/negentien|tweeduizend|(?:veer|vijf|zes|zeven|tach|negen)tig|(?:en|e|f|s|t|g|r|ee|ie|lf) \p{L}{3,9} (?:van )?(?:19|20)\d\d/iu;

/** Looks before each month, which is rarer than the words that a day may start with. */
function* spokenDates(source: SourceText): Generator<Span> {
	let position = 0;
	let spoken: boolean | undefined;
	for (const month of placesOf(source, isMonth)) {
		const day = tokenAt(source, month - 1);
		if (day.kind !== 'word' || day.start < position) continue;
		spokenDate.lastIndex = day.start;
		const match = spokenDate.exec(source.text);
		if (!match || !(spoken ??= occursAnywhere(source, spokenYear))) continue;
		position = day.start + match[0].length;
		yield { start: day.start, end: position };
	}
}

/** All stretches that have the shape of a full calendar date, in figures or words. */
export function* datesIn(source: SourceText): Generator<Span> {
	for (const match of wordMatches(source, anyDate)) {
		if (/\d[.,/-]$/u.test(source.text.slice(Math.max(0, match.index - 2), match.index))) continue;
		yield { start: match.index, end: match.index + match[0].length };
	}
	yield* spokenDates(source);
}
