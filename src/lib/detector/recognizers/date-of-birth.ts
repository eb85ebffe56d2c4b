import { isBirthLabelled, isOtherDate, standsWithPerson } from '../birth-context.ts';
import { datesIn } from '../dates.ts';
import type { Recognizer } from '../finding.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { hasWordAfter } from '../source-text.ts';

const labels = String.raw`geb(?:oren(?: op| te \p{Lu}\p{L}{2,20}(?: op)?)?|oortedatum|oortedag|oortedat|\.? ?datum|\.? ?dat|\.? ?d)?\.?|g\.?d\.?|d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?`;
const isCompact = labelPattern(
	labels,
	String.raw`[0-3]\d[01]\d(?:(?:19|20)\d\d|\d\d)|[0-3]?\d [01]?\d (?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d`
);
const yearOnly = labelPattern(
	String.raw`geboren in(?: het jaar)?|geboorte ?jaar|geb\. ?in|geb\.|born in|year of birth|birth year`,
	String.raw`(?:19[2-9]|20[012])\d`
);
const columns =
	/^(?:geb(?:oorte)? ?(?:datum|dat|dt|dag|d)?|geboren(?: op)?|gd|date of birth|birth ?date|birth ?day|dob)(?: (?:kind|client|patient|leerling|medewerker|partner|deelnemer))?$/u;

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
			if (isBirthLabelled(source, date)) yield withConfidence(date, 0.95);
			else if (isOtherDate(source, date)) continue;
			else if (
				standsWithPerson(source, date, earlier) ||
				hasWordAfter(source, date.end, new Set(['geboren']), 2)
			)
				yield withConfidence(date, 0.75);
		}
		for (const found of labelledValues(source, isCompact)) yield withConfidence(found, 0.85);
		for (const found of labelledValues(source, yearOnly)) yield withConfidence(found, 0.6);
		for (const cell of columnValues(source, columns, /\d/u)) yield withConfidence(cell, 0.9);
	}
};
