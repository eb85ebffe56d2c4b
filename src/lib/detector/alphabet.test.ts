import { describe, expect, it } from 'vitest';
import { alphabetOf, editionFor, type Alphabet } from './alphabet.ts';

const units = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
const unitsOf = (...alphabets: readonly Alphabet[]): readonly string[] =>
	units.filter((unit) => alphabets.includes(alphabetOf(unit)));
const served = { plain: unitsOf('plain'), latin: unitsOf('plain', 'latin') } as const;
const patterns = [
	/\p{L}/u,
	/\p{Lu}/u,
	/\p{Ll}/u,
	/\p{N}/u,
	/\p{M}/u,
	/[^\p{L}\d]/u,
	/[\p{L}'-]/u,
	/\w/u,
	/[^a-y]/u,
	/[kså]/u
];

describe.each(['plain', 'latin'] as const)('the %s edition of a pattern', (alphabet) => {
	it.each(patterns.flatMap((pattern) => [pattern, new RegExp(pattern.source, 'iu')]))(
		'%s tells characters apart as the pattern itself does',
		(pattern) => {
			const edition = editionFor({ alphabet }, pattern);
			expect(edition.source).not.toContain(String.raw`\p`);
			expect(served[alphabet].filter((unit) => edition.test(unit) !== pattern.test(unit))).toEqual(
				[]
			);
		}
	);
});

describe('the alphabet of a text', () => {
	it('has no two letters that equal each other in one edition only', () => {
		const letters = served.plain.filter((unit) => /[\p{L}\p{N}\p{M}]/u.test(unit));
		for (const letter of letters) {
			const pattern = new RegExp(letter, 'iu');
			const edition = editionFor({ alphabet: 'plain' }, pattern);
			expect(letters.filter((unit) => edition.test(unit) !== pattern.test(unit))).toEqual([]);
		}
	});

	it('has no letter of another script to fold', () => {
		const folded = /^[a-z\d\u00b5-\u024f]$/iu;
		expect(served.latin.filter((unit) => unit >= '\u0250' && folded.test(unit))).toEqual([]);
	});

	it.each<readonly [string, Alphabet]>([
		['Zoë Şahin – “€ 12”', 'plain'],
		['Ĳsbrand, 3 × ½', 'plain'],
		['Tot morgen 😀', 'latin'],
		['Αθήνα', 'any'],
		['е', 'any'],
		['a\u0301', 'any'],
		['٣', 'any'],
		['\u212a', 'any'],
		['ſ', 'any'],
		['𝒜', 'any'],
		['①', 'any']
	])('of “%s” is %s', (text, alphabet) => {
		expect(alphabetOf(text)).toBe(alphabet);
	});
});
