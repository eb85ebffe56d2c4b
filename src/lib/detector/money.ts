import { editionFor } from './alphabet.ts';
import type { Span } from './finding.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

const digits = String.raw`\d{1,3}(?:[. ]\d{3}){1,3}(?:,\d{2}|,-)?|\d{1,3}(?:,\d{3}){1,3}(?:\.\d{2})?|\d{1,7}(?:[.,]\d{1,2}|,-)?`;
const perPeriod = String.raw`(?: ?(?:bruto|netto|gross|net|before tax|after tax))?(?:,? ?(?:per|a|an|p\/|each|in de|elke|iedere) ?(?:maand|jaar|week|weken|uur|dag|mnd|month|year|hour|week|annum)|,? ?(?:p\.?m\.?|p\.?j\.?|p\/m|p\/u|pm|pj|mnd|k?per maand|maandelijks|jaarlijks))?(?: (?:bruto|netto|gross|net))?`;

/** An amount as people write it, with period and "bruto". Regex source. */
export const amount = String.raw`(?:(?:€|eur|euro) ?(?:${digits})(?: ?(?:k|mille|ton))?|(?:${digits}) ?(?:euro|eur|€|k|mille|ton|piek)(?!\p{L})|(?=(?:\d[.,]?){3})(?:${digits})(?!\d|[.,]\d|%| ?(?:procent|per ?cent|maanden|jaar|dagen|uur|weken)))${perPeriod}`;

/** About an amount. Regex source. */
export const about = String.raw`(?:(?:van|is|was|zijn|waren|bedraagt|bedroeg|wordt|werd|komt uit op|ligt op|of|at|to|is close to|stands at|nu|maximaal|minimaal|ongeveer|circa|ca\.|zo'n|rond de|ruim|bijna|about|around|roughly|nearly|almost|over|tot|,|:|=|\() ?){0,3}`;

export interface Amount extends Span {
	/** It names a currency or a period: no bare number. */
	readonly explicit: boolean;
}

const amountPattern = new RegExp(
	String.raw`(?:${amount}|(?:een|anderhalve|twee|drie|vier|vijf|zes) ton|een half miljoen)(?![\p{L}\p{N}%]|[.,:/-]\d)`,
	'giu'
);
const marked =
	/€|eur|\d ?k|mille|ton|piek|bruto|netto|gross|net|per|maand|jaar|uur|hour|month|year|p\.?m|,-/iu;

const clock = /^\d{1,2} ?p\.?m/iu;
const year = /^(?:19|20)\d\d$/u;
const codeBefore = /[-/_#+]/u;

/** Every amount of money in a text, and the bare numbers of three digits and more. */
export function* amountsIn(source: SourceText): Generator<Amount> {
	for (const match of wordMatches(source, amountPattern)) {
		const explicit = editionFor(source, marked).test(match[0]);
		if (clock.test(match[0])) continue;
		if (!explicit && (year.test(match[0]) || codeBefore.test(source.text.charAt(match.index - 1))))
			continue;
		yield { start: match.index, end: match.index + match[0].length, explicit };
	}
}
