import type { Finding, Span } from './finding.ts';
import { followsPerson } from './nearby.ts';
import {
	hasWordAfter,
	hasWordBefore,
	indexFrom,
	tokenAt,
	wordSet,
	type SourceText
} from './source-text.ts';

const births =
	wordSet(`geboren geboortedatum geboortedat geboortedag geb gebdatum gebdat gebd gd born dob birth birthdate birthday
	geboorte verjaardag jarig geboortejaar bday né née geboortedata gebdt gebjaar ° *`);
const childOf = wordSet(
	'dochter zoon kind zoontje dochtertje kleinkind baby meisje jongen hij zij ze ik'
);
const documentDates =
	wordSet(`versie version paragraaf par artikel d.d dd datum afspraak geldig verlopen vervalt overleden gestorven
	gehuwd getrouwd ingang ingangsdatum sinds vanaf per tot voor op start einde verzonden ontvangen factuur factuurdatum date sent consult
	opname ontslag bezoek deadline uiterlijk betaald betaling ondertekend getekend afgegeven since until from on due expires valid`);
const clockTime = /^,? ?(?:om )?\d{1,2}[:.]\d\d/u;
const longestPhrase = 9;
const latestBirth = 2021;

/** "geboren te Den Haag op …", "geboortedatum: …": the word stands before the date in the same sentence. */
export function isBirthLabelled(source: SourceText, { start }: Span): boolean {
	const index = indexFrom(source, start);
	const { sentence } = tokenAt(source, index);
	for (let step = 1; step <= longestPhrase; step += 1) {
		const token = tokenAt(source, index - step);
		// "geboren uit een fusie": not somebody.
		if (
			births.has(token.key) &&
			/^(?:uit|vanuit|out)$/u.test(tokenAt(source, index - step + 1).key) &&
			/^(?:een|a|an)$/u.test(tokenAt(source, index - step + 2).key)
		)
			return false;
		if (births.has(token.key)) return token.sentence === sentence || step <= 4;
		// A date in between has taken the label.
		if (token.kind === 'number' && token.end - token.start >= 2) break;
	}
	return (
		hasWordBefore(source, start, new Set(['van']), 1) && hasWordBefore(source, start, childOf, 3)
	);
}

export const isOtherDate = (source: SourceText, { start, end }: Span): boolean =>
	hasWordBefore(source, start, documentDates, 2) ||
	clockTime.test(source.text.slice(end, end + 12));

function isLongAgo(text: string): boolean {
	const year = /(?:19|20)\d\d/u.exec(text)?.[0];
	return year === undefined || Number(year) <= latestBirth;
}

/**
 * "Sanne de Boer (12/05/1990)", "E. Mulder, 03-02-1958," and a date on the line below the name: a date right
 * behind a person, or behind the number that followed the person.
 */
export function standsWithPerson(
	source: SourceText,
	{ start, end }: Span,
	earlier: readonly Finding[]
): boolean {
	const before = source.text.slice(Math.max(0, start - 24), start);
	if (/(?:bsn|nr|nummer)\.?\D{1,3}\d{8,9}[,;] ?$/iu.test(before)) return true;
	const gap = /\s?[,;|(\t]?\s{0,2}$/u.exec(before)?.[0] ?? '';
	const behind =
		followsPerson(earlier, start, gap.length) && isLongAgo(source.text.slice(start, end));
	if (!behind) return false;
	return /[,;|(\t\n]/u.test(gap) || !hasWordAfter(source, end, documentDates, 1);
}
