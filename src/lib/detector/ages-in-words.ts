import { agedNoun, ageWord, ones } from './age-patterns.ts';
import type { Candidate, Finding } from './finding.ts';
import { followsPerson } from './nearby.ts';
import type { SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

/** The number in words, and what goes on behind it: "van acht" but not "van acht stoelen". */
const numberWord = new RegExp(
	String.raw`(?:van|of|who (?:is|was|just turned|has turned)) (?:(?:bijna|net|pas|al|ongeveer|almost|nearly|just) )?(${ageWord})(?= ?(?:[.;:!?)\n]|,(?! ?(?:${ones}|\d)))|$| (?:die|dat|wiens|wier|met|heeft|had|is|was|wil|wilde|kan|kon|woont|komt|kwam|zit|zat|gaat|ging|moet|who|whose|with|has|had|wants|lives)(?!\p{L}))`,
	'giu'
);
/** Whoever has so many of something: children. */
const parent = /(?:moeder|vader|ouder|mama|papa|oma|opa|mother|father|mum|dad|parent) $/iu;
const few = /^(?:\p{L}{3,5}|three|seven|eight)$/iu;
const longestNoun = 24;

/** "Een jongen van tien", "onze kleindochter Rosa van acht", "my son, who is four"; "moeder van drie" says how many children she has. */
export function* agesInWords(
	source: SourceText,
	earlier: readonly Finding[]
): Generator<Candidate> {
	for (const { index, 0: value, 1: age = '' } of wordMatches(source, numberWord)) {
		const before = source.text.slice(Math.max(0, index - longestNoun), index).replace(/, $/u, ' ');
		if (parent.test(before) && few.test(age)) continue;
		const end = index + value.length;
		if (agedNoun.test(before) || followsPerson(earlier, index, 1))
			yield { start: end - age.length, end, confidence: 0.75 };
	}
}
