import { describe, expect, it } from 'vitest';
import { lookUp } from '../lexicon.ts';
import { readSource } from '../source-text.ts';
import { wholeName } from './whole-names.ts';

function wholeOf(marked: string): string {
	const start = marked.indexOf('⟦');
	const end = marked.indexOf('⟧') - 1;
	const text = marked.replace(/[⟦⟧]/gu, '');
	const fact = { entity: 'person', start, end, confidence: 0.9 } as const;
	const whole = wholeName(readSource(text, lookUp), fact);
	return text.slice(whole.start, whole.end);
}

describe('a name that was cut off behind a tussenvoegsel', () => {
	it.each([
		['Ik ben ⟦Ottoline van⟧ Rhijn, goedemorgen', 'Ottoline van Rhijn'],
		['bel ⟦Karim el⟧ Fictieve terug', 'Karim el Fictieve'],
		['met ⟦Joke van⟧ der Verzonnen gebeld', 'Joke van der Verzonnen'],
		['Voorletters ⟦E.M.⟧ Testerink', 'E.M.'],
		['⟦Voorletters E.M.⟧', 'E.M.'],
		['MET ⟦JOKE VAN⟧ DAM GEBELD', 'JOKE VAN DAM']
	])('reaches to the surname: %s', (marked, whole) => {
		expect(wholeOf(marked)).toBe(whole);
	});

	it.each([
		'bel ⟦Anna⟧ Zwolle',
		'bel ⟦Anna van⟧ de afdeling',
		'bel ⟦Anna van⟧\nRhijn ligt aan het water',
		'bel ⟦Anna van⟧ (Rhijn)',
		'bel ⟦Anna van⟧'
	])('stays as it is: %s', (marked) => {
		expect(wholeOf(marked)).toBe(/⟦(.*)⟧/su.exec(marked)?.[1]);
	});
});
