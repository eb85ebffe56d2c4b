import { isBirthLabelled, isOtherDate, standsWithPerson } from '../birth-context.ts';
import { datesIn } from '../dates.ts';
import type { Entity } from '../entities.ts';
import type { Candidate, Finding, Recognizer } from '../finding.ts';
import { hasFindingNear } from '../nearby.ts';
import { columnValues, labelledValues, labelPattern, withConfidence } from '../labelled.ts';
import { hasWordAfter, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';
import { searchText } from '../text-search.ts';

const labels = String.raw`geb(?:oren(?: op| te \p{Lu}\p{L}{2,20}(?: op)?)?|oortedatum|oortedag|oortedat|\.? ?datum|\.? ?dat|\.? ?d)?\.?|g\.?d\.?|d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?`;
const isCompact = labelPattern(
	labels,
	String.raw`[0-3]\d[01]\d(?:(?:19|20)\d\d|\d\d)|[0-3]?\d [01]?\d (?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d`
);
const yearOnly = labelPattern(
	String.raw`(?:vader|moeder|oma|opa|zoon|dochter|broer|zus|partner|vriend|vriendin|buurman|buurvrouw|collega|mevrouw|meneer|ik|zij|ze) (?:(?:is|was|ben) )?(?:van|uit)(?= ['’]| (?:19[2-9]|20[01])\d(?:[,.;)]|$| en | dus ))|geboren in(?: het jaar)?|geboorte ?jaar|geb\. ?in|geb\.|°|born in|year of birth|birth year`,
	String.raw`(?:(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october) )?(?:19[2-9]|20[012])\d|['’]\d{2}(?![-/.]\d)`
);
/** A birthday without the year, of somebody who is named close by. */
const birthday = labelPattern(
	String.raw`(?:is|was|ben|zijn) jarig(?: op| in)?|jarig(?: is| op)?|verjaart(?: op)?|verjaardag(?: is| valt)?(?: op)?|verjaardag (?:van )?\p{Lu}\p{L}{1,15}|birthday(?: is)?(?: on)?`,
	String.raw`[0-3]?\d(?:e|st|nd|rd|th)? (?:of )?(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|april|apr|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|october|nov(?:ember)?|dec(?:ember)?)(?! ?\d)|[0-3]?\d[-/][01]?\d(?![-/\d])`
);
const named: ReadonlySet<Entity> = new Set<Entity>(['person']);
/** "Verjaardagen: Anna 12-3, Joris 14 mei": days below or behind such a word. */
const birthdays =
	/(?<!\p{L})(?:verjaardagen|verjaardagskalender|verjaardagslijst|jarigen|birthdays)(?!\p{L})/iu;
const dayOfYear =
	/[0-3]?\d(?:[-/][01]?\d(?![-/.]?\d)| (?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?! ?\d))(?!\p{L})/giu;

function* daysOfBirthdays(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
	const head = searchText(source, birthdays);
	if (!head) return;
	for (const { index, 0: value } of wordMatches(source, dayOfYear))
		if (index > head.index && hasFindingNear(earlier, index, 30, named))
			yield { start: index, end: index + value.length, confidence: 0.6 };
}

/** The date of birth in a message of a hospital system (HL7: PID-7, then the sex). */
const inMessage = /(?<=\|)(?:19|20)\d\d[01]\d[0-3]\d(?=\|[MFVUO](?:\||\s|$))/gu;
const columns =
	/^(?:d o b|g d|birth|birthdate|geb(?:oorte)?d(?:at\p{L}{0,3}|d)?|geb(?:oorte)? ?(?:datum|dat|dt|dag|d)?|geboren(?: op)?|geb(?:oorte)? ?jaar|year of birth|birth year|gd|gb|gebd+|date of birth|birth ?date|birth ?day|dob)(?: (?:kind|client|patient|leerling|medewerker|partner|deelnemer))?$/u;

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
		for (const found of labelledValues(source, birthday))
			if (hasFindingNear(earlier, found.start, 60, named)) yield withConfidence(found, 0.6);
		yield* daysOfBirthdays(source, earlier);
		if (source.text.includes('||'))
			for (const { index, 0: value } of source.text.matchAll(inMessage))
				yield { start: index, end: index + value.length, confidence: 0.8 };
		for (const cell of columnValues(source, columns, /\d/u)) yield withConfidence(cell, 0.9);
	}
};
