import type { OrganisationFields } from '../organisation/organisation.ts';

/** The invented practice as its administrator would have filled it in. */
export const demoOrganisation: Partial<OrganisationFields> = {
	...{ name: 'Huisartsenpraktijk De Linde', sector: 'zorg', contactKind: 'privacy-officer' },
	contact: {
		name: 'Magdalena Nowak',
		email: 'magdalena@demo.example',
		phone: '06-99000012'
	}
};
