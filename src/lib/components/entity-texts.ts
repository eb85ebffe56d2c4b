import { m } from '$lib/paraglide/messages';
import type { Entity } from '$lib/detector';

interface EntityText {
	/** The kind of data, as a noun. */
	readonly label: () => string;
	/** Why it matters, with the article. */
	readonly why: () => string;
	/** What to write instead. */
	readonly instead: () => string;
}

/** What people read about a finding; the detector itself returns codes only. */
export const entityTexts: Readonly<Record<Entity, EntityText>> = {
	person: { label: m.entity_person, why: m.why_direct, instead: m.instead_person },
	email: { label: m.entity_email, why: m.why_direct, instead: m.instead_email },
	phone: { label: m.entity_phone, why: m.why_direct, instead: m.instead_phone },
	handle: { label: m.entity_handle, why: m.why_direct, instead: m.instead_handle },
	address: { label: m.entity_address, why: m.why_direct, instead: m.instead_address },
	postcode: { label: m.entity_postcode, why: m.why_indirect, instead: m.instead_postcode },
	location: { label: m.entity_location, why: m.why_indirect, instead: m.instead_location },
	'date-of-birth': {
		label: m.entity_date_of_birth,
		why: m.why_direct,
		instead: m.instead_date_of_birth
	},
	age: { label: m.entity_age, why: m.why_indirect, instead: m.instead_age },
	bsn: { label: m.entity_bsn, why: m.why_bsn, instead: m.instead_bsn },
	'id-document': { label: m.entity_id_document, why: m.why_direct, instead: m.instead_id_document },
	'driving-licence': {
		label: m.entity_driving_licence,
		why: m.why_direct,
		instead: m.instead_driving_licence
	},
	iban: { label: m.entity_iban, why: m.why_direct, instead: m.instead_iban },
	'payment-card': {
		label: m.entity_payment_card,
		why: m.why_direct,
		instead: m.instead_payment_card
	},
	'license-plate': {
		label: m.entity_license_plate,
		why: m.why_indirect,
		instead: m.instead_license_plate
	},
	'ip-address': { label: m.entity_ip_address, why: m.why_indirect, instead: m.instead_ip_address },
	'mac-address': {
		label: m.entity_mac_address,
		why: m.why_indirect,
		instead: m.instead_mac_address
	},
	imei: { label: m.entity_imei, why: m.why_indirect, instead: m.instead_imei },
	iccid: { label: m.entity_iccid, why: m.why_indirect, instead: m.instead_iccid },
	imsi: { label: m.entity_imsi, why: m.why_indirect, instead: m.instead_imsi },
	'patient-number': {
		label: m.entity_patient_number,
		why: m.why_indirect,
		instead: m.instead_patient_number
	},
	'customer-number': {
		label: m.entity_customer_number,
		why: m.why_indirect,
		instead: m.instead_customer_number
	},
	'employee-number': {
		label: m.entity_employee_number,
		why: m.why_indirect,
		instead: m.instead_employee_number
	},
	'case-number': {
		label: m.entity_case_number,
		why: m.why_indirect,
		instead: m.instead_case_number
	},
	'big-number': { label: m.entity_big_number, why: m.why_indirect, instead: m.instead_big_number },
	'agb-code': { label: m.entity_agb_code, why: m.why_indirect, instead: m.instead_agb_code },
	'uzi-number': { label: m.entity_uzi_number, why: m.why_indirect, instead: m.instead_uzi_number },
	'vat-number': { label: m.entity_vat_number, why: m.why_indirect, instead: m.instead_vat_number },
	'kvk-number': { label: m.entity_kvk_number, why: m.why_indirect, instead: m.instead_kvk_number },
	health: { label: m.entity_health, why: m.why_health, instead: m.instead_health },
	ethnicity: { label: m.entity_ethnicity, why: m.why_special, instead: m.instead_ethnicity },
	religion: { label: m.entity_religion, why: m.why_special, instead: m.instead_religion },
	politics: { label: m.entity_politics, why: m.why_special, instead: m.instead_politics },
	'union-membership': {
		label: m.entity_union_membership,
		why: m.why_special,
		instead: m.instead_union_membership
	},
	'sexual-orientation': {
		label: m.entity_sexual_orientation,
		why: m.why_special,
		instead: m.instead_sexual_orientation
	},
	genetic: { label: m.entity_genetic, why: m.why_special, instead: m.instead_genetic },
	biometric: { label: m.entity_biometric, why: m.why_special, instead: m.instead_biometric },
	criminal: { label: m.entity_criminal, why: m.why_criminal, instead: m.instead_criminal },
	'personal-finance': {
		label: m.entity_personal_finance,
		why: m.why_indirect,
		instead: m.instead_personal_finance
	},
	credential: { label: m.entity_credential, why: m.why_credential, instead: m.instead_credential },
	'company-confidential': {
		label: m.entity_company_confidential,
		why: m.why_company,
		instead: m.instead_company_confidential
	}
};

/** The name of an entity an author wrote as a label; a label that is none is shown as written. */
export function entityLabel(written: string): string {
	const text = Object.entries(entityTexts).find(([entity]) => entity === written)?.[1];
	return text?.label() ?? written;
}
