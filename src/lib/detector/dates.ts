import type { Span } from './finding.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

const months = String.raw`(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:(?:19|20)\d\d|['\u2019]?\d\d)`;
const numeric = String.raw`[O0-3]?[\dO][ ]?[-/.][ ]?(?:[O01]?[\dO]|${months})[ ]?[-/.][ ]?${year}`;
const iso = String.raw`(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d`;
const dayMonth = String.raw`[0-3]?\d(?:st|nd|rd|th|e)?[ -](?:of )?${months},?[ -]${year}`;
const monthDay = String.raw`${months} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)\d\d`;
const ordinals = String.raw`(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|\p{L}{3,6}[eë]n(?:twintig|dertig)|dertig)`;
const spoken = String.raw`${ordinals} ${months} (?:(?:negentien|twee)\p{L}{3,30}(?: (?:en )?\p{L}{3,20})?|(?:19|20)\d\d)`;

const anyDate = new RegExp(
	String.raw`(?:${iso}|${numeric}|${dayMonth}|${monthDay})(?![\p{L}\p{N}]|[-/.]\d)`,
	'giu'
);

const spokenDate = new RegExp(String.raw`${spoken}(?![\p{L}\p{N}])`, 'giu');
const spokenYear = /negentien|tweeduizend|(?:en|e|f|s|t|g|r|ee|ie|lf) \p{L}{3,9} (?:19|20)\d\d/iu;

/** All stretches that have the shape of a full calendar date, in figures or words. */
export function* datesIn(source: SourceText): Generator<Span> {
	for (const match of wordMatches(source, anyDate)) {
		if (/\d[.,/-]$/u.test(source.text.slice(Math.max(0, match.index - 2), match.index))) continue;
		yield { start: match.index, end: match.index + match[0].length };
	}
	if (!spokenYear.test(source.text)) return;
	for (const match of wordMatches(source, spokenDate))
		yield { start: match.index, end: match.index + match[0].length };
}
