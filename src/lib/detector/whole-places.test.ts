import { describe, expect, it } from 'vitest';
import { lookUp } from './lexicon.ts';
import { readSource } from './source-text.ts';
import { wholePlace } from './whole-places.ts';

/** What becomes of the part between brackets. */
function whole(marked: string): string {
	const start = marked.indexOf('⟦');
	const end = marked.indexOf('⟧') - 1;
	const text = marked.replace(/[⟦⟧]/gu, '');
	const place = wholePlace(readSource(text, lookUp), { start, end });
	return text.slice(place.start, place.end);
}

describe('all of a place of which a part was found', () => {
	it.each([
		['zij woont in ⟦Almere⟧-Haven, al jaren', 'Almere-Haven'],
		['zij woont in Zoetermeer-⟦Rokkeveen⟧', 'Zoetermeer-Rokkeveen'],
		['uit Gorinchem-⟦Laag⟧ Dalem gekomen', 'Gorinchem-Laag Dalem'],
		['verblijft in Heerhugowaard-⟦De⟧ Noord.', 'Heerhugowaard-De Noord'],
		['| Halina | ⟦Haagse⟧ Beemden |', 'Haagse Beemden'],
		['63 | ⟦Den⟧ Ham', 'Den Ham'],
		['Wilma, ⟦Nij⟧ Altoenae, 59', 'Nij Altoenae'],
		['logeert in ⟦Hotel⟧ Van der Lee', 'Hotel Van der Lee'],
		['bij zijn oma in ⟦Bergen⟧ aan Zee.', 'Bergen aan Zee'],
		['uit ⟦Koudekerk⟧ aan den Rijn', 'Koudekerk aan den Rijn'],
		['inwoner van ⟦Berg⟧ en Terblijt', 'Berg en Terblijt'],
		['woont in ⟦Alphen-Noord⟧-Oost', 'Alphen-Noord-Oost']
	])('%s', (marked, all) => {
		expect(whole(marked)).toBe(all);
	});

	it.each([
		['zij woont in ⟦Zwolle⟧ Bel haar', 'Zwolle'],
		['⟦Oude⟧\nBrief volgt', 'Oude'],
		['in ⟦Breda⟧ - Jan belt', 'Breda'],
		['in ⟦Breda⟧-zuid', 'Breda'],
		['in ⟦Breda⟧-2', 'Breda'],
		['⟦Haagse⟧, Beemden', 'Haagse'],
		['in ⟦Tiel⟧', 'Tiel'],
		['in ⟦Tiel⟧ en Joke', 'Tiel'],
		['in ⟦Tiel⟧ aan het werk', 'Tiel'],
		['de wijk ⟦West⟧ in', 'West']
	])('%s stays', (marked, all) => {
		expect(whole(marked)).toBe(all);
	});
});
