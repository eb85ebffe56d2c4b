import { issueAt, measureReadability, placeOfOffset, splitSentences } from '../content/index.ts';
import type { Issue, Locale, Worded } from '../content/index.ts';

/**
 * Limits for B1, the level most adults read with ease. Half the readers lose the thread of a
 * sentence over 30 words; 60 is where Flesch calls a text plain.
 */
export const readabilityLimits = {
	ease: 60,
	wordsPerSentence: 15,
	longWords: 0.12,
	sentence: 30
} as const;

/** Fewer words say nothing about how a text reads. */
const minWords = 40;

/** What makes a text of an author hard to read. `parts` are the texts of the file that learners read. */
export function readabilityIssues(
	file: string,
	text: string,
	parts: readonly string[],
	locale: Locale
): readonly Issue[] {
	const long = parts
		.flatMap((part) => splitSentences(part))
		.filter(({ words }) => words > readabilityLimits.sentence)
		.map((sentence) => {
			const message = {
				nl: `Deze zin heeft ${sentence.words} woorden: hooguit ${readabilityLimits.sentence}. Maak er twee zinnen van.`,
				en: `This sentence has ${sentence.words} words: at most ${readabilityLimits.sentence}. Make two of it.`
			};
			return issueAt(file, placeOfSentence(text, sentence.text), 'sentence-too-long', message);
		});
	const { words, ease, wordsPerSentence, longWords } = measureReadability(
		parts.join('\n\n'),
		locale
	);
	if (words < minWords) return long;
	const issues: Issue[] = [];
	const report = (code: string, message: Worded) => {
		issues.push(issueAt(file, {}, code, message));
	};
	if (wordsPerSentence > readabilityLimits.wordsPerSentence)
		report('sentences-too-long', {
			nl: `Een zin heeft hier gemiddeld ${wordsPerSentence.toFixed(1).replace('.', ',')} woorden: hooguit ${readabilityLimits.wordsPerSentence}. Schrijf kortere zinnen.`,
			en: `A sentence has ${wordsPerSentence.toFixed(1)} words on average: at most ${readabilityLimits.wordsPerSentence}. Write shorter ones.`
		});
	if (longWords > readabilityLimits.longWords)
		report('words-too-long', {
			nl: `${Math.round(longWords * 100)} % van de woorden heeft vier lettergrepen of meer: hooguit ${readabilityLimits.longWords * 100} %. Zeg het in gewone woorden.`,
			en: `${Math.round(longWords * 100)} % of the words have four syllables or more: at most ${readabilityLimits.longWords * 100} %. Say it in everyday words.`
		});
	if (ease < readabilityLimits.ease)
		report('hard-to-read', {
			nl: `Het leesgemak is ${Math.round(ease)}: ten minste ${readabilityLimits.ease} (B1). Kortere zinnen en kortere woorden helpen.`,
			en: `The reading ease is ${Math.round(ease)}: at least ${readabilityLimits.ease} (B1). Shorter sentences and shorter words help.`
		});
	return [...long, ...issues];
}

/** Where a sentence stands in a file, found by its letters, because marks are gone from it. */
function placeOfSentence(text: string, sentence: string): { line?: number; column?: number } {
	const letters: number[] = [];
	let flat = '';
	for (let index = 0; index < text.length; index++) {
		const character = text[index] ?? '';
		if (!/[\p{L}\p{N}]/u.test(character)) continue;
		letters.push(index);
		flat += character;
	}
	const wanted = sentence.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 60);
	const offset = letters[flat.indexOf(wanted)];
	return offset === undefined ? {} : placeOfOffset(text, offset);
}
