import { m } from '$lib/paraglide/messages';

export const sectorNames = {
	zorg: m.sector_zorg,
	telecom: m.sector_telecom,
	financieel: m.sector_financieel,
	overheid: m.sector_overheid,
	onderwijs: m.sector_onderwijs,
	zakelijk: m.sector_zakelijk,
	handel: m.sector_handel,
	anders: m.sector_anders
} as const;

export const contactKindNames = {
	fg: m.contact_kind_fg,
	'privacy-officer': m.contact_kind_privacy_officer,
	owner: m.contact_kind_owner
} as const;

/** The fields in the order of the page, with the labels they have there. */
export const fieldLabels: readonly (readonly [name: string, label: () => string])[] = [
	['name', m.organisation_name],
	['sector', m.organisation_sector],
	['isSmall', m.organisation_small],
	['contactKind', m.organisation_contact_kind],
	['contactName', m.organisation_contact_name],
	['contactEmail', m.organisation_contact_email],
	['contactPhone', m.organisation_contact_phone],
	['timeZone', m.organisation_zone],
	['language', m.organisation_language]
];
