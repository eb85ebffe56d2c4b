import { editionFor } from './alphabet.ts';
import type { Finding, Span } from './finding.ts';
import { passesElevenProof } from './checksums.ts';
import { followsPerson, someFindingIn } from './nearby.ts';
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
	geboorte verjaardag jarig geboortejaar bday né née geboortedata gebdt gebjaar gebdd gebd gb birthdates ° *`);
/** "12-03-1958 is haar geboortedatum", "op 12 maart 1958 geboren", but not "overleden 12-03-2020, geboren 1-2-1940". */
const labelBehind =
	/^(?:,? ?(?:is|was|=|als|\(|werd) ?)?(?: ?(?:de|mijn|haar|zijn|uw|je|jouw|hun|her|his|my) )?\s?(?:te \p{Lu}[\p{L}-]{2,20} )?(?:geboortedatum|geboortedag|geboren|geb\.?|dob|date of birth|birthday|birth date)(?![^\n]{0,14}\d)/iu;
/** "geboortedatum 01-01-1900 is fout, moet 01-01-1990 zijn": a second date takes the label over. */
const corrected =
	/(?:moet(?: het)?(?: zijn)?|hoort|wordt|werd|juiste? is|correct is|eigenlijk|niet \S{8,10} maar|should be|not \S{8,10} but) $/iu;
/** Abbreviations that are read as several words. */
const dottedLabel = /(?<!\p{L})(?:g\. ?d\.?|d\. ?o\. ?b\.?)[\s:=-]{0,3}$/iu;
const sexBetween =
	/[,;|(\t/ ]{1,3}(?:m|v|f|x|man|vrouw|male|female|mannelijk|vrouwelijk)[,;|\t/ ]{1,3}$/iu;
const citizenBefore = /(?<!\d)(\d{9})[\s,;|/–-]{1,3}$/u;
const citizenAfter = /^[\s,;|/–-]{1,3}(\d{9})(?!\d)/u;
const patientBefore =
	/(?:pati[eë]nt(?:e|nr|nummer)?|patnr|pnr|mrn|pid|pt)[^\d\n]{0,30}\d[\d.-]{3,9} ?[,;|/] ?$/iu;
const childOf = wordSet(
	'dochter zoon kind zoontje dochtertje kleinkind baby meisje jongen hij zij ze ik'
);
const documentDates =
	wordSet(`versie version paragraaf par artikel d.d dd datum afspraak geldig verlopen vervalt overleden gestorven
	gehuwd getrouwd ingang ingangsdatum sinds vanaf per tot voor op start einde verzonden ontvangen factuur factuurdatum date sent consult
	opname ontslag bezoek deadline uiterlijk betaald betaling ondertekend getekend afgegeven since until from on due expires valid`);
const clockTime = /^,? ?(?:om )?\d{1,2}[:.]\d\d/u;
/** Above a list these say that its dates are something else. */
const planned =
	/(?<!\p{L})(?:afspra\p{L}+|rooster|planning|deadline\p{L}*|inlever\p{L}*|verlof|vakantie\p{L}*|dienst\p{L}*|beschikbaar\p{L}*|contract\p{L}*|in dienst|uit dienst|startdatum|einddatum|betaald|factu\p{L}+|appointments?|schedule|due|leave)(?!\p{L})/iu;
const listHead = 240;
const longestPhrase = 9;
const latestBirth = 2021;

/** "geboren te Den Haag op …", "geboortedatum: …": the word stands before the date in the same sentence. */
export function isBirthLabelled(source: SourceText, { start, end }: Span): boolean {
	if (editionFor(source, labelBehind).test(source.text.slice(end, end + 48))) return true;
	if (editionFor(source, dottedLabel).test(source.text.slice(Math.max(0, start - 14), start)))
		return true;
	const index = indexFrom(source, start);
	const { sentence } = tokenAt(source, index);
	const isCorrected = editionFor(source, corrected).test(
		source.text.slice(Math.max(0, start - 30), start)
	);
	for (let step = 1; step <= (isCorrected ? 2 : 1) * longestPhrase; step += 1) {
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
		if (token.kind === 'number' && token.end - token.start >= 2 && !isCorrected) break;
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

const rowGap = /(?:^|[\p{L}\p{M}.)])[ \t]{0,3}[,;:|/–—-]?[ \t]{0,3}$/u;
const dateLike = /[0-3]?\d[-/.][01]?\d[-/.](?:\d{4}|\d\d)(?!\d)|\d{4}-[01]\d-[0-3]\d/u;
const leastRows = 2;

/** Does a line hold a person and, right behind that name, a date? */
function isRow(text: string, from: number, to: number, earlier: readonly Finding[]): boolean {
	const line = text.slice(from, to);
	const date = dateLike.exec(line);
	if (!date || !rowGap.test(line.slice(0, date.index))) return false;
	return followsPerson(earlier, from + date.index, 5);
}

const birthHead =
	/(?<!\p{L})(?:geboorte(?:data|datums?|datum|dagen|dag)|geboren|verjaardag(?:en|skalender|slijst|en?lijst)?|jarigen|birth ?dates?|birthdays?)(?!\p{L})[^\n]{0,60}:?\s*\n(?:[^\n]{1,120}\n){0,60}$/iu;
const birthHeadReach = 900;

/** Below "Geboortedata:" each line has the date of somebody's birth. */
const standsBelowHead = (text: string, from: number): boolean =>
	from > 0 && birthHead.test(text.slice(Math.max(0, from - birthHeadReach), from));

/** A list with a name and a date on each line: one line may be an appointment, several are birthdays of a group. */
function standsInRow(source: SourceText, start: number, earlier: readonly Finding[]): boolean {
	const { text } = source;
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = (offset: number): number => {
		const end = text.indexOf('\n', offset);
		return end < 0 ? text.length : end;
	};
	const to = lineEnd(start);
	if (standsBelowHead(text, from) && isLongAgo(text.slice(from, to))) return true;
	if (!isRow(text, from, to, earlier)) return false;
	if (editionFor(source, planned).test(text.slice(Math.max(0, from - listHead), from)))
		return false;
	let rows = 1;
	if (from > 1) {
		const above = text.lastIndexOf('\n', from - 2) + 1;
		if (isRow(text, above, from - 1, earlier)) rows += 1;
	}
	if (to < text.length && isRow(text, to + 1, lineEnd(to + 1), earlier)) rows += 1;
	return rows >= leastRows;
}

/** "999991693;12-03-1958", "12-03-1958, NX4R12B34": beside the number of a citizen or before that of a document. */
function isBesideNumber(
	source: SourceText,
	{ start, end }: Span,
	earlier: readonly Finding[]
): boolean {
	if (!isLongAgo(source.text.slice(start, end))) return false;
	const number =
		citizenBefore.exec(source.text.slice(Math.max(0, start - 13), start))?.[1] ??
		citizenAfter.exec(source.text.slice(end, end + 14))?.[1];
	if (number !== undefined && passesElevenProof(number)) return true;
	return someFindingIn(
		earlier,
		end,
		end + 3,
		(finding) =>
			finding.start > end &&
			(finding.entity === 'id-document' || finding.entity === 'driving-licence')
	);
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
	const before = source.text.slice(Math.max(0, start - 48), start);
	if (/(?:bsn|nr|nummer)\.?\D{1,3}\d{8,9}[,;] ?$/iu.test(before)) return true;
	if (
		editionFor(source, patientBefore).test(before) ||
		isBesideNumber(source, { start, end }, earlier)
	)
		return true;
	if (standsInRow(source, start, earlier)) return true;
	const sex = editionFor(source, sexBetween).exec(before)?.[0];
	if (sex !== undefined && followsPerson(earlier, start, sex.length)) return true;
	const gap = /\s?[,;|(\t/*°–—-]?\s{0,2}[*°]?$/u.exec(before)?.[0] ?? '';
	const behind =
		followsPerson(earlier, start, gap.length) && isLongAgo(source.text.slice(start, end));
	if (!behind) return false;
	return /[,;|(\t\n*°]/u.test(gap) || !hasWordAfter(source, end, documentDates, 1);
}
