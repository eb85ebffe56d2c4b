import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSyllables, measureReadability, splitSentences } from './readability.ts';

test.each([
	['vraag', 1],
	['patiënt', 3],
	['ijs', 1],
	['bijzonder', 3],
	['verwijsbrief', 3],
	['coördinatie', 5],
	['gezondheidsgegevens', 6],
	['reëel', 2],
	['AVG', 1],
	['pst', 1]
])('counts in the Dutch word %s %i syllables', (word, count) => {
	expect(countSyllables(word, 'nl')).toBe(count);
});

test.each([
	['make', 1],
	['table', 2],
	['data', 2],
	['the', 1],
	['patient', 2],
	['rule', 1],
	['notification', 5]
])('counts in the English word %s %i syllables', (word, count) => {
	expect(countSyllables(word, 'en')).toBe(count);
});

describe('sentences', () => {
	test.each([
		['Een zin. Nog een zin? Ja!', ['Een zin.', 'Nog een zin?', 'Ja!']],
		['Bel de FG, bijv. morgen om 9.30 uur.', ['Bel de FG, bijv. morgen om 9.30 uur.']],
		['## Kop\n\nTekst *hier*.\n\n- een\n- twee', ['Kop', 'Tekst hier.', 'een', 'twee']],
		['| a | b |\n|---|---|\n| c | d |', ['a', 'b', 'c', 'd']],
		['Hij zei: "Stop." Daarna niets.', ['Hij zei:', '"Stop."', 'Daarna niets.']],
		['', []]
	])('of %j', (markdown, expected) => {
		expect(splitSentences(markdown).map(({ text }) => text)).toEqual(expected);
	});
});

describe('reading ease', () => {
	test('follows the formula of Douma', () => {
		// 4 words in 1 sentence, 6 syllables: 206.84 − 0.77 × 150 − 0.93 × 4.
		const { ease, words, wordsPerSentence, longWords } = measureReadability('De patiënt belt jou.', 'nl');
		expect([Number(ease.toFixed(2)), words, wordsPerSentence, longWords]).toEqual([
			87.62, 4, 4, 0
		]);
	});

	test('is lower for long words and long sentences', () => {
		const easy = measureReadability('Stop. Bel je chef. Schrijf op wat je deed.', 'nl');
		const hard = measureReadability(
			'Organisatorische verantwoordelijkheden betreffende gegevensverwerking behoeven documentatie.',
			'nl'
		);
		expect([easy.ease > 80, hard.ease < 20, hard.longWords > 0.5]).toEqual([true, true, true]);
	});

	test('of nothing is full', () => {
		expect(measureReadability('---', 'nl')).toMatchObject({ words: 0, ease: 100 });
	});

	test('is a number from 0 to 100 for any text', () => {
		const property = fc.property(fc.string(), fc.constantFrom('nl' as const, 'en' as const), (text, locale) => {
			const { ease, longWords } = measureReadability(text, locale);
			return ease >= 0 && ease <= 100 && longWords >= 0 && longWords <= 1;
		});
		expect(() => fc.assert(property)).not.toThrow();
	});
});
