import { datesIn } from '../dates.ts';
import type { Finding, Recognizer, Span } from '../finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { followsPerson } from '../nearby.ts';
import {
	hasWordAfter,
	hasWordBefore,
	indexFrom,
	tokenAt,
	wordSet,
	type SourceText
} from '../source-text.ts';

const births =
	wordSet(`geboren geboortedatum geboortedat geboortedag geb gebdatum gebdat gebd gd born dob birth birthdate birthday
	geboorte verjaardag jarig geboortejaar bday`);
const childOf = wordSet(
	'dochter zoon kind zoontje dochtertje kleinkind baby meisje jongen hij zij ze ik'
);
const isCompact = labelPattern(
	String.raw`geb(?:oren|oortedatum|datum|dat)?|dob`,
	String.raw`[0-3]\d[01]\d(?:\d\d|(?:19|20)\d\d)`
);
const columns =
	/^(?:geb(?:oorte)? ?(?:datum|dat)?|geboren|date of birth|birth ?date|dob|birthday)$/u;
const documentDates = wordSet(
	'versie version paragraaf par artikel d.d dd datum afspraak geldig verlopen vervalt'
);

const isLabelled = ({ start }: Span, source: SourceText): boolean =>
	hasWordBefore(source, start, births, 5) ||
	(hasWordBefore(source, start, new Set(['van']), 1) && hasWordBefore(source, start, childOf, 3));

/** "Sanne de Boer (12/05/1990)" and "E. Mulder, 03-02-1958,": a date right after a name. */
function standsByPerson({ start }: Span, source: SourceText, earlier: readonly Finding[]): boolean {
	const index = indexFrom(source, start);
	const before = tokenAt(source, index - 1);
	if (!/^[(,;|]$/u.test(before.key)) return false;
	return followsPerson(earlier, start, 3);
}

const isPast = (text: string): boolean => {
	const year = /(?:19|20)\d\d/u.exec(text)?.[0];
	return year === undefined || Number(year) >= 1900;
};

export const dateOfBirth: Recognizer = {
	entity: 'date-of-birth',
	priority: 70,
	*find(source, earlier) {
		for (const date of datesIn(source)) {
			if (!isPast(source.text.slice(date.start, date.end))) continue;
			if (isLabelled(date, source)) yield withConfidence(date, 0.95);
			else if (hasWordBefore(source, date.start, documentDates, 2)) continue;
			else if (
				standsByPerson(date, source, earlier) ||
				hasWordAfter(source, date.end, new Set(['geboren']), 2)
			)
				yield withConfidence(date, 0.75);
		}
		for (const found of labelledValues(source, isCompact)) yield withConfidence(found, 0.85);
		for (const cell of columnValues(source, columns, /\d/u)) yield withConfidence(cell, 0.9);
	}
};
