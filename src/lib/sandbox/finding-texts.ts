import { m } from '$lib/paraglide/messages';
import type { Entity, Reason, ReasonCode, Replacement, Role, Technique } from '$lib/detector';

interface EntityWords {
	/** With the number before it: "2 namen". */
	readonly count: (inputs: { count: number }) => string;
	/** The word in a placeholder: `[BSN-1]`. */
	readonly placeholder: () => string;
}

/** What a list of findings and a placeholder call an entity; `entity-texts.ts` explains it. */
export const entityWords: Readonly<Record<Entity, EntityWords>> = {
	person: { count: m.count_person, placeholder: m.mask_person },
	email: { count: m.count_email, placeholder: m.mask_email },
	phone: { count: m.count_phone, placeholder: m.mask_phone },
	handle: { count: m.count_handle, placeholder: m.mask_handle },
	address: { count: m.count_address, placeholder: m.mask_address },
	postcode: { count: m.count_postcode, placeholder: m.mask_postcode },
	location: { count: m.count_location, placeholder: m.mask_location },
	'date-of-birth': { count: m.count_date_of_birth, placeholder: m.mask_date_of_birth },
	age: { count: m.count_age, placeholder: m.mask_age },
	bsn: { count: m.count_bsn, placeholder: m.mask_bsn },
	'id-document': { count: m.count_id_document, placeholder: m.mask_id_document },
	'driving-licence': { count: m.count_driving_licence, placeholder: m.mask_driving_licence },
	iban: { count: m.count_iban, placeholder: m.mask_iban },
	'payment-card': { count: m.count_payment_card, placeholder: m.mask_payment_card },
	'license-plate': { count: m.count_license_plate, placeholder: m.mask_license_plate },
	'ip-address': { count: m.count_ip_address, placeholder: m.mask_ip_address },
	'mac-address': { count: m.count_mac_address, placeholder: m.mask_mac_address },
	imei: { count: m.count_imei, placeholder: m.mask_imei },
	iccid: { count: m.count_iccid, placeholder: m.mask_iccid },
	imsi: { count: m.count_imsi, placeholder: m.mask_imsi },
	'patient-number': { count: m.count_patient_number, placeholder: m.mask_patient_number },
	'customer-number': { count: m.count_customer_number, placeholder: m.mask_customer_number },
	'employee-number': { count: m.count_employee_number, placeholder: m.mask_employee_number },
	'case-number': { count: m.count_case_number, placeholder: m.mask_case_number },
	'big-number': { count: m.count_big_number, placeholder: m.mask_big_number },
	'agb-code': { count: m.count_agb_code, placeholder: m.mask_agb_code },
	'uzi-number': { count: m.count_uzi_number, placeholder: m.mask_uzi_number },
	'vat-number': { count: m.count_vat_number, placeholder: m.mask_vat_number },
	'kvk-number': { count: m.count_kvk_number, placeholder: m.mask_kvk_number },
	health: { count: m.count_health, placeholder: m.mask_health },
	ethnicity: { count: m.count_ethnicity, placeholder: m.mask_ethnicity },
	religion: { count: m.count_religion, placeholder: m.mask_religion },
	politics: { count: m.count_politics, placeholder: m.mask_politics },
	'union-membership': { count: m.count_union_membership, placeholder: m.mask_union_membership },
	'sexual-orientation': {
		count: m.count_sexual_orientation,
		placeholder: m.mask_sexual_orientation
	},
	genetic: { count: m.count_genetic, placeholder: m.mask_genetic },
	biometric: { count: m.count_biometric, placeholder: m.mask_biometric },
	criminal: { count: m.count_criminal, placeholder: m.mask_criminal },
	'personal-finance': { count: m.count_personal_finance, placeholder: m.mask_personal_finance },
	credential: { count: m.count_credential, placeholder: m.mask_credential },
	'company-confidential': {
		count: m.count_company_confidential,
		placeholder: m.mask_company_confidential
	}
};

interface ReasonInputs {
	readonly what: string;
	readonly count: number;
	/** The people a fact is about. */
	readonly persons: string;
}

/** Why a whole text is judged as it is, per code of `assess`. */
export const reasonTexts: Readonly<Record<ReasonCode, (inputs: ReasonInputs) => string>> = {
	'direct-identifier': m.reason_direct_identifier,
	'full-name': m.reason_full_name,
	'sensitive-about-person': m.reason_sensitive_about_person,
	confidential: m.reason_confidential,
	'first-name': m.reason_first_name,
	'quasi-identifier': m.reason_quasi_identifier,
	'sensitive-without-name': m.reason_sensitive_without_name,
	'indirect-identification': m.reason_indirect_identification,
	'vague-confidential': m.reason_vague_confidential,
	'telling-text': m.reason_telling_text,
	bulk: m.reason_bulk
};

/** The articles that entities and reasons name. */
export const articleTexts: Readonly<Record<string, () => string>> = {
	'AVG-4-1': m.article_avg_4_1,
	'AVG-9': m.article_avg_9,
	'AVG-10': m.article_avg_10,
	'UAVG-46': m.article_uavg_46
};

interface TechniqueText {
	readonly label: () => string;
	readonly how: () => string;
}

/** The five ways to say it without the data. */
export const techniqueTexts: Readonly<Record<Technique, TechniqueText>> = {
	'ask-without-data': {
		label: m.technique_ask_without_data,
		how: m.technique_ask_without_data_how
	},
	generalise: { label: m.technique_generalise, how: m.technique_generalise_how },
	aggregate: { label: m.technique_aggregate, how: m.technique_aggregate_how },
	synthetic: { label: m.technique_synthetic, how: m.technique_synthetic_how },
	pseudonymise: { label: m.technique_pseudonymise, how: m.technique_pseudonymise_how }
};

const roleTexts: Readonly<Record<Role, () => string>> = {
	patient: m.role_patient,
	client: m.role_client,
	customer: m.role_customer,
	colleague: m.role_colleague,
	pupil: m.role_pupil,
	tenant: m.role_tenant,
	relative: m.role_relative,
	person: m.role_person
};

/** A reason in words, with the article where the law names one. */
export function wordReason(
	{ code, count, article }: Reason,
	{ what, persons }: Pick<ReasonInputs, 'what' | 'persons'>
): string {
	const sentence = reasonTexts[code]({ what, count, persons });
	const source = article === undefined ? undefined : articleTexts[article];
	return source ? `${sentence} (${source()})` : sentence;
}

/** The words that take the place of a passage, or undefined where only a technique can be named. */
export function wordReplacement(replacement: Replacement, locale: string): string | undefined {
	const number = (value: number) => value.toLocaleString(locale);
	switch (replacement.kind) {
		case 'age-band':
			return m.rewrite_age_band({ from: replacement.from, to: replacement.to });
		case 'amount-band':
			return m.rewrite_amount_band({ from: number(replacement.from), to: number(replacement.to) });
		case 'year-only':
			return m.rewrite_year_only({ year: replacement.year });
		case 'month-only':
			return new Date(2000, replacement.month - 1).toLocaleString(locale, { month: 'long' });
		case 'postcode-area':
			return m.rewrite_postcode_area({ area: replacement.area });
		case 'region':
			return m.rewrite_region();
		case 'role':
			return roleTexts[replacement.role]();
		case 'index-100':
		case 'placeholder':
			return undefined;
	}
}
