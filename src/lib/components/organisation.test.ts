import { expect, it } from 'vitest';
import {
	contactWords,
	needsOfficerNote,
	organisationWords,
	type OrganisationView
} from './organisation.ts';

const contact = { name: 'Elin Proefstra', email: 'elin@praktijk.example', phone: '06-99000012' };
const own: OrganisationView = {
	...{ name: 'Praktijk Testerwoude', language: 'nl', isSmall: false, logo: null },
	contact: { ...contact, kind: 'fg' }
};
const words = 'Elin Proefstra (FG), tel. 06-99000012, elin@praktijk.example';
const small: OrganisationView = { ...own, isSmall: true, contact: { ...contact, kind: 'owner' } };

it('says who the contact is and how to reach them', () => {
	expect(contactWords(own)).toBe(words);
	expect(contactWords({ ...own, contact: { ...contact, kind: 'owner', email: null } })).toBe(
		'Elin Proefstra (eigenaar of leidinggevende), tel. 06-99000012'
	);
});

it('speaks in general while there is no contact and no name', () => {
	expect(organisationWords({ ...own, name: '', contact: null })).toEqual({
		...{ name: 'je organisatie', contact: 'het contactpunt van je organisatie' },
		notes: new Map()
	});
});

it('tells who the officer is where there is one', () => {
	const note = `Bij jullie is dat ${words}.`;
	expect(organisationWords(own).notes).toEqual(
		new Map([
			['contactpunt', note],
			['fg', note]
		])
	);
	const other = { ...own, contact: { ...contact, kind: 'privacy-officer' } } as const;
	expect([...organisationWords(other).notes.keys()]).toEqual(['contactpunt']);
});

it('tells that there is no officer in a small organisation, and whom to turn to', () => {
	expect(organisationWords(small).notes.get('fg')).toBe(
		'Jouw organisatie heeft geen FG. Voor vragen en meldingen ga je naar Elin Proefstra (eigenaar of leidinggevende), tel. 06-99000012, elin@praktijk.example.'
	);
});

it.each([
	[{ text: 'Bel de FG.' }, true],
	[['Ask the DPO'], true],
	[{ text: 'AFGELEID', id: 'fg-of-ap' }, false]
])('needs a note about %j: %s', (texts, isNeeded) => {
	expect(needsOfficerNote(small, texts)).toBe(isNeeded);
	expect(needsOfficerNote(own, texts)).toBe(false);
});
