import { afterName, afterRole, bareAfterWord, decades, withUnit } from '../age-patterns.ts';
import type { Candidate, Finding, Recognizer } from '../finding.ts';
import { columnValues, withConfidence } from '../labelled.ts';
import { hasWordAfter, hasWordBefore, wordSet, type SourceText } from '../source-text.ts';
import { followsPerson } from '../nearby.ts';
import { wordMatches } from '../word-matches.ts';

const things =
	wordSet(`contract garantie bestaan looptijd hypotheek plan abonnement lening jubileum overeenkomst termijn bewaartermijn
	ervaring dienst dienstverband geleden lang later huur cel gevangenisstraf celstraf historie terug durend oude getrouwd en ipv na
	warranty contract experience ago later imprisonment lease guarantee mortgage anniversary per`);
const beforeThings = wordSet(
	'dan over than older younger ouder jonger afgelopen laatste komende elke ieder al sinds over binnen na minimaal maximaal last next past for every within vanaf tot hoogstens ten t m'
);
const subjects =
	wordSet(`is ben bent was wordt werd leeftijd van hij zij ze man vrouw meisje jongen kind zoon dochter patient patiente
	client cliente klant leerling bewoner bewoonster moeder vader zoontje dochtertje aged age was turned een mijn haar zijn hem weduwe kids kinderen oma opa`);

function confidenceOf(
	source: SourceText,
	text: string,
	start: number,
	end: number,
	near: boolean
): number {
	const years = Number.parseInt(text, 10);
	if (years > 115 || years === 0) return 0;
	if (
		hasWordAfter(source, end, things, 2) ||
		hasWordBefore(source, start, things, 3) ||
		/^ of (?:ouder|jonger|meer)/u.test(source.text.slice(end, end + 12))
	)
		return 0;
	if (/jarige?$|old$/iu.test(text) && !/oud$/iu.test(text)) return /jarig$/iu.test(text) ? 0 : 0.85;
	if (/oud$|yo$/iu.test(text)) return 0.85;
	if (hasWordBefore(source, start, beforeThings, 1)) return 0;
	if (near) return 0.85;
	return hasWordBefore(source, start, subjects, 2) ? 0.65 : 0;
}

function* afterPersons(source: SourceText, earlier: readonly Finding[]): Generator<Candidate> {
	for (const { entity, end } of earlier) {
		const match = entity === 'person' ? afterName.exec(source.text.slice(end, end + 16)) : null;
		const value = match?.[1];
		if (!match || value === undefined || Number(value) > 110) continue;
		const start = end + match[0].indexOf(value);
		yield {
			start,
			end: end + match[0].length,
			confidence: match[0].startsWith(' (') || match[0].startsWith('(') ? 0.9 : 0.7
		};
	}
}

export const age: Recognizer = {
	entity: 'age',
	priority: 30,
	*find(source, earlier) {
		for (const match of wordMatches(source, withUnit)) {
			const start = match.index;
			const end = start + match[0].length;
			yield {
				start,
				end,
				confidence: confidenceOf(source, match[0], start, end, followsPerson(earlier, start, 4))
			};
		}
		for (const match of wordMatches(source, decades))
			if (
				/^(?:begin|midden|eind|medio|achter|voor|early|mid|late|in his|in her)/iu.test(match[0]) ||
				hasWordBefore(source, match.index, subjects, 2)
			)
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.7 };
		for (const match of wordMatches(source, bareAfterWord)) {
			const end = match.index + match[0].length;
			const value = match[1] ?? '';
			if (Number(value) <= 110 && !hasWordAfter(source, end, things, 1))
				yield { start: end - value.length, end, confidence: 0.75 };
		}
		for (const match of wordMatches(source, afterRole)) {
			const value = match[1] ?? '';
			const start = match.index + match[0].length - value.length;
			if (Number(value) > 0 && Number(value) <= 110)
				yield { start, end: start + value.length, confidence: 0.7 };
		}
		yield* afterPersons(source, earlier);
		for (const cell of columnValues(source, /^(?:leeftijd|lft|age)$/u, /^\d{1,3}$/u))
			yield withConfidence(cell, 0.9);
	}
};
