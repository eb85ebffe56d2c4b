import { expect, it } from 'vitest';
import { readOrganisationForm } from './fields.ts';

const filled = {
	...{ name: ' Praktijk\tTesterwoude ', sector: 'zorg', timeZone: 'europe/amsterdam' },
	...{ language: 'nl', contactKind: 'fg', contactName: 'Elin Proefstra' },
	...{ contactEmail: 'Elin@Praktijk.example', contactPhone: '+31 6 99000012' }
};

it('reads every field', () => {
	expect(readOrganisationForm(filled)).toEqual({
		ok: true,
		fields: {
			...{ name: 'Praktijk Testerwoude', sector: 'zorg', timeZone: 'Europe/Amsterdam' },
			...{ language: 'nl', isSmall: false, contactKind: 'fg' },
			contact: { name: 'Elin Proefstra', email: 'elin@praktijk.example', phone: '+31 6 99000012' }
		}
	});
});

it.each([
	['an address only', { contactPhone: '' }, { email: 'elin@praktijk.example', phone: null }],
	['a number only', { contactEmail: '' }, { email: null, phone: '+31 6 99000012' }]
])('takes a contact with %s', (_, change, contact) => {
	expect(readOrganisationForm({ ...filled, ...change })).toMatchObject({ fields: { contact } });
});

it('takes no contact and no sector at all', () => {
	const empty = { sector: '', contactName: '', contactEmail: '', contactPhone: '' };
	expect(readOrganisationForm({ ...filled, ...empty })).toMatchObject({
		fields: { sector: null, contact: null }
	});
});

it('makes the owner the contact of a small organisation', () => {
	expect(readOrganisationForm({ ...filled, isSmall: 'on' })).toMatchObject({
		fields: { isSmall: true, contactKind: 'owner' }
	});
});

it.each([
	['name', { name: ' ' }],
	['name', { name: 'x'.repeat(101) }],
	['sector', { sector: 'visserij' }],
	['time-zone', { timeZone: 'Europe/Fictiedam' }],
	['time-zone', { timeZone: '+01:00' }],
	['language', { language: 'de' }],
	['contact-kind', { contactKind: 'buurman' }],
	['contact-name', { contactName: '' }],
	['contact-name', { contactName: 'x'.repeat(101) }],
	['contact-reach', { contactEmail: '', contactPhone: '' }],
	['contact-email', { contactEmail: 'elin' }],
	['contact-phone', { contactPhone: 'bel maar' }],
	['contact-phone', { contactPhone: '12345' }]
])('refuses a wrong %s in %j', (problem, change) => {
	expect(readOrganisationForm({ ...filled, ...change })).toEqual({
		ok: false,
		problems: [problem]
	});
});

it('tells every problem of a form at once', () => {
	expect(readOrganisationForm({ ...filled, name: '', timeZone: 'x', contactEmail: 'y' })).toEqual({
		ok: false,
		problems: ['name', 'time-zone', 'contact-email']
	});
});
