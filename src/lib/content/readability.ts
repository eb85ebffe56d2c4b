import { plainText } from './plain-text.ts';
import type { Locale } from './types.ts';

export interface Readability {
	readonly words: number;
	readonly sentences: number;
	readonly wordsPerSentence: number;
	/** Share of words of four syllables or more, from 0 to 1. */
	readonly longWords: number;
	/**
	 * Reading ease from about 0 (hard) to 100 (easy). Dutch: Flesch-Douma, 206.84 − 0.77 × syllables
	 * per 100 words − 0.93 × words per sentence (W.H. Douma, "De leesbaarheid van landbouwbladen",
	 * 1960). English: Flesch, 206.835 − 84.6 × syllables per word − 1.015 × words per sentence
	 * (R. Flesch, "A new readability yardstick", 1948).
	 */
	readonly ease: number;
}

export interface Sentence {
	readonly text: string;
	readonly words: number;
}

const longWord = 4;
const sentenceEnd = /(?<=[.!?…:]["”’')\]]{0,3})\s+(?=["“‘'([]?[\p{Lu}\d])|\n+|\t/u;
// A vowel group is a syllable; Dutch ij is a vowel, and a trema opens a syllable of its own.
const vowels: Readonly<Record<Locale, RegExp>> = {
	nl: /ij|[äëïöü][aeiouy]*|[aeiouyáéíóúàèìòùâêîôû]+/gu,
	en: /[aeiouyáéíóúàèìòùâêîôûäëïöü]+/gu
};

/** The sentences of Markdown as a reader meets them; a heading, an entry or a cell is one too. */
export function splitSentences(markdown: string): readonly Sentence[] {
	return plainText(markdown)
		.split(sentenceEnd)
		.map((text) => ({ text: text.trim(), words: wordsOf(text).length }))
		.filter(({ words }) => words > 0);
}

/** How easily a text reads. A text without words is as easy as can be. */
export function measureReadability(markdown: string, locale: Locale): Readability {
	const sentences = splitSentences(markdown);
	const words = sentences.flatMap(({ text }) => wordsOf(text));
	if (words.length === 0)
		return { words: 0, sentences: 0, wordsPerSentence: 0, longWords: 0, ease: 100 };
	const counts = words.map((word) => countSyllables(word, locale));
	const syllables = counts.reduce((sum, count) => sum + count, 0) / words.length;
	const length = words.length / sentences.length;
	const ease =
		locale === 'nl'
			? 206.84 - 77 * syllables - 0.93 * length
			: 206.835 - 84.6 * syllables - 1.015 * length;
	return {
		words: words.length,
		sentences: sentences.length,
		wordsPerSentence: length,
		longWords: counts.filter((count) => count >= longWord).length / words.length,
		ease: Math.max(0, Math.min(100, ease))
	};
}

/** Syllables by vowel groups: right for most words, and even over a text. At least 1. */
export function countSyllables(word: string, locale: Locale): number {
	const lower = word.toLowerCase();
	const groups = lower.match(vowels[locale])?.length ?? 0;
	// An English e at the end is silent, unless it is all the word has or follows a consonant and l.
	const isSilent = locale === 'en' && groups > 1 && /[^aeiouyl]e$|[aeiouy]le$/u.test(lower);
	return Math.max(1, isSilent ? groups - 1 : groups);
}

function wordsOf(text: string): readonly string[] {
	return text.split(/[\s/–—]+/u).filter((word) => /\p{L}/u.test(word));
}
