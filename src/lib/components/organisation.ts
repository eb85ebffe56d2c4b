import type { OrganisationWords } from '$lib/content';
import { m } from '$lib/paraglide/messages';

export interface ContactView {
	/** A name or a role. */
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
	readonly kind: 'fg' | 'privacy-officer' | 'owner';
}

/** What everybody may see of the organisation, visitors included. */
export interface OrganisationView {
	/** Empty until somebody filled it in. */
	readonly name: string;
	/** For visitors who chose none, and for new people. */
	readonly language: 'nl' | 'en';
	/** There is no data protection officer. */
	readonly isSmall: boolean;
	readonly contact: ContactView | null;
	readonly logo: {
		readonly address: string;
		readonly width: number;
		readonly height: number;
	} | null;
}

export const contactRoles = {
	fg: m.contact_role_fg,
	'privacy-officer': m.contact_role_privacy_officer,
	owner: m.contact_role_owner
} as const satisfies Readonly<Record<ContactView['kind'], () => string>>;

/** The contact in a sentence: “Elin Proefstra (FG), tel. 06-99000012, elin@praktijk.example”. */
export function contactWords({ contact }: OrganisationView): string {
	if (contact === null) return m.contact_none();
	return [
		`${contact.name} (${contactRoles[contact.kind]()})`,
		...(contact.phone === null ? [] : [m.contact_phone({ phone: contact.phone })]),
		...(contact.email === null ? [] : [contact.email])
	].join(', ');
}

/** What lessons, glossary and privacy page say about this organisation. */
export function organisationWords(organisation: OrganisationView): OrganisationWords {
	const contact = contactWords(organisation);
	const notes = new Map<string, string>();
	if (organisation.contact) notes.set('contactpunt', m.contact_with_you({ contact }));
	if (organisation.isSmall) notes.set('fg', m.contact_no_fg({ contact }));
	else if (organisation.contact?.kind === 'fg') notes.set('fg', m.contact_with_you({ contact }));
	return { name: organisation.name || m.organisation_unnamed(), contact, notes };
}

/** Whether readers need to hear that there is no data protection officer: a text speaks of one. */
export function needsOfficerNote({ isSmall }: OrganisationView, texts: unknown): boolean {
	return isSmall && /\b(?:FG|DPO)\b/u.test(JSON.stringify(texts));
}
