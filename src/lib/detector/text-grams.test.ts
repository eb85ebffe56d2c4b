import { describe, expect, it } from 'vitest';
import { alphabetOf } from './alphabet.ts';
import { gramsOf, mayHold, readNeeds } from './text-grams.ts';

const may = (text: string, pattern: RegExp): boolean =>
	mayHold(gramsOf(text, alphabetOf(text)), readNeeds(pattern));

describe('what a pattern needs', () => {
	it.each<readonly [string, RegExp, boolean]>([
		['de zaak loopt', /zaak|zeel/iu, true],
		['De ZAAK loopt', /zaak|zeel/iu, true],
		['de taak loopt', /zaak|zeel/iu, false],
		['de taak loopt', /(?:zaa?k)? loopt/iu, true],
		['de taak stopt', /(?:zaa?k)? loopt/iu, false],
		['een vinger', /(?:vinger|duim)(?: \p{L}{1,9}){0,3} (?:scan|lezer)/iu, false],
		['een vingerscan op de scanner', /(?:vinger|duim)(?: \p{L}{1,9}){0,3} (?:scan|lezer)/iu, true],
		['lid van de FNV', /(?:van|bij) (?:de |het )?(?:FNV|CNV)/iu, true],
		['lid van de club', /(?:van|bij) (?:de |het )?(?:FNV|CNV)/iu, false],
		['patiënt', /pati[eë]nt/iu, true],
		['client', /pati[eë]nt/iu, false],
		['klant\u2003zegt', /klant\szegt/iu, true],
		['tot en met', /(?<=morgen )tot|met(?! later)/iu, true],
		['zaken', /zaak{1,2}|z(?:aak){2,}/iu, false],
		['het ja', /ja|nee/iu, true],
		['ſamen', /samen/iu, true]
	])('of %j: %s may match %j', (text, pattern, expected) => {
		expect(may(text, pattern)).toBe(expected);
	});

	it('is nothing for a pattern that may match anything', () => {
		expect(readNeeds(/\p{L}{3,9}|zaak/u)).toEqual([]);
	});
});
