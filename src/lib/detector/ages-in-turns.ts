import { editionFor } from './alphabet.ts';
import { isAge } from './age-behind-nouns.ts';
import { hasSubjectBefore, isPersonNoun } from './age-context.ts';
import {
	answered,
	birthdays,
	contracted,
	labelled,
	nearlyFirst,
	pairs,
	saidOfOne,
	thatOne,
	verbLast,
	withSex
} from './age-turns.ts';
import { agesInWords } from './ages-in-words.ts';
import type { Candidate, Finding } from './finding.ts';
import { isProfession } from './names/professions.ts';
import { followsPerson } from './nearby.ts';
import { indexFrom, tokenAt, type SourceText } from './source-text.ts';
import { wordMatches } from './word-matches.ts';

/** Adverbs of time let the person stand further off: "rijdt al jaren schadevrij en is nu 33". */
const sinceWhen = /^\p{L}+ (?:nu|inmiddels|intussen|pas|al|bijna|net|now|almost|nearly) /iu;

/** Ages in the turns of `age-turns.ts`. */
export function* agesInTurns(
	source: SourceText,
	earlier: readonly Finding[]
): Generator<Candidate> {
	for (const pattern of [
		birthdays,
		verbLast,
		answered,
		nearlyFirst,
		contracted,
		labelled,
		withSex,
		thatOne,
		pairs
	])
		for (const match of wordMatches(source, pattern))
			for (const value of match.slice(1)) {
				const start = match.index + match[0].lastIndexOf(value);
				if (isAge(value.replace(/(?:e|ste|de)$/u, '')))
					yield { start, end: start + value.length, confidence: 0.75 };
			}
	yield* agesInWords(source, earlier);
	for (const match of wordMatches(source, saidOfOne)) {
		const value = match[1] ?? '';
		const end = match.index + match[0].length;
		if (!isAge(value)) continue;
		const before = tokenAt(source, indexFrom(source, match.index) - 1);
		if (
			followsPerson(earlier, match.index, 1) ||
			(match.index - before.end <= 1 && (isPersonNoun(before.key) || isProfession(before.key))) ||
			(editionFor(source, sinceWhen).test(match[0]) && hasSubjectBefore(source, match.index))
		)
			yield { start: end - value.length, end, confidence: 0.75 };
	}
}
