import { describe, expect, it } from 'vitest';
import { editionFor, isLatin } from './alphabet.ts';

const units = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
const latinUnits = units.filter(isLatin);
const patterns = [/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /\p{M}/u, /[^\p{L}\d]/u, /[\p{L}'-]/u];

describe('the Latin edition of a pattern', () => {
	it.each(patterns.flatMap((pattern) => [pattern, new RegExp(pattern.source, 'iu')]))(
		'%s tells the characters of Latin texts apart as the pattern itself does',
		(pattern) => {
			const edition = editionFor({ isLatin: true }, pattern);
			expect(edition.source).not.toContain(String.raw`\p`);
			expect(latinUnits.filter((unit) => edition.test(unit) !== pattern.test(unit))).toEqual([]);
		}
	);

	it('has no letter of another script to fold', () => {
		const folded = /^[a-z\d\u00b5-\u024f]$/iu;
		expect(latinUnits.filter((unit) => unit >= '\u0250' && folded.test(unit))).toEqual([]);
	});

	it.each(['Zoë Şahin – “€ 12” 😀', 'Ĳsbrand, 3 × ½'])('serves “%s”', (text) => {
		expect(isLatin(text)).toBe(true);
	});

	it.each(['Αθήνα', 'е', 'a\u0301', '٣', '\u212a', 'ſ', '𝒜', '①'])(
		'does not serve “%s”',
		(text) => {
			expect(isLatin(text)).toBe(false);
		}
	);
});
