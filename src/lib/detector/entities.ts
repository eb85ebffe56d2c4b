/** The two ways in which a text can be unfit for a chatbot. */
export type Axis = 'personal' | 'confidential';

export type Severity = 'critical' | 'high' | 'medium' | 'low';

export interface EntityDetails {
	readonly severity: Severity;
	readonly axis: Axis;
	readonly article: string | null;
}

const ordinary = (severity: Severity) =>
	({ severity, axis: 'personal', article: 'AVG-4-1' }) as const;
const special = { severity: 'critical', axis: 'personal', article: 'AVG-9' } as const;

/** Everything the detector knows per entity; the keys are the entity ids. */
export const entities = {
	person: ordinary('high'),
	email: ordinary('medium'),
	phone: ordinary('medium'),
	handle: ordinary('medium'),
	address: ordinary('high'),
	postcode: ordinary('medium'),
	location: ordinary('low'),
	'date-of-birth': ordinary('high'),
	age: ordinary('low'),
	bsn: { severity: 'critical', axis: 'personal', article: 'UAVG-46' },
	'id-document': ordinary('high'),
	'driving-licence': ordinary('high'),
	iban: ordinary('high'),
	'payment-card': ordinary('high'),
	'license-plate': ordinary('medium'),
	'ip-address': ordinary('medium'),
	'mac-address': ordinary('medium'),
	imei: ordinary('medium'),
	iccid: ordinary('medium'),
	imsi: ordinary('medium'),
	'patient-number': ordinary('high'),
	'customer-number': ordinary('medium'),
	'employee-number': ordinary('medium'),
	'case-number': ordinary('medium'),
	'big-number': ordinary('low'),
	'agb-code': ordinary('low'),
	'uzi-number': ordinary('low'),
	'vat-number': ordinary('medium'),
	'kvk-number': ordinary('low'),
	health: special,
	ethnicity: special,
	religion: special,
	politics: special,
	'union-membership': special,
	'sexual-orientation': special,
	genetic: special,
	biometric: special,
	criminal: { severity: 'critical', axis: 'personal', article: 'AVG-10' },
	'personal-finance': ordinary('high'),
	credential: { severity: 'critical', axis: 'confidential', article: null },
	'company-confidential': { severity: 'high', axis: 'confidential', article: null }
} as const satisfies Readonly<Record<string, EntityDetails>>;

export type Entity = keyof typeof entities;

export const isEntity = (id: string): id is Entity => Object.hasOwn(entities, id);

export const entityIds: readonly Entity[] = Object.keys(entities).filter(isEntity);

/** Facts that harm somebody who can be recognised: special categories, offences and money. */
export const sensitiveEntities: ReadonlySet<Entity> = new Set<Entity>([
	'health',
	'ethnicity',
	'religion',
	'politics',
	'union-membership',
	'sexual-orientation',
	'genetic',
	'biometric',
	'criminal',
	'personal-finance'
]);
