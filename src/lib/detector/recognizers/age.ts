import { editionFor } from '../alphabet.ts';
import { confidenceOfAge, hasSubjectNear, isByPerson } from '../age-context.ts';
import {
	afterName,
	afterRole,
	agedNoun,
	bareAfterWord,
	clinical,
	decades,
	lists,
	ofBabies,
	ofNumber,
	ordinal
} from '../age-patterns.ts';
import { lengthsIn } from '../age-lengths.ts';
import type { Candidate, Finding, Recognizer } from '../finding.ts';
import { columnValues } from '../labelled.ts';
import { behindNouns, isAge } from '../age-behind-nouns.ts';
import { agesInTurns } from '../ages-in-turns.ts';
import { hasWordAfter, wordSet, type SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const counted = wordSet(
	'jaar jr years keer maanden weken dagen uur minuten procent jarige contract per'
);
const saysDecade =
	/^(?:begin|midden|eind|half|medio|achter|voor|ergens|ruim|early|mid|late|in his|in her|een jaar of|\p{L}+tiger$|\d0['’]?er$|\d\d-?plusser$)/iu;

function* afterPersons(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
	for (const { entity, end } of earlier) {
		if (entity !== 'person') continue;
		const match = afterName.exec(source.text.slice(end, end + 50));
		const value = match?.[1];
		if (!match || value === undefined || !isAge(value.replace(/^\D+/u, ''))) continue;
		const start = end + match[0].lastIndexOf(value);
		yield { start, end: end + match[0].length, confidence: match[0].includes('(') ? 0.9 : 0.7 };
	}
}

function* numbersIn(text: string, from: number, confidence: number): Generator<Candidate> {
	for (const { index, 0: value } of text.matchAll(
		/\d{1,3}(?: ?(?:jaar|jr|years?)(?: oud| old)?)?/gu
	))
		if (isAge(String(Number.parseInt(value, 10))))
			yield { start: from + index, end: from + index + value.length, confidence };
}

function* withWords(source: SourceText): Generator<Candidate> {
	for (const match of wordMatches(source, bareAfterWord)) {
		const value = match[1] ?? match[2] ?? '';
		const end = match.index + match[0].length;
		if (isAge(value) && !hasWordAfter(source, end, counted, 1))
			yield { start: end - value.length, end, confidence: 0.75 };
	}
	for (const match of wordMatches(source, ofNumber)) {
		const value = match[1] ?? '';
		const end = match.index + match[0].length;
		const noun = source.text.slice(Math.max(0, match.index - 24), match.index);
		if (isAge(value) && agedNoun.test(noun) && !hasWordAfter(source, end, counted, 1))
			yield { start: end - value.length, end, confidence: 0.75 };
	}
	for (const pattern of [afterRole, clinical, ofBabies])
		for (const match of wordMatches(source, pattern)) {
			const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
			const start = match.index + match[0].lastIndexOf(value);
			if (isAge(value) || pattern === ofBabies)
				yield { start, end: start + value.length, confidence: 0.7 };
		}
	for (const { index, 0: value, 1: age = '' } of wordMatches(source, ordinal))
		yield { start: index + value.length - age.length, end: index + value.length, confidence: 0.7 };
	for (const match of wordMatches(source, lists)) {
		const value = match[1] ?? '';
		yield* numbersIn(value, match.index + match[0].lastIndexOf(value), 0.9);
	}
	for (const match of wordMatches(source, decades))
		if (editionFor(source, saysDecade).test(match[0]) || hasSubjectNear(source, match.index))
			yield { start: match.index, end: match.index + match[0].length, confidence: 0.86 };
}

export const age: Recognizer = {
	entity: 'age',
	priority: 30,
	*find(source, earlier) {
		for (const [start, end] of lengthsIn(source)) {
			const near = isByPerson(source, earlier, start);
			const text = source.text.slice(start, end);
			yield { start, end, confidence: confidenceOfAge(source, text, { start, end, near }) };
		}
		yield* withWords(source);
		yield* agesInTurns(source, earlier);
		yield* behindNouns(source);
		yield* afterPersons(source, earlier);
		for (const cell of columnValues(
			source,
			/^(?:leeftijd|lft|age|leeft|jaren)$/u,
			/^\d{1,3}(?: ?(?:jaar|jr))?(?:\/\d{1,3})?$/u
		))
			yield* numbersIn(cell.value, cell.start, 0.9);
	}
};
